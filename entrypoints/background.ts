import { type Browser, browser, type PublicPath } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openCataloguePage } from '#components/catalogue-page.ts';
import { listenForLookUps, offerLookUp, renameLookUp } from '#components/look-up.ts';
import { renameBadges, showBadge } from '#lib/badge.ts';
import type { Catalogue } from '#lib/catalogue/catalogue.ts';
import { restoreAlarm, UPDATE_ALARM } from '#lib/catalogue/feed/alarm.ts';
import { updateAutomatically } from '#lib/catalogue/feed/automatic.ts';
import { adoptNewerBundle, openCatalogue } from '#lib/catalogue/open.ts';
import { opener } from '#lib/catalogue/opener.ts';
import { citedTogether } from '#lib/cited.ts';
import { citedReply, whereabouts } from '#lib/frame-replies.ts';
import type {
  CatalogueChanged,
  CommandName,
  ReferenceCommand,
  VisitRequest,
} from '#lib/messages.ts';
import { isCommandName } from '#lib/messages-guards.ts';
import { admitted, type BackgroundMessage } from '#lib/messages-schema.ts';
import { PageMemory } from '#lib/page-memory.ts';
import { compileNames, type Names } from '#lib/reference/names.ts';
import { parse } from '#lib/reference/parse.ts';
import { triggerPlan } from '#lib/reference/trigger-plan.ts';
import { candidatesOf } from '#lib/resolution/candidates.ts';
import { relatedTo } from '#lib/resolution/related.ts';
import { loadSettings, watchSettings } from '#lib/settings-store.ts';
import { askFrames } from '#lib/tab-frames.ts';
import { nextPlace } from '#lib/travel.ts';
import { builtWords, speakAs } from '#lib/words.ts';

// A module shares its libraries with the extension's pages: the package carries them once.
export default defineBackground({ type: 'module', main });

