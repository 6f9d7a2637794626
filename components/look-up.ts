import { browser } from 'wxt/browser';
import { t } from '#lib/i18n.ts';
import { openCataloguePage } from './catalogue-page.ts';

const MENU = 'look-up';

/** UTF-16 code units of a selection that are looked up: more is no name of a document. */
const LONGEST = 200;

// Firefox for Android has neither menus nor an omnibox.
const { contextMenus, omnibox }: Partial<typeof browser> = browser;

/** Puts "look up" into the menu of selected text; to be called when the extension is installed. */
export async function offerLookUp(): Promise<void> {
  await contextMenus?.removeAll();
  contextMenus?.create({ id: MENU, title: t('lookUp'), contexts: ['selection'] });
}

/** Has the menu speak the language that the reader has set by now. */
export async function renameLookUp(): Promise<void> {
  await contextMenus?.update(MENU, { title: t('lookUp') });
}

/**
 * Looks up what is chosen in that menu, or typed after the keyword `vk` in the address bar.
 *
 * @param speaking when what is said comes in the reader's language
 */
export function listenForLookUps(speaking: Promise<void>): void {
  contextMenus?.onClicked.addListener(({ menuItemId, selectionText = '' }) => {
    if (menuItemId === MENU) void openCataloguePage({ query: selectionText.slice(0, LONGEST) });
  });
  omnibox?.onInputStarted.addListener(async () => {
    await speaking;
    omnibox.setDefaultSuggestion({ description: t('omniboxHint') });
  });
  omnibox?.onInputEntered.addListener((query) => void openCataloguePage({ query }));
}
