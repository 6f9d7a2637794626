import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Followed, followedFeed } from '#lib/catalogue/feed/followed.ts';

/** The followed feed as it is now, whoever changes it; undefined until it was read. */
export function useFollowed(): Followed | null | undefined {
  const [followed, setFollowed] = useState<Followed | null>();
  useEffect(() => {
    const read = () => void followedFeed.read().then(setFollowed);
    read();
    browser.storage.local.onChanged.addListener(read);
    return () => browser.storage.local.onChanged.removeListener(read);
  }, []);
  return followed;
}
