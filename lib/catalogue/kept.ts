import { browser } from 'wxt/browser';
import type * as z from 'zod';

/** A value in the extension's own storage, the same for all its pages. */
export interface Kept<T> {
  /** The value; the initial one where there is none, or where the storage is out of order. */
  read(): Promise<T>;
  /**
   * Makes a new value of the present one, one change at a time.
   *
   * @throws Error where the storage refuses, or holds what this version cannot read: that is not
   *   overwritten
   */
  change(by: (value: T) => T): Promise<T>;
  /** Calls back after every change, whoever made it; what it returns ends that. */
  onChange(listener: () => void): () => void;
}

/**
 * @param name the key in `storage.local`
 * @param schema what may stand there
 */
export function kept<T>(name: string, schema: z.ZodType<T>, initial: T): Kept<T> {
  const stored = async (): Promise<T> => {
    const value = (await browser.storage.local.get(name))[name];
    return value === undefined ? initial : schema.parse(value);
  };
  return {
    read: () =>
      stored().catch((error: unknown) => {
        console.warn(`Văn Kiện: ${name} cannot be read`, error);
        return initial;
      }),
    change: (by) =>
      navigator.locks.request(`van-kien-${name}`, async () => {
        const value = by(await stored());
        await browser.storage.local.set({ [name]: value });
        return value;
      }),
    onChange: (listener) => {
      const { onChanged } = browser.storage.local;
      const heard = (changes: object) => name in changes && listener();
      onChanged.addListener(heard);
      return () => onChanged.removeListener(heard);
    },
  };
}
