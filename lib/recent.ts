import { browser } from 'wxt/browser';
import * as z from 'zod';
import { admit } from './admit.ts';

/** Look-ups that are kept. */
const KEPT = 12;

const KEY = 'recent';

/** What the reader looked up last, kept on this machine alone. */
export interface Recent {
  /** Off: nothing is kept. */
  readonly on: boolean;
  /** Ids of documents, the newest look-up first. */
  readonly ids: readonly string[];
}

const recentSchema: z.ZodType<Recent> = z.object({
  on: z.boolean(),
  ids: z.array(z.string()).max(KEPT),
});

const NONE: Recent = { on: true, ids: [] };

/** Where the switch cannot be read, for the reader may have turned it off. */
const OFF: Recent = { on: false, ids: [] };

/** The look-ups kept; none, nor any kept from now on, where what is stored cannot be read. */
export async function recentLookups(): Promise<Recent> {
  try {
    const value = (await browser.storage.local.get(KEY))[KEY];
    return value === undefined ? NONE : (admit(recentSchema, value).data ?? OFF);
  } catch {
    return OFF;
  }
}

/** Remembers a look-up, unless the reader switched that off or browses in private. */
export async function rememberLookup(id: string): Promise<Recent> {
  const recent = await recentLookups();
  if (!recent.on || browser.extension.inIncognitoContext) return recent;
  return store({ on: true, ids: [id, ...recent.ids.filter((one) => one !== id)].slice(0, KEPT) });
}

/** Forgets all look-ups. */
export const clearLookups = async (): Promise<Recent> =>
  store({ ...(await recentLookups()), ids: [] });

/** Keeps look-ups from now on, or forgets them and keeps none. */
export const keepLookups = async (on: boolean): Promise<Recent> =>
  store({ on, ids: on ? (await recentLookups()).ids : [] });

async function store(recent: Recent): Promise<Recent> {
  await browser.storage.local.set({ [KEY]: recent }).catch(() => undefined); // as good as forgotten
  return recent;
}
