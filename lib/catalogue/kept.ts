import { browser } from 'wxt/browser';
import type * as z from 'zod';
import { admit } from '../admit.ts';

/** A value in the extension's own storage, the same for all its pages. */
export interface Kept<T> {
  /**
   * The value; the initial one where there is none, or where the storage is out of order; what can be
   * read of one that is torn.
   */
  read(): Promise<T>;
  /**
   * Makes a new value of the present one, one change at a time. One that this version cannot read is
   * set aside, as it stood, under the name with `-torn-` and a mark of its own; the change is to what
   * can be read of it.
   *
   * @throws Error where the storage refuses
   */
  change(by: (value: T) => T): Promise<T>;
  /** Calls back after every change, whoever made it; what it returns ends that. */
  onChange(listener: () => void): () => void;
}

/**
 * @param name the key in `storage.local`
 * @param schema what may stand there
 * @param readable what can be read of a value that is not so; the initial one unless told
 */
export function kept<T>(
  name: string,
  schema: z.ZodType<T>,
  initial: T,
  readable: (torn: unknown) => T = () => initial,
): Kept<T> {
  /** The value, and what is to be set aside of what stands there. */
  const stored = async (): Promise<{ value: T; aside: object }> => {
    const found = (await browser.storage.local.get(name))[name];
    if (found === undefined) return { value: initial, aside: {} };
    const { success, data, error } = admit(schema, found);
    if (success) return { value: data, aside: {} };
    console.warn(`Văn Kiện: ${name} cannot be read`, error);
    return { value: readable(found), aside: { [`${name}-torn-${crypto.randomUUID()}`]: found } };
  };
  return {
    read: () =>
      stored().then(
        ({ value }) => value,
        (error: unknown) => {
          console.warn(`Văn Kiện: ${name} cannot be read`, error);
          return initial;
        },
      ),
    change: (by) =>
      navigator.locks.request(`van-kien-${name}`, async () => {
        const former = await stored();
        const value = by(former.value);
        await browser.storage.local.set({ ...former.aside, [name]: value });
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
