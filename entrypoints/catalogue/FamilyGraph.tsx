import type { TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { documentName } from '#components/DocumentCard.tsx';
import type { Bond, Family, Member } from '#lib/browse/family.ts';
import { addressOf, START } from '#lib/browse/view.ts';
import { t } from '#lib/i18n.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import { BOND_LABELS, BONDED_LABELS } from './bond-texts.ts';
import type { ChangeView } from './use-view.ts';

/** Pixels of a document's box and of the gaps between boxes. */
const BOX = { width: 232, height: 74 };
const GAP = { x: 100, y: 16 };

interface FamilyGraphProps {
  readonly family: Family;
  readonly document: CatalogueDocument;
  readonly change: ChangeView;
}

interface Placed extends Member {
  readonly x: number;
  readonly y: number;
}

/**
 * What a document follows on the left, what follows it on the right. The arrow keys walk from
 * document to document; what the lines say is written out below.
 */
export function FamilyGraph({ family, document, change }: FamilyGraphProps) {
  const { placed, width, height } = layOut(family.members);
  const [active, setActive] = useState(document.id);
  const boxes = useRef(new Map<string, HTMLAnchorElement>());
  const at = new Map(placed.map((one) => [one.document.id, one]));

  // A wide family is seen from the document that it is of.
  const scroller = useRef<HTMLDivElement>(null);
  const here = at.get(document.id)?.x ?? 0;
  useLayoutEffect(() => {
    const { current } = scroller;
    if (current) current.scrollLeft = here + BOX.width / 2 - current.clientWidth / 2;
  }, [here]);

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const from = at.get(active);
    const next = from && neighbour(placed, from, event.key);
    if (!next) return;
    event.preventDefault();
    setActive(next.document.id);
    boxes.current.get(next.document.id)?.focus();
  };

  return (
    <>
      <div ref={scroller} class="family-scroll">
        <nav
          id="family"
          class="family"
          aria-label={t('familyHeading')}
          style={{ inlineSize: `${width}px`, blockSize: `${height}px` }}
          onKeyDown={onKeyDown}
        >
          <svg width={width} height={height} aria-hidden="true">
            {family.edges.map(({ later, earlier, bond }) => {
              const from = at.get(earlier);
              const to = at.get(later);
              if (!from || !to) return null;
              return <Line key={`${later} ${earlier} ${bond}`} from={from} to={to} bond={bond} />;
            })}
          </svg>
          {placed.map(({ document: one, x, y }) => (
            <a
              key={one.id}
              ref={(box) => {
                if (box) boxes.current.set(one.id, box);
                else boxes.current.delete(one.id);
              }}
              href={addressOf({ ...START, document: one.id })}
              class="relative"
              aria-current={one.id === document.id ? 'page' : undefined}
              tabIndex={one.id === active ? 0 : -1}
              style={{ insetInlineStart: `${x}px`, insetBlockStart: `${y}px` }}
              onFocus={() => setActive(one.id)}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return; // a tab of its own
                event.preventDefault();
                change({ document: one.id }, 'step');
              }}
            >
              <span class="relative-name">
                {documentName(one)}
                {one.date !== null && <span class="quiet"> {one.date.slice(0, 4)}</span>}
              </span>
              <span class="relative-title" lang="vi">
                {one.title}
              </span>
            </a>
          ))}
        </nav>
      </div>
      <ul id="family-text" class="family-text">
        {sentencesOf(family, document).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

function Line({ from, to, bond }: { from: Placed; to: Placed; bond: Bond }) {
  // Between documents of one column a line goes round their right side.
  const sameColumn = from.x === to.x;
  const startX = from.x + BOX.width;
  const startY = from.y + BOX.height / 2;
  const endX = sameColumn ? to.x + BOX.width : to.x;
  const endY = to.y + BOX.height / 2;
  const bend = sameColumn ? 40 : (endX - startX) / 2;
  const path = `M${startX} ${startY}C${startX + bend} ${startY} ${sameColumn ? endX + bend : endX - bend} ${endY} ${endX} ${endY}`;
  return (
    <g class={`bond ${bond}`}>
      <path d={path} />
      <text x={(startX + endX) / 2} y={(startY + endY) / 2 - 5} text-anchor="middle">
        {t(BOND_LABELS[bond])}
      </text>
    </g>
  );
}

/** A column for each generation, its documents in the middle of the height. */
function layOut(members: readonly Member[]) {
  const columns = [...Map.groupBy(members, ({ generation }) => generation)].sort(
    ([a], [b]) => a - b,
  );
  const tallest = Math.max(...columns.map(([, column]) => column.length));
  const height = tallest * (BOX.height + GAP.y) - GAP.y;
  const width = columns.length * (BOX.width + GAP.x) - GAP.x;
  const placed = columns.flatMap(([, column], place): Placed[] => {
    const top = (height - column.length * (BOX.height + GAP.y) + GAP.y) / 2;
    return column.map((member, row) => ({
      ...member,
      x: place * (BOX.width + GAP.x),
      y: top + row * (BOX.height + GAP.y),
    }));
  });
  return { placed, width, height };
}

/** The document next to one in the direction of an arrow key. */
function neighbour(placed: readonly Placed[], here: Placed, key: string): Placed | undefined {
  const column = placed.filter(({ x }) => x === here.x);
  const place = column.indexOf(here);
  if (key === 'ArrowUp') return column[place - 1];
  if (key === 'ArrowDown') return column[place + 1];
  const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
  if (step === undefined) return undefined;
  const x = here.x + step * (BOX.width + GAP.x);
  return placed
    .filter((one) => one.x === x)
    .sort((a, b) => Math.abs(a.y - here.y) - Math.abs(b.y - here.y))[0];
}

/** The lines in words: what this document is to its relatives, then what they are to each other. */
function sentencesOf({ members, edges }: Family, { id }: CatalogueDocument): string[] {
  const names = new Map(members.map(({ document }) => [document.id, longName(document)]));
  const name = (of: string) => names.get(of) ?? '';
  return edges
    .toSorted((a, b) => Number(touches(b, id)) - Number(touches(a, id)))
    .map(({ later, earlier, bond }) =>
      earlier === id
        ? t('bondSentence', t(BONDED_LABELS[bond]), name(later))
        : later === id
          ? t('bondSentence', t(BOND_LABELS[bond]), name(earlier))
          : `${name(later)}: ${t('bondSentence', t(BOND_LABELS[bond]), name(earlier))}`,
    );
}

const touches = ({ later, earlier }: Family['edges'][number], id: string): boolean =>
  later === id || earlier === id;

const longName = (document: CatalogueDocument): string => {
  const year = document.date?.slice(0, 4);
  return year === undefined ? documentName(document) : `${documentName(document)} (${year})`;
};
