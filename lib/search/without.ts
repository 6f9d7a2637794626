import type { Part } from './reading.ts';

/** A query without one of its parts, as its chip's button leaves it. */
export function withoutPart(query: string, { start, end }: Pick<Part, 'start' | 'end'>): string {
  return `${query.slice(0, start)} ${query.slice(end)}`.replace(/\s+/g, ' ').trim();
}
