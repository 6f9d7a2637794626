/** What a browser may tell of its connection; Firefox tells only whether there is one. */
interface Connected {
  readonly onLine: boolean;
  readonly connection?: { readonly saveData?: boolean; readonly type?: string };
}

/** Whether downloading unasked is acceptable: online, and not where bytes are counted. */
export function isFit({ onLine, connection }: Connected): boolean {
  return onLine && connection?.saveData !== true && connection?.type !== 'cellular';
}
