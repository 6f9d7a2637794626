import type { TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';
import type { View } from '#lib/browse/view.ts';

/** Chooses years by dragging over them; a press alone chooses one. A handle drags its own end. */
export function useDrag(
  figure: { readonly current: HTMLElement | null },
  yearAt: (pixels: number) => number,
  onYears: (years: View['years']) => void,
) {
  /** The year that stays while the other end moves. */
  const anchor = useRef<number | null>(null);
  /** The years chosen last: a drag within a year chooses nothing new. */
  const chosen = useRef('');
  const yearUnder = ({ clientX }: { clientX: number }): number =>
    yearAt(clientX - (figure.current?.getBoundingClientRect().left ?? 0));
  const choose = (year: number) => {
    if (anchor.current === null) return;
    const years = [Math.min(anchor.current, year), Math.max(anchor.current, year)] as const;
    if (years.join() === chosen.current) return;
    chosen.current = years.join();
    onYears(years);
  };
  return {
    onPointerDown(event: TargetedPointerEvent<HTMLDivElement>) {
      if (event.button !== 0) return;
      const handle = event.target instanceof HTMLElement && event.target.closest('.handle');
      event.currentTarget.setPointerCapture(event.pointerId);
      chosen.current = '';
      const other = handle
        ? handle.parentElement?.querySelector(`.handle:not(#${handle.id})`)
        : null;
      anchor.current = other ? Number(other.getAttribute('aria-valuenow')) : yearUnder(event);
      if (!handle) choose(anchor.current);
    },
    onPointerMove(event: TargetedPointerEvent<HTMLDivElement>) {
      choose(yearUnder(event));
    },
    onPointerUp() {
      anchor.current = null;
    },
    onPointerCancel() {
      anchor.current = null;
    },
  };
}
