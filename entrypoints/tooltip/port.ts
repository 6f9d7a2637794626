import type { Point } from '#lib/page/marks.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import type { ResolvedReference } from '#lib/resolution/resolved.ts';
import type { Language, Theme } from '#lib/settings.ts';

// Between two scripts of one frame: the annotator, which every page gets, and the tooltip, which the
// background adds once a reader points at a reference.

/** What a tooltip is shown for, and where. */
export interface Anchor {
  readonly resolved: ResolvedReference;
  /** The words that the page prints. */
  readonly text: string;
  readonly range: StaticRange;
  /** Where the pointer is: a mention broken over two lines is shown at that line; else the first. */
  readonly point: Point | null;
}

/** How it is shown. */
export interface Showing {
  readonly pinned: boolean;
  /** `auto`: as the page is. */
  readonly theme: Theme;
  readonly language: Language;
}

/** What the reader does with the tooltip. */
export interface TooltipListener {
  readonly enter: () => void;
  readonly leave: () => void;
  /** Something in it is pressed, or has the focus. */
  readonly hold: () => void;
  readonly pin: (pinned: boolean) => void;
  readonly close: () => void;
  /** The focus goes on from it. */
  readonly left: () => void;
  /** Which document the page's reference names, says the reader; null: as the page has it. */
  readonly choose: (document: CatalogueDocument | null) => void;
}

/** The one tooltip of a frame. */
export interface TooltipPort {
  show(anchor: Anchor, how: Showing): Promise<void>;
  hide(): void;
  /** Takes the tooltip out of the page for good. */
  remove(): void;
  /** Whether an event on the page comes from the tooltip. */
  holds(event: Event): boolean;
  /** Puts the tooltip at its mention's place; false when that is not in the viewport any more. */
  place(): boolean;
  /** Moves the focus into it; it goes back where it was when the tooltip is closed. */
  focus(): void;
  /** Gives the focus back, the tooltip staying open. */
  blur(): void;
}

export type MakeTooltip = (listener: TooltipListener) => TooltipPort;

/** The name under which the tooltip's script leaves its maker in the scripts' shared, isolated world. */
const NAME = 'vanKienTooltip';

export const offerTooltip = (make: MakeTooltip): void => {
  Reflect.set(globalThis, NAME, make);
};

/** What the tooltip's script left; null before it ran. */
export function offeredTooltip(): MakeTooltip | null {
  const make: unknown = Reflect.get(globalThis, NAME);
  // An element of the page with that id answers to the name too, but is no function.
  return typeof make === 'function' ? (make as MakeTooltip) : null; // nobody else writes here
}
