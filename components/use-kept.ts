import { useEffect, useState } from 'preact/hooks';
import type { Kept } from '#lib/catalogue/kept.ts';

/** A kept value as it is now, whoever changes it; undefined until it was read. */
export function useKept<T>(kept: Kept<T>): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    const read = () => void kept.read().then((now) => setValue(() => now));
    read();
    return kept.onChange(read);
  }, [kept]);
  return value;
}
