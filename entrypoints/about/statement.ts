import type { Spoken } from '#lib/settings.ts';

/** Text in bold, or not. */
export interface Run {
  readonly text: string;
  readonly strong: boolean;
}

/** A paragraph, or a list of points. */
export interface Block {
  readonly list: boolean;
  readonly items: readonly (readonly Run[])[];
}

const HEADINGS: Record<Spoken, string> = { vi: 'Tiếng Việt', en: 'English' };

/**
 * What a page of Markdown says under the heading of a language. It knows what the privacy statement
 * uses: paragraphs, lists, bold.
 */
export function statementIn(markdown: string, language: Spoken): Block[] {
  const sections = markdown.split(/^## /m);
  const section = sections.find((text) => text.startsWith(`${HEADINGS[language]}\n`)) ?? '';
  return section
    .split(/\n{2,}/)
    .slice(1)
    .map((block) => block.trim())
    .filter(Boolean)
    .map((block) => {
      const list = block.startsWith('- ');
      const items = list ? block.slice(2).split(/\n- /) : [block];
      return { list, items: items.map(runsOf) };
    });
}

const runsOf = (text: string): Run[] =>
  text
    .replace(/\s+/g, ' ')
    .split('**')
    .map((run, index) => ({ text: run, strong: index % 2 === 1 }))
    .filter((run) => run.text !== '');
