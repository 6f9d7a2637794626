import { useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Catalogue, InstalledRelease, Origin } from '#lib/catalogue/catalogue.ts';
import { type Changes, compareReleases } from '#lib/catalogue/compare.ts';
import { checkAddress, fetchRelease } from '#lib/catalogue/fetch.ts';
import { bundledRelease, installRelease } from '#lib/catalogue/open.ts';
import { failed, type Problem, type Result } from '#lib/catalogue/problem.ts';
import { readReleaseFile } from '#lib/catalogue/read.ts';
import type { Release } from '#lib/catalogue/release.ts';

/** A checked release that the reader has yet to decide on. */
export interface Candidate {
  readonly release: Release;
  readonly origin: Origin;
  readonly installed: InstalledRelease;
  readonly changes: Changes;
}

export type UpdateState =
  | { readonly name: 'rest' }
  | { readonly name: 'asking-permission' }
  | { readonly name: 'downloading'; readonly received: number; readonly total: number | null }
  | { readonly name: 'checking' }
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
  fromBundle(): void;
  apply(candidate: Candidate): void;
  discard(): void;
  /** Ends the wait for permission, or a download. */
  cancel(): void;
}

/**
 * The way of a new release: read and checked, compared with the installed one, and put in its
 * place only when the reader says so.
 */
export function useUpdate(
  catalogue: Catalogue,
  onInstalled: (installed: InstalledRelease) => void,
): Update {
  const [state, setState] = useState<UpdateState>({ name: 'rest' });
  const attempt = useRef(new AbortController());

  /** Shows what a release would change, once it is there; or why it cannot be used. */
  async function review(reading: Promise<Result<Release>>, origin: Origin): Promise<void> {
    const { signal } = attempt.current;
    const read = await reading;
    if (signal.aborted) return;
    if (!read.ok) return setState({ name: 'failed', problem: read.problem });
    const [installed, documents, groups] = await Promise.all([
      catalogue.release(),
      catalogue.documents(),
      catalogue.groups(),
    ]);
    const changes = compareReleases({ documents, groups }, read.value);
    setState({ name: 'review', candidate: { release: read.value, origin, installed, changes } });
  }

  async function downloaded(
    { href, host }: URL,
    allowed: Promise<boolean>,
    signal: AbortSignal,
  ): Promise<Result<Release>> {
    // The browser refuses to ask for what the manifest does not name.
    if (!(await allowed.catch(() => false))) return failed({ code: 'not-permitted', host });
    const onProgress = (received: number, total: number | null) => {
      if (!signal.aborted) setState({ name: 'downloading', received, total });
    };
    onProgress(0, null);
    return fetchRelease(href, { signal, onProgress });
  }

  async function install({ release, origin }: Candidate): Promise<void> {
    setState({ name: 'installing' });
    const installed = await installRelease(release, origin);
    if (!installed.ok) return setState({ name: 'failed', problem: installed.problem });
    onInstalled(installed.value);
    setState({ name: 'applied', installed: installed.value });
  }

  /** What nobody foresaw is the catalogue's storage failing under our hands. */
  const guard = (work: Promise<void>) => {
    work.catch((error: unknown) => {
      const detail = error instanceof Error ? error.name : String(error);
      setState({ name: 'failed', problem: { code: 'storage', detail } });
    });
  };

  return {
    state,
    fromFile(file) {
      setState({ name: 'checking' });
      guard(review(readReleaseFile(file), { type: 'file', name: file.name }));
    },
    fromAddress(typed) {
      const url = checkAddress(typed);
      if (!url.ok) return setState({ name: 'failed', problem: url.problem });
      const { protocol, hostname, href } = url.value;
      attempt.current = new AbortController();
      const allowed = browser.permissions.request({ origins: [`${protocol}//${hostname}/*`] });
      setState({ name: 'asking-permission' });
      const reading = downloaded(url.value, allowed, attempt.current.signal);
      guard(review(reading, { type: 'address', address: href }));
    },
    fromBundle() {
      setState({ name: 'checking' });
      const reading = bundledRelease().then((value) => ({ ok: true as const, value }));
      guard(review(reading, { type: 'bundled' }));
    },
    apply: (candidate) => guard(install(candidate)),
    discard: () => setState({ name: 'discarded' }),
    cancel() {
      attempt.current.abort();
      attempt.current = new AbortController();
      setState({ name: 'failed', problem: { code: 'cancelled' } });
    },
  };
}
