import { options } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Whether a media query holds. Printing is announced by an event before anything is laid out. */
export function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const follow = () => setMatches(list.matches);
    list.addEventListener('change', follow);
    follow(); // it may have changed since it was first asked
    const before = () => query === 'print' && renderNow(() => setMatches(true));
    const after = () => query === 'print' && setMatches(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      list.removeEventListener('change', follow);
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, [query]);
  return matches;
}

/** Changes state and renders what that asks for at once: Firefox runs no microtask before it prints. */
function renderNow(change: () => void): void {
  const { debounceRendering: former } = options;
  options.debounceRendering = (render) => render();
  change();
  if (former) options.debounceRendering = former;
  else delete options.debounceRendering;
}
