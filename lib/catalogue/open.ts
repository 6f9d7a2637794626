import { browser } from 'wxt/browser';
import type { CatalogueChanged } from '../messages.ts';
import { memoryLookup } from '../resolution/memory.ts';
import { pageNames } from '../resolution/names.ts';
import type { Catalogue, InstalledRelease, Origin } from './catalogue.ts';
import { activeRelease, type CatalogueDatabase, openDatabase, writeRelease } from './database.ts';
import { failed, type Result } from './problem.ts';
import { parseRelease, type Release } from './release.ts';
import { storedCatalogue } from './stored.ts';

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

/**
 * The installed catalogue: IndexedDB's, made sure to be whole; where IndexedDB cannot serve, the
 * bundled release from memory.
 */
export async function openCatalogue(): Promise<Catalogue> {
  try {
    const database = await openDatabase();
    await ensureRelease(database);
    return storedCatalogue(database);
  } catch (error) {
    console.warn('Văn Kiện: IndexedDB cannot serve, the bundled catalogue does', error);
    return bundledCatalogue();
  }
}

/** Installs the bundled release where none is whole. */
async function ensureRelease(database: CatalogueDatabase): Promise<void> {
  if (await activeRelease(database)) return;
  await writeRelease(database, await bundledRelease(), { type: 'bundled' });
}

/**
 * After an update of the extension: installs the release it brings where an older bundled one
 * stands. A release that the reader chose is left alone.
 */
export async function adoptNewerBundle(): Promise<void> {
  const catalogue = await openCatalogue();
  const { origin, revision } = await catalogue.release();
  if (catalogue.storage === 'memory' || origin.type !== 'bundled') return;
  const bundled = await bundledRelease();
  if (bundled.header.revision > revision) await installRelease(bundled, origin);
}

async function bundledCatalogue(): Promise<Catalogue> {
  const { header, documents, groups } = await bundledRelease();
  const release: InstalledRelease = {
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
    names: async () => pageNames(documents, groups),
  };
}

/** Has the background tell open tabs. It needs no answer, and where it sends itself there is none. */
function announce(): void {
  const message: CatalogueChanged = { type: 'catalogue-changed' };
  browser.runtime.sendMessage(message).catch(() => undefined);
}

/**
 * Replaces the installed release, in one transaction. On any failure the former one stands.
 */
export async function installRelease(
  release: Release,
  origin: Origin,
): Promise<Result<InstalledRelease>> {
  let database: CatalogueDatabase;
  try {
    database = await openDatabase();
  } catch {
    return failed({ code: 'no-database' });
  }
  try {
    const installed = await writeRelease(database, release, origin);
    announce();
    return { ok: true, value: installed };
  } catch (error) {
    return failed({ code: 'storage', detail: error instanceof Error ? error.name : String(error) });
  } finally {
    database.close();
  }
}
