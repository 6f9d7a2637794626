import { useCallback, useEffect, useState } from 'preact/hooks';
import { addressOf, readAddress, type View } from '#lib/browse/view.ts';

/** Changes some of the view. A step is one that the browser's Back takes back. */
export type ChangeView = (changes: Partial<View>, how?: 'step' | 'in place') => void;

/** The view that the page's address says, and a way to change both. */
export function useView(): [View, ChangeView] {
  const [view, setView] = useState(() => readAddress(location.hash));

  useEffect(() => {
    const follow = () => setView(readAddress(location.hash));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);

  const change = useCallback<ChangeView>((changes, how = 'in place') => {
    setView((before) => {
      const next = { ...before, ...changes };
      const address = location.pathname + addressOf(next);
      if (how === 'step') history.pushState(null, '', address);
      else history.replaceState(null, '', address);
      return next;
    });
  }, []);
  return [view, change];
}
