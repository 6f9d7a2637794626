import { Annotator } from '#entrypoints/annotator.content/annotator.ts';
import { offerTooltip } from '#entrypoints/tooltip/port.ts';
import { Tooltip } from '#entrypoints/tooltip/Tooltip.tsx';
import { loadSettings, watchSettings } from '#lib/settings-store.ts';

/**
 * Has this page read as any other is, by the same code. The tooltip comes with the page: browsers put
 * no script into an extension's own.
 */
export async function annotateExample(): Promise<void> {
  // The page speaks the reader's language already.
  offerTooltip((listener) => new Tooltip(listener, async () => undefined));
  const annotator = new Annotator(await loadSettings());
  watchSettings((settings) => {
    annotator.settings = settings;
  });
  await annotator.start();
}
