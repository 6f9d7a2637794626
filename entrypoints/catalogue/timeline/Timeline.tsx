import { scaleBand, scaleLinear } from 'd3-scale';
import { useMemo, useRef } from 'preact/hooks';
import {
  CONGRESS_YEARS,
  countByYear,
  type PlenumMark,
  plenumsOf,
  stackedPieces,
  yearsOf,
} from '#lib/browse/timeline.ts';
import type { View } from '#lib/browse/view.ts';
import { t } from '#lib/i18n.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import { roman } from '#lib/roman.ts';
import { yearsText } from '../facet-texts.ts';
import { Alternative } from './Alternative.tsx';
import { Handle } from './Handle.tsx';
import { Legend } from './Legend.tsx';
import { summaryOf, yearText } from './texts.ts';
import { useDrag } from './use-drag.ts';
import { useWidth } from './use-width.ts';

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
  const plenums = useMemo(() => Map.groupBy(plenumsOf(all), ({ year }) => year), [all]);
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
          {[...plenums].map(([year, held]) => (
            <path key={year} class="plenum" d={`M${middle(year)} ${y(0) + 3}l3 5h-6z`}>
              <title>{`${year}: ${held.map(plenumText).join('; ')}`}</title>
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
      <div class="timeline-foot">
        <Alternative counts={counts} />
        {years && (
          <button type="button" id="all-years" class="link" onClick={() => onYears(null)}>
            {t('allYears', yearsText(years))}
          </button>
        )}
      </div>
    </section>
  );
}

const plenumText = ({ term, plenum }: PlenumMark): string =>
  `${t('plenumNumber', plenum)}, ${t('termNumber', roman(term))}`;

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
