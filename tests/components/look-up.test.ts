import { beforeEach, expect, test, vi } from 'vitest';
import { listenForLookUps, offerLookUp, renameLookUp } from '#components/look-up.ts';

const { heard, browser } = vi.hoisted(() => {
  /** What listens, by what it listens for. */
  const heard: Record<string, (...given: unknown[]) => void> = {};
  const event = (name: string) => ({
    addListener: (listener: (...given: unknown[]) => void) => {
      heard[name] = listener;
    },
  });
  const browser = {
    contextMenus: {
      removeAll: vi.fn(),
      create: vi.fn(),
      update: vi.fn(),
      onClicked: event('menu'),
    },
    omnibox: {
      setDefaultSuggestion: vi.fn(),
      onInputStarted: event('started'),
      onInputEntered: event('entered'),
    },
    tabs: { create: vi.fn() },
    runtime: { getURL: (path: string) => path },
    i18n: { getMessage: (key: string) => key },
  };
  return { heard, browser };
});

vi.mock('wxt/browser', () => ({ browser }));

beforeEach(() => {
  vi.clearAllMocks();
  listenForLookUps(Promise.resolve());
});

test('the menu of selected text has one entry, whatever was there', async () => {
  await offerLookUp();
  expect(browser.contextMenus.removeAll).toHaveBeenCalledOnce();
  expect(browser.contextMenus.create).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ title: 'lookUp', contexts: ['selection'] }),
  );
});

test('that entry is renamed with the language', async () => {
  await renameLookUp();
  expect(browser.contextMenus.update).toHaveBeenCalledExactlyOnceWith('look-up', {
    title: 'lookUp',
  });
});

test.each<[string, () => void, string | null]>([
  [
    'that entry',
    () => heard.menu?.({ menuItemId: 'look-up', selectionText: '18-NQ/TW' }),
    '18-NQ/TW',
  ],
  ['another entry', () => heard.menu?.({ menuItemId: 'other', selectionText: '18-NQ/TW' }), null],
  [
    'a whole page selected',
    () => heard.menu?.({ menuItemId: 'look-up', selectionText: 'a'.repeat(1e6) }),
    'a'.repeat(200),
  ],
  ['the address bar', () => heard.entered?.('kl 01'), 'kl 01'],
])('%s', (_, happens, query) => {
  happens();
  const urls = browser.tabs.create.mock.calls.map(([{ url }]) => url);
  expect(urls).toEqual(
    query === null ? [] : [`/catalogue.html#${new URLSearchParams({ q: query })}`],
  );
});

test('the address bar says what to type', async () => {
  await heard.started?.();
  expect(browser.omnibox.setDefaultSuggestion).toHaveBeenCalledWith({ description: 'omniboxHint' });
});
