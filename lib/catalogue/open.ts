import { browser } from 'wxt/browser';
import type { CatalogueChanged } from '../messages.ts';
import { memoryLookup } from '../resolution/memory.ts';
import { pageNames } from '../resolution/names.ts';
import type { Catalogue, InstalledRelease, Origin } from './catalogue.ts';
import {
  activeRelease,
  type CatalogueDatabase,
  inTime,
  Overtaken,
  openDatabase,
  writeRelease,
} from './database.ts';
import { inTurn } from './lock.ts';
import { withOwnRecords } from './own/overlay.ts';
import { ownRecords } from './own/records.ts';
import { failed, type Problem, type Result } from './problem.ts';
import { keepCopies, recover } from './recovery.ts';
import { parseRelease, type Release } from './release.ts';
import { storedCatalogue } from './stored.ts';

/** ms after which nobody waits for copies any more. */
const RECOVERY_LIMIT = 20_000;

const BUNDLED_FILE = '/catalogue/catalogue.jsonl';

/**
 * The release that this version of the extension brings along.
 *
 * @throws Error when the package itself is damaged
 */
export async function bundledRelease(): Promise<Release> {
  const response = await fetch(browser.runtime.getURL(BUNDLED_FILE));
  const checked = parseRelease(await response.text());
  if (!checked.ok) throw new Error(`bundled catalogue: ${JSON.stringify(checked.faults[0])}`);
  return checked.value;
}

/** The catalogue as the reader has made it: the installed release under the reader's own records. */
export const openCatalogue = async (): Promise<Catalogue> =>
  withOwnRecords(await openReleased(), ownRecords.read);

/**
 * The installed release: IndexedDB's, made sure to be whole; where IndexedDB cannot serve, the
 * bundled one from memory.
 */
export async function openReleased(): Promise<Catalogue> {
  try {
    const database = await openDatabase();
    await ensureRelease(database);
    void keepCopies(database);
    return storedCatalogue(database);
  } catch (error) {
    console.warn('Văn Kiện: IndexedDB cannot serve, the bundled catalogue does', error);
    return bundledCatalogue();
  }
}

/** Where no release is whole: brings back what there was, or installs the bundled one. */
async function ensureRelease(database: CatalogueDatabase): Promise<void> {
  if (await activeRelease(database)) return;
  await inTime(recover(database), RECOVERY_LIMIT).catch(() => undefined); // the bundled one is there
  if (await activeRelease(database)) return;
  try {
    await writeRelease(database, await bundledRelease(), { type: 'bundled' });
  } catch (error) {
    // Another page was as quick.
    if (!(error instanceof Overtaken)) throw error;
  }
}

/**
 * After an update of the extension: installs the release it brings where an older bundled one
 * stands. A release that the reader chose, or that a feed brought, is left alone.
 */
export function adoptNewerBundle(): Promise<void> {
  return inTurn(async () => {
    const catalogue = await openReleased();
    const { origin, revision } = await catalogue.release();
    if (catalogue.storage === 'memory' || origin.type !== 'bundled') return;
    const bundled = await bundledRelease();
    if (bundled.header.revision > revision) await installRelease(bundled, origin);
  });
}

async function bundledCatalogue(): Promise<Catalogue> {
  const { header, documents, groups } = await bundledRelease();
  const release: InstalledRelease = {
    key: 0,
    revision: header.revision,
    published: header.published,
    documents: documents.length,
    origin: { type: 'bundled' },
    installed: new Date().toISOString(),
  };
  return {
    ...memoryLookup(documents, groups),
    storage: 'memory',
    release: async () => release,
    documents: async () => documents,
    document: async (id) => documents.find((document) => document.id === id),
    groups: async () => groups,
    names: async () => pageNames(documents, groups),
  };
}

/** Has the background tell open tabs. It needs no answer, and where it sends itself there is none. */
export function announceCatalogue(): void {
  const message: CatalogueChanged = { type: 'catalogue-changed' };
  browser.runtime.sendMessage(message).catch(() => undefined);
}

/**
 * Replaces the installed release, in one transaction. On any failure the former one stands.
 *
 * @param replaces key of the release that the decision was about; any unless given
 */
export async function installRelease(
  release: Release,
  origin: Origin,
  replaces?: number,
): Promise<Result<InstalledRelease>> {
  let database: CatalogueDatabase;
  try {
    database = await openDatabase();
  } catch {
    return failed({ code: 'no-database' });
  }
  try {
    const installed = await writeRelease(database, release, origin, { replaces });
    announceCatalogue();
    // What is installed is so without its copy, too; whoever opens it next makes up for that.
    void keepCopies(database).then(() => database.close());
    return { ok: true, value: installed };
  } catch (error) {
    database.close();
    return failed(storageProblem(error));
  }
}

/** What kept a write from being done. */
export function storageProblem(error: unknown): Problem {
  if (error instanceof Overtaken) return { code: 'overtaken' };
  const names = errorNames(error);
  return { code: 'storage', detail: names.find((name) => /quota/i.test(name)) ?? names[0] ?? '' };
}

/** The names of an error and of those within it: Dexie wraps what IndexedDB says. */
function errorNames(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)];
  return [error.name, ...('inner' in error && error.inner ? errorNames(error.inner) : [])];
}