function main(): void {
  /** Until then what is said may come in the wrong language. */
  const speaking = loadSettings().then(speakAs);
  const { opened, forget } = opener(openCatalogue, () => void spreadRelease());

  /** Runs work on the catalogue; once more on a newly opened one, should this one be gone. */
  async function withCatalogue<T>(work: (catalogue: Catalogue) => Promise<T>): Promise<T> {
    const catalogue = await opened();
    try {
      return await work(catalogue);
    } catch {
      forget();
      pages.forget();
      return work(await opened());
    }
  }

  const pages = new PageMemory();

  let reading: Promise<Names> | undefined;
  /** The installed release's well-known names, ready to be found. */
  const namesToFind = () => {
    reading ??= withCatalogue(async (catalogue) => compileNames(await catalogue.names()));
    reading.catch(() => {
      reading = undefined;
    });
    return reading;
  };

  const trigger = () => withCatalogue(async (catalogue) => triggerPlan(await catalogue.names()));

  /** Pages read the trigger from storage, so that those that cite nothing wake no worker. */
  async function publishTrigger(): Promise<void> {
    // Firefox keeps this storage in IndexedDB, which may be out of order; pages then ask.
    await browser.storage.local.set({ trigger: await trigger() }).catch(() => undefined);
  }

  /** Lets everyone know of the installed release: pages to come, and pages that are open. */
  async function spreadRelease(): Promise<void> {
    // Memory serves while IndexedDB cannot; whoever installed a release has shown that it can.
    if ((await opened()).storage === 'memory') forget();
    reading = undefined;
    pages.forget();
    await publishTrigger();
    const message: CatalogueChanged = { type: 'catalogue-changed' };
    for (const { id } of await browser.tabs.query({})) {
      // Most tabs have no content script of ours.
      if (id !== undefined) browser.tabs.sendMessage(id, message).catch(() => undefined);
    }
  }

  /** The last count that was begun of each tab: an earlier one that is late tells nothing new. */
  const counts = new Map<number, symbol>();

  /** Shows on the extension's button what the page and its frames cite by now. */
  async function count({ tab }: Browser.runtime.MessageSender): Promise<void> {
    if (tab?.id === undefined) return;
    const own = Symbol();
    counts.set(tab.id, own);
    const frames = await askFrames(tab.id, { type: 'cited' }, citedReply);
    await speaking;
    if (counts.get(tab.id) !== own) return;
    counts.delete(tab.id);
    await showBadge(tab.id, citedTogether([...frames.values()])).catch(() => undefined); // it has gone
  }

  async function answer(
    message: BackgroundMessage,
    sender: Browser.runtime.MessageSender,
  ): Promise<unknown> {
    switch (message.type) {
      case 'resolve':
        return withCatalogue((catalogue) => pages.answer(message, catalogue));
      case 'trigger':
        return { trigger: await trigger() };
      case 'parse': {
        const names = await namesToFind();
        return { references: message.texts.map((text) => parse(text, names)) };
      }
      case 'candidates':
        return withCatalogue(async (catalogue) => ({
          documents: await candidatesOf(message.reference, catalogue),
        }));
      case 'related':
        return withCatalogue(async (catalogue) => {
          const document = await catalogue.document(message.document);
          return { related: document ? await relatedTo(document, catalogue) : [] };
        });
      case 'tooltip':
        return addTooltip(sender);
      case 'words':
        return builtWords(message.language);
      case 'cited-changed':
        return count(sender);
      case 'travel':
        return travel(message.command, sender);
      case 'open-catalogue':
        return openCataloguePage({ document: message.document });
      case 'catalogue-changed':
        await spreadRelease();
        return undefined;
    }
  }

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void adoptNewerBundle().then(spreadRelease);
    void restoreAlarm();
    void speaking.then(offerLookUp);
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL(WELCOME) });
  });
  browser.runtime.onStartup.addListener(() => {
    void publishTrigger();
    void restoreAlarm();
  });
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === UPDATE_ALARM && (await updateAutomatically())) await spreadRelease();
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (!isCommandName(command) || tab?.id === undefined) return;
    const message: ReferenceCommand = { type: 'command', command };
    // Most tabs have no content script of ours.
    browser.tabs.sendMessage(tab.id, message).catch(() => undefined);
  });

  listenForLookUps(speaking);
  watchSettings(async (settings) => {
    await speakAs(settings);
    await Promise.all([renameLookUp(), renameBadges()]);
  });

  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const request = admitted(message, sender.url, browser.runtime.getURL('/'));
    if (!request) return undefined;
    // Replying by callback works in every browser; a returned promise does not.
    answer(request, sender).then(reply, (error: unknown) => {
      console.error('Văn Kiện:', error);
      reply(null);
    });
    return true;
  });
}

const WELCOME = '/welcome.html' satisfies PublicPath;

/** The tooltip as it is built. */
const TOOLTIP = '/tooltip.js' satisfies PublicPath;

/** Takes the reader to another reference of the page, from a frame that has the focus. */
async function travel(
  command: CommandName,
  { tab, frameId }: Browser.runtime.MessageSender,
): Promise<void> {
  if (tab?.id === undefined || frameId === undefined) return;
  const frames = await askFrames(tab.id, { type: 'whereabouts' }, whereabouts);
  const here = frames.get(frameId);
  const place = here && nextPlace(command, [...frames.values()], here);
  if (!place) return;
  const { path, index } = place;
  const message: VisitRequest = { type: 'visit', path, index };
  browser.tabs.sendMessage(tab.id, message).catch(() => undefined); // it has gone
}

/** Puts the tooltip's script into the frame that asks for it. */
async function addTooltip({ tab, frameId }: Browser.runtime.MessageSender): Promise<boolean> {
  if (tab?.id === undefined || frameId === undefined) return false;
  const target = { tabId: tab.id, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: [TOOLTIP] });
  return true;
}
