import { scaleBand, scaleLinear } from 'd3-scale';
import type { TargetedKeyboardEvent, TargetedPointerEvent } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  CONGRESS_YEARS,
  countByYear,
  LAYERS,
  type Layer,
  plenumsOf,
  stackedPieces,
  type YearCounts,
  yearsOf,
} from '#lib/browse/timeline.ts';
import type { View } from '#lib/browse/view.ts';
import { language, numberText, t } from '#lib/i18n.ts';
import { KINDS } from '#lib/reference/lexicon.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import { roman } from '#lib/roman.ts';

const HEIGHT = 208;
const MARGIN = { top: 26, right: 16, bottom: 34, left: 34 };

interface TimelineProps {
  /** What is counted. */
  readonly documents: readonly CatalogueDocument[];
  /** The catalogue, whose years and plenums the axis shows whatever is counted. */
  readonly all: readonly CatalogueDocument[];
  readonly years: View['years'];
  readonly onYears: (years: View['years']) => void;
}

/** Documents by year and kind. Years are chosen by dragging, or with the two handles' keys. */
export function Timeline({ documents, all, years, onYears }: TimelineProps) {
  const figure = useRef<HTMLDivElement>(null);
  const width = useWidth(figure);
  const extent = useMemo(() => yearsOf(all), [all]);
  const counts = useMemo(() => countByYear(documents, extent), [documents, extent]);
  const plenums = useMemo(() => plenumsOf(all), [all]);
  const [first, last] = extent;

  const x = scaleBand<number>()
    .domain(counts.map(({ year }) => year))
    .range([MARGIN.left, width - MARGIN.right])
    .paddingInner(0.18);
  const highest = Math.max(4, ...counts.map(({ total }) => total));
  const y = scaleLinear()
    .domain([0, highest])
    .nice(4)
    .range([HEIGHT - MARGIN.bottom, MARGIN.top]);
  const left = (year: number) => x(year) ?? MARGIN.left;
  const right = (year: number) => left(year) + x.bandwidth();
  const middle = (year: number) => left(year) + x.bandwidth() / 2;
  const yearAt = (pixels: number): number => {
    const year = first + Math.floor((pixels - MARGIN.left) / x.step());
    return Math.min(last, Math.max(first, year));
  };

  const congresses = CONGRESS_YEARS.filter(({ year }) => year >= first && year <= last);
  const labelled = apart(
    congresses.map(({ year }) => year),
    middle,
  );
  const drag = useDrag(figure, yearAt, onYears);
  const [from, to] = years ?? extent;
  const moveEnd = (end: 'from' | 'to', year: number) => {
    const next: [number, number] =
      end === 'from' ? [Math.min(year, to), to] : [from, Math.max(year, from)];
    onYears(next[0] === first && next[1] === last ? null : next);
  };

  return (
    <section class="timeline" aria-labelledby="timeline-heading">
      <div class="timeline-head">
        <h2 id="timeline-heading">{t('timelineHeading')}</h2>
        <Legend />
        {years && (
          <button type="button" id="all-years" class="link" onClick={() => onYears(null)}>
            {t('allYears', from === to ? from : `${from}–${to}`)}
          </button>
        )}
      </div>
      <div ref={figure} class="timeline-figure" {...drag}>
        <svg width={width} height={HEIGHT} role="img" aria-label={summaryOf(counts)}>
          {y.ticks(4).map((tick) => (
            <g key={tick} class="grid-line">
              <line x1={MARGIN.left} x2={width - MARGIN.right} y1={y(tick)} y2={y(tick)} />
              <text x={MARGIN.left - 6} y={y(tick)} dy="0.32em" text-anchor="end">
                {tick}
              </text>
            </g>
          ))}
          {congresses.map(({ term, year }) => (
            <g key={term} class="congress">
              <title>{`${t('congressNumber', roman(term))} (${year})`}</title>
              <line x1={middle(year)} x2={middle(year)} y1={MARGIN.top - 6} y2={y(0)} />
              {labelled.has(year) && (
                <text x={middle(year)} y={MARGIN.top - 11} text-anchor="middle">
                  {roman(term)}
                </text>
              )}
            </g>
          ))}
          {stackedPieces(counts).map((piece) => (
            <rect
              key={`${piece.year} ${piece.layer}`}
              class={`layer-${piece.layer}${isOut(piece.year, years) ? ' out' : ''}`}
              x={left(piece.year)}
              y={y(piece.to)}
              width={x.bandwidth()}
              height={y(piece.from) - y(piece.to)}
            />
          ))}
          {counts.map((count) => (
            <rect
              key={count.year}
              class="year-hit"
              x={left(count.year)}
              y={MARGIN.top}
              width={x.step()}
              height={HEIGHT - MARGIN.top}
            >
              <title>{yearText(count)}</title>
            </rect>
          ))}
          {plenums.map(({ term, plenum, year }) => (
            <path
              key={`${term} ${plenum}`}
              class="plenum"
              d={`M${middle(year)} ${y(0) + 3}l3 5h-6z`}
            >
              <title>{`${t('plenumNumber', plenum)}, ${t('termNumber', roman(term))} (${year})`}</title>
            </path>
          ))}
          <g class="axis">
            <line x1={MARGIN.left} x2={width - MARGIN.right} y1={y(0)} y2={y(0)} />
            {counts
              .filter(({ year }) => year % (width < 560 ? 20 : 10) === 0)
              .map(({ year }) => (
                <text key={year} x={middle(year)} y={HEIGHT - 10} text-anchor="middle">
                  {year}
                </text>
              ))}
          </g>
          {years && (
            <rect
              class="brush"
              x={left(from)}
              y={MARGIN.top - 6}
              width={right(to) - left(from)}
              height={y(0) - MARGIN.top + 6}
            />
          )}
        </svg>
        <Handle
          id="from-year"
          label={t('fromYear')}
          year={from}
          limits={[first, to]}
          at={left(from)}
          onYear={(year) => moveEnd('from', year)}
        />
        <Handle
          id="to-year"
          label={t('toYear')}
          year={to}
          limits={[from, last]}
          at={right(to)}
          onYear={(year) => moveEnd('to', year)}
        />
      </div>
      <Alternative counts={counts} />
    </section>
  );
}

