import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageReferencesReply } from '#lib/messages.ts';
import { inPageOrder, type Placed } from '#lib/page-order.ts';
import { annotatePage, askPage, type PageTab, pageTab, showMention } from './page.ts';

export type PageState =
  | { readonly name: 'asking' }
  /** No content script runs there; the reader may run it. */
  | { readonly name: 'idle' }
  /** None can run there. */
  | { readonly name: 'closed' }
  /** It was run, and does not answer. */
  | { readonly name: 'failed' }
  | {
      readonly name: 'answered';
      /** Those of its frames too, in page order. */
      readonly references: readonly Placed<PageReferencesReply['references'][number]>[];
      readonly complete: boolean;
      readonly site: PageReferencesReply['site'];
    };

/** ms between questions to a page that is still being searched, and to one that has been. */
const SOON = 300;
const LATER = 2000;

/** Questions without an answer after which a page that was just annotated counts as failed. */
const PATIENCE = 20;

/** What the page in front cites, kept up to date while the popup is open. */
export function usePage(): {
  state: PageState;
  annotate: () => void;
  show: (index: number) => void;
} {
  const [state, setState] = useState<PageState>({ name: 'asking' });
  const tab = useRef<PageTab | null>(null);
  const stop = useRef(new AbortController());

  /** Asks again and again; as often as that at first, should nobody answer yet. */
  async function follow({ id }: PageTab, patience: number): Promise<'stopped' | 'no-answer'> {
    const { signal } = stop.current;
    for (let left = patience; !signal.aborted; ) {
      const answer = await askPage(id);
      const isComplete = answer?.all.every(({ complete }) => complete);
      if (answer && !signal.aborted) {
        const { page, all } = answer;
        const references = inPageOrder(all);
        setState({ name: 'answered', site: page.site, references, complete: !!isComplete });
      }
      if (!answer && --left <= 0) return 'no-answer';
      await pause(isComplete ? LATER : SOON);
    }
    return 'stopped';
  }

  async function start(): Promise<void> {
    tab.current = await pageTab();
    if (!tab.current) return setState({ name: 'closed' });
    const end = await follow(tab.current, 1);
    if (end === 'stopped') return;
    setState(tab.current.open ? { name: 'idle' } : { name: 'closed' });
    // A page that is still being loaded gets its script later.
    if (tab.current.open) await follow(tab.current, Number.POSITIVE_INFINITY);
  }

  async function annotate(): Promise<void> {
    if (!tab.current) return;
    stop.current.abort();
    stop.current = new AbortController();
    setState({ name: 'asking' });
    if (!(await annotatePage(tab.current.id))) return setState({ name: 'closed' });
    const end = await follow(tab.current, PATIENCE);
    if (end === 'no-answer') setState({ name: 'failed' });
  }

  useEffect(() => {
    stop.current = new AbortController();
    start().catch(() => setState({ name: 'closed' }));
    return () => stop.current.abort();
  }, []);

  return {
    state,
    annotate: () => void annotate(),
    show: (index) => {
      const place = state.name === 'answered' && state.references[index];
      if (tab.current && place) showMention(tab.current.id, place);
    },
  };
}

const pause = (ms: number): Promise<void> => new Promise((over) => setTimeout(over, ms));
