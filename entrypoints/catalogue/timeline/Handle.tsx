import type { TargetedKeyboardEvent } from 'preact';

interface HandleProps {
  readonly id: string;
  readonly label: string;
  readonly year: number;
  readonly limits: readonly [number, number];
  /** Pixels from the figure's left. */
  readonly at: number;
  readonly onYear: (year: number) => void;
}

/** One end of the chosen years, by the APG's pattern of a slider. */
export function Handle({ id, label, year, limits: [least, most], at, onYear }: HandleProps) {
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const next = { ...STEPS, Home: least - year, End: most - year }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onYear(Math.min(most, Math.max(least, year + next)));
  };
  return (
    <div
      id={id}
      class="handle"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={year}
      style={{ insetInlineStart: `${at}px` }}
      onKeyDown={onKeyDown}
    />
  );
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
};