/** Pixels between the middles of labels that can be told apart. */
const LABEL = 30;

/** The values that leave room for each other's labels; the last one always has its own. */
function apart(values: readonly number[], at: (value: number) => number): Set<number> {
  const kept = new Set<number>();
  let before = Number.POSITIVE_INFINITY;
  for (const value of values.toReversed()) {
    if (before - at(value) < LABEL) continue;
    kept.add(value);
    before = at(value);
  }
  return kept;
}

const isOut = (year: number, years: View['years']): boolean =>
  years !== null && (year < years[0] || year > years[1]);

const layerText = (layer: Layer): string =>
  layer === 'other' ? t('otherKinds') : KINDS[layer].label[language()];

function Legend() {
  return (
    <ul class="legend">
      {LAYERS.map((layer) => (
        <li key={layer}>
          <span class={`swatch layer-${layer}`} aria-hidden="true" />
          {layerText(layer)}
        </li>
      ))}
      <li>
        <span class="swatch-plenum" aria-hidden="true" />
        {t('plenumMark')}
      </li>
      <li>
        <span class="swatch-congress" aria-hidden="true" />
        {t('congressMark')}
      </li>
    </ul>
  );
}

/** `2016: 27 (Nghị quyết 5, Chỉ thị 4 …)` */
function yearText({ year, total, counts }: YearCounts): string {
  const kinds = LAYERS.filter((layer) => counts[layer] > 0).map(
    (layer) => `${layerText(layer)} ${counts[layer]}`,
  );
  return kinds.length === 0 ? `${year}: 0` : `${year}: ${total} (${kinds.join(', ')})`;
}

function summaryOf(counts: readonly YearCounts[]): string {
  const total = counts.reduce((sum, year) => sum + year.total, 0);
  const [first, last] = [counts[0], counts.at(-1)];
  const most = counts.toSorted((a, b) => b.total - a.total)[0];
  if (!first || !last || !most) return '';
  return t(
    'timelineSummary',
    ...[numberText(total), first.year, last.year, most.year, numberText(most.total)],
  );
}

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
function Handle({ id, label, year, limits: [least, most], at, onYear }: HandleProps) {
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

/** The picture's numbers as a table, by decade. */
function Alternative({ counts }: { counts: readonly YearCounts[] }) {
  const decades = Map.groupBy(counts, ({ year }) => Math.floor(year / 10) * 10);
  return (
    <details class="alternative">
      <summary>{t('asTable')}</summary>
      <div class="alternative-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('years')}</th>
              {LAYERS.map((layer) => (
                <th key={layer} scope="col">
                  {layerText(layer)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...decades].map(([decade, years]) => (
              <tr key={decade}>
                <th scope="row">{`${decade}–${decade + 9}`}</th>
                {LAYERS.map((layer) => (
                  <td key={layer}>
                    {numberText(years.reduce((sum, year) => sum + year.counts[layer], 0))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** The width of an element, as it changes. */
function useWidth(element: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(960);
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const observer = new ResizeObserver(() => setWidth(Math.max(200, current.clientWidth)));
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

/** Chooses years by dragging over them; a press alone chooses one. A handle drags its own end. */
function useDrag(
  figure: { readonly current: HTMLElement | null },
  yearAt: (pixels: number) => number,
  onYears: (years: View['years']) => void,
) {
  /** The year that stays while the other end moves. */
  const anchor = useRef<number | null>(null);
  const yearUnder = ({ clientX }: { clientX: number }): number =>
    yearAt(clientX - (figure.current?.getBoundingClientRect().left ?? 0));
  const choose = (year: number) => {
    if (anchor.current === null) return;
    onYears([Math.min(anchor.current, year), Math.max(anchor.current, year)]);
  };
  return {
    onPointerDown(event: TargetedPointerEvent<HTMLDivElement>) {
      if (event.button !== 0) return;
      const handle = event.target instanceof HTMLElement && event.target.closest('.handle');
      event.currentTarget.setPointerCapture(event.pointerId);
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
