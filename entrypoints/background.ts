import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showBadge } from '#lib/badge.ts';
import type { Catalogue } from '#lib/catalogue/catalogue.ts';
import { restoreAlarm, UPDATE_ALARM } from '#lib/catalogue/feed/alarm.ts';
import { updateAutomatically } from '#lib/catalogue/feed/automatic.ts';
import { adoptNewerBundle, openCatalogue } from '#lib/catalogue/open.ts';
import { citedBy } from '#lib/cited.ts';
import { type CatalogueChanged, packReply } from '#lib/messages.ts';
import { type BackgroundMessage, backgroundMessage } from '#lib/messages-schema.ts';
import { resolvePage } from '#lib/resolve-page.ts';

export default defineBackground(() => {
  let opening: Promise<Catalogue> | undefined;
  const opened = () => {
    opening ??= openCatalogue();
    return opening;
  };

  /** Runs work on the catalogue; once more on a newly opened one, should this one be gone. */
  async function withCatalogue<T>(work: (catalogue: Catalogue) => Promise<T>): Promise<T> {
    const catalogue = await opened();
    try {
      return await work(catalogue);
    } catch {
      opening = undefined;
      return work(await opened());
    }
  }

  /** Pages read the names from storage, so that looking for them wakes no worker. */
  async function publishNames(): Promise<void> {
    const names = await withCatalogue((catalogue) => catalogue.names());
    // Firefox keeps this storage in IndexedDB, which may be out of order; pages then ask.
    await browser.storage.local.set({ names }).catch(() => undefined);
  }

  /** Lets everyone know of the installed release: pages to come, and pages that are open. */
  async function spreadRelease(): Promise<void> {
    // Memory serves while IndexedDB cannot; whoever installed a release has shown that it can.
    if ((await opened()).storage === 'memory') opening = undefined;
    await publishNames();
    const message: CatalogueChanged = { type: 'catalogue-changed' };
    for (const { id } of await browser.tabs.query({})) {
      // Most tabs have no content script of ours.
      if (id !== undefined) browser.tabs.sendMessage(id, message).catch(() => undefined);
    }
  }

  /** @param tab the one whose page asks; null where a frame in it does, or a page of our own */
  async function answer(message: BackgroundMessage, tab: number | null): Promise<unknown> {
    switch (message.type) {
      case 'resolve': {
        const resolved = await withCatalogue((catalogue) => resolvePage(message, catalogue));
        if (tab !== null) showBadge(tab, citedBy(resolved)).catch(() => undefined); // it has gone
        return packReply(message.references, resolved);
      }
      case 'names':
        return withCatalogue(async (catalogue) => ({ names: await catalogue.names() }));
      case 'catalogue-changed':
        await spreadRelease();
        return undefined;
    }
  }

  browser.runtime.onInstalled.addListener(() => {
    void adoptNewerBundle().then(spreadRelease);
    void restoreAlarm();
  });
  browser.runtime.onStartup.addListener(() => {
    void publishNames();
    void restoreAlarm();
  });
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === UPDATE_ALARM && (await updateAutomatically())) await spreadRelease();
  });

  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const request = backgroundMessage.safeParse(message);
    if (!request.success) return undefined;
    // Replying by callback works in every browser; a returned promise does not.
    const tab = sender.frameId === 0 ? (sender.tab?.id ?? null) : null;
    answer(request.data, tab).then(reply, (error: unknown) => {
      console.error('Văn Kiện:', error);
      reply(null);
    });
    return true;
  });
});
