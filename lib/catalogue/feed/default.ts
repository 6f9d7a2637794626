declare global {
  interface ImportMetaEnv {
    readonly WXT_DEFAULT_FEED?: string;
  }
}

/**
 * The code of the feed that this build brings along, from the environment variable
 * `WXT_DEFAULT_FEED`; null where it brings none. It is followed only once the reader says so.
 */
export const DEFAULT_FEED: string | null = import.meta.env.WXT_DEFAULT_FEED || null;
