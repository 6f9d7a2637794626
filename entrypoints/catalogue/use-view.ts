import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { addressOf, readAddress, type View } from '#lib/browse/view.ts';

/** Changes some of the view. A step is one that the browser's Back takes back. */
export type ChangeView = (changes: Partial<View>, how?: 'step' | 'in place') => void;

/** ms between two writings of the address: Firefox refuses more than two hundred in ten seconds. */
const PAUSE = 150;

/** The view that the page's address says, and a way to change both. */
export function useView(): [View, ChangeView] {
  const [view, setView] = useState(() => readAddress(location.hash));
  const now = useRef(view);
  /** Set while the address lags behind. */
  const writing = useRef<ReturnType<typeof setTimeout> | null>(null);

  const show = useCallback((next: View) => {
    now.current = next;
    setView(next);
  }, []);
  const cancel = useCallback(() => {
    const waited = writing.current !== null;
    if (writing.current !== null) clearTimeout(writing.current);
    writing.current = null;
    return waited;
  }, []);
  const write = useCallback(() => {
    if (cancel()) history.replaceState(null, '', addressHere(now.current));
  }, [cancel]);

  useEffect(() => {
    const follow = () => {
      cancel();
      show(readAddress(location.hash));
    };
    addEventListener('popstate', follow);
    addEventListener('pagehide', write);
    return () => {
      removeEventListener('popstate', follow);
      removeEventListener('pagehide', write);
    };
  }, [cancel, show, write]);

  const change = useCallback<ChangeView>(
    (changes, how = 'in place') => {
      if (how === 'step') write(); // Back leads to what was shown
      show({ ...now.current, ...changes });
      if (how === 'step') history.pushState(null, '', addressHere(now.current));
      else writing.current ??= setTimeout(write, PAUSE);
    },
    [show, write],
  );
  return [view, change];
}

const addressHere = (view: View): string => location.pathname + addressOf(view);
