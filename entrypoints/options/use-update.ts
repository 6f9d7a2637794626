import { useRef, useState } from 'preact/hooks';
import type { Catalogue, InstalledRelease, Origin } from '#lib/catalogue/catalogue.ts';
import { type Comparison, compareWithInstalled } from '#lib/catalogue/compare.ts';
import type { Followed } from '#lib/catalogue/feed/followed.ts';
import { requestHost } from '#lib/catalogue/feed/permission.ts';
import { checkForUpdate, settle } from '#lib/catalogue/feed/update.ts';
import { checkAddress, fetchRelease } from '#lib/catalogue/fetch.ts';
import { readFormer } from '#lib/catalogue/history.ts';
import { exclusively } from '#lib/catalogue/lock.ts';
import { bundledRelease, installRelease } from '#lib/catalogue/open.ts';
import { failed, type Problem, type Result } from '#lib/catalogue/problem.ts';
import { readReleaseFile } from '#lib/catalogue/read.ts';
import type { Release } from '#lib/catalogue/release.ts';

/** A release that was read and checked, and where it came from. */
interface Found {
  readonly release: Release;
  readonly origin: Origin;
  /** What to write down once it is installed. */
  readonly afterwards?: () => Promise<unknown>;
}

/** A checked release that the reader has yet to decide on. */
export interface Candidate extends Found, Comparison {}

export type UpdateState =
  | { readonly name: 'rest' }
  | { readonly name: 'asking-permission' }
  | { readonly name: 'downloading'; readonly received: number; readonly total: number | null }
  | { readonly name: 'checking' }
  | { readonly name: 'nothing-new' }
  | { readonly name: 'review'; readonly candidate: Candidate }
  | { readonly name: 'installing' }
  | { readonly name: 'applied'; readonly installed: InstalledRelease }
  | { readonly name: 'discarded' }
  | { readonly name: 'failed'; readonly problem: Problem };

export interface Update {
  readonly state: UpdateState;
  fromFile(file: File): void;
  /** To be called in the very handler of the reader's click: the browser asks for permission. */
  fromAddress(address: string): void;
  /** Likewise. */
  fromFeed(followed: Followed): void;
  fromBundle(): void;
  /** @param key a former release's */
  fromHistory(key: number): void;
  apply(candidate: Candidate): void;
  discard(): void;
  /** Ends the wait for permission, or a download. */
  cancel(): void;
  fail(problem: Problem): void;
}

/**
 * The way of a new release: read and checked, compared with the installed one, and put in its
 * place only when the reader says so. Only one window is on this way at a time, but for the time
 * that a reader takes to decide.
 */
export function useUpdate(
  catalogue: Catalogue,
  onInstalled: (installed: InstalledRelease) => void,
): Update {
  const [state, setState] = useState<UpdateState>({ name: 'rest' });
  const attempt = useRef(new AbortController());
  const fail = (problem: Problem) => setState({ name: 'failed', problem });

  /** Finds a release and shows what it would change; or why it cannot be used. */
  async function review(find: (signal: AbortSignal) => Promise<Result<Found | null>>) {
    const { signal } = attempt.current;
    const result = await exclusively(() => find(signal));
    if (signal.aborted) return;
    if (!result.ok) return fail(result.problem);
    const found = result.value;
    if (!found) return setState({ name: 'nothing-new' });
    const comparison = await compareWithInstalled(catalogue, found.release);
    setState({ name: 'review', candidate: { ...found, ...comparison } });
  }

  const found = async (reading: Promise<Result<Release>>, origin: Origin) => {
    const read = await reading;
    return read.ok ? { ok: true as const, value: { release: read.value, origin } } : read;
  };

  /** Waits for the reader to allow a host, or to give up waiting, then downloads from it. */
  async function downloaded<T>(
    { host }: URL,
    allowed: Promise<boolean>,
    signal: AbortSignal,
    download: (onProgress: (received: number, total: number | null) => void) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    const cancelled = new Promise<false>((resolve) => {
      signal.addEventListener('abort', () => resolve(false), { once: true });
    });
    const isAllowed = await Promise.race([allowed, cancelled]);
    if (!isAllowed) return failed({ code: 'not-permitted', host });
    const onProgress = (received: number, total: number | null) => {
      if (!signal.aborted) setState({ name: 'downloading', received, total });
    };
    onProgress(0, null);
    return download(onProgress);
  }

  async function install({ release, origin, installed, afterwards }: Candidate): Promise<void> {
    setState({ name: 'installing' });
    const written = await exclusively(() => installRelease(release, origin, installed.key));
    if (!written.ok) return fail(written.problem);
    await afterwards?.();
    onInstalled(written.value);
    setState({ name: 'applied', installed: written.value });
  }

  /** What nobody foresaw is the catalogue's storage failing under our hands. */
  const guard = (work: Promise<void>) => {
    work.catch((error: unknown) => {
      const detail = error instanceof Error ? error.name : String(error);
      fail({ code: 'storage', detail });
    });
  };

  /** Begins to wait for a host's permission; the browser asks only in the handler of a click. */
  const ask = (address: string): Promise<boolean> => {
    attempt.current = new AbortController();
    const allowed = requestHost(address);
    setState({ name: 'asking-permission' });
    return allowed;
  };

  return {
    state,
    fail,
    fromFile(file) {
      setState({ name: 'checking' });
      const origin = { type: 'file', name: file.name } as const;
      guard(review(() => found(readReleaseFile(file), origin)));
    },
    fromAddress(typed) {
      const url = checkAddress(typed);
      if (!url.ok) return fail(url.problem);
      const { href } = url.value;
      const allowed = ask(href);
      guard(
        review((signal) =>
          found(
            downloaded(url.value, allowed, signal, (onProgress) =>
              fetchRelease(href, { signal, onProgress }),
            ),
            { type: 'address', address: href },
          ),
        ),
      );
    },
    fromFeed(followed) {
      const { address } = followed;
      const allowed = ask(address);
      guard(
        review(async (signal) => {
          const checked = await downloaded(new URL(address), allowed, signal, (onProgress) =>
            checkForUpdate(followed, catalogue, { signal, onProgress }),
          );
          if (!checked.ok) return checked;
          if (!checked.value) return { ok: true, value: null };
          const { release, settled } = checked.value;
          const afterwards = () => settle(address, settled);
          return { ok: true, value: { release, origin: { type: 'feed', address }, afterwards } };
        }),
      );
    },
    fromBundle() {
      setState({ name: 'checking' });
      const reading = bundledRelease().then((value) => ({ ok: true as const, value }));
      guard(review(() => found(reading, { type: 'bundled' })));
    },
    fromHistory(key) {
      setState({ name: 'checking' });
      guard(review(() => readFormer(key)));
    },
    apply: (candidate) => guard(install(candidate)),
    discard: () => setState({ name: 'discarded' }),
    cancel() {
      attempt.current.abort();
      attempt.current = new AbortController();
      fail({ code: 'cancelled' });
    },
  };
}
