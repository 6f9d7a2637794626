import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ownMark } from '#components/DocumentCard.tsx';
import { Highlighted } from '#components/Highlighted.tsx';
import { addressOf, type Column, type View } from '#lib/browse/view.ts';
import { type Window, windowOf } from '#lib/browse/window.ts';
import { t } from '#lib/i18n.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import type { Part } from '#lib/search/reading.ts';
import { COLUMN_TEXTS } from './columns.ts';
import { useMedia } from './use-media.ts';
import type { ChangeView } from './use-view.ts';

/** Pixels of a row, as catalogue.css has them: in one line, or its cells below each other. */
const ROW = { wide: 56, narrow: 112 };

interface DocumentTableProps {
  readonly documents: readonly CatalogueDocument[];
  readonly parts: readonly Part[] | undefined;
  readonly view: View;
  readonly change: ChangeView;
}

/** A cell by its place; row -1 is the head. */
interface Cell {
  readonly row: number;
  readonly column: number;
}

/**
 * The documents as a grid (APG): the arrow keys walk through its cells, Enter sorts by a column or
 * opens a document. Only the rows in view are in the page, all of them when it is printed.
 */
export function DocumentTable({ documents, parts, view, change }: DocumentTableProps) {
  const { columns, order } = view;
  const id = useId();
  const grid = useRef<HTMLDivElement>(null);
  const printing = useMedia('print');
  const narrow = useMedia('(max-width: 719px)') && !printing;
  const height = narrow ? ROW.narrow : ROW.wide;
  const [active, setActive] = useState<Cell>({ row: 0, column: 0 });
  const shown = useWindow(grid, height, documents.length, printing);

  // Other documents begin at their beginning.
  useLayoutEffect(() => {
    grid.current?.scrollTo({ top: 0 });
    setActive({ row: 0, column: 0 });
  }, [documents]);

  const open = (document: CatalogueDocument) => change({ document: document.id }, 'step');
  const sort = (column: Column) =>
    change({
      order: { column, descending: order?.column === column ? !order.descending : false },
    });

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const page = Math.max(1, Math.floor((grid.current?.clientHeight ?? 0) / height) - 1);
    const next = moved(event, active, { rows: documents.length, columns: columns.length, page });
    const document = documents[active.row];
    const column = columns[active.column];
    if (next) {
      setActive(next);
      reveal(grid.current, next.row, height);
    } else if (event.key === 'Enter' && active.row < 0 && column) sort(column);
    else if (event.key === 'Enter' && document) open(document);
    else return;
    event.preventDefault();
  };

  const isActive = (row: number, column: number) =>
    row === active.row && column === active.column ? true : undefined;
  /** Scrolled away with the wheel, the active cell is not in the page. */
  const isDrawn = active.row < 0 || (active.row >= shown.first && active.row < shown.end);
  const rows = documents.slice(shown.first, shown.end);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table of rows that come and go is a grid's
    <div
      ref={grid}
      id="table"
      class={`table${narrow ? ' narrow' : ''}`}
      role="grid"
      aria-label={t('searchResults')}
      aria-rowcount={documents.length + 1}
      aria-colcount={columns.length}
      aria-activedescendant={isDrawn ? `${id}-${active.row}-${active.column}` : undefined}
      tabIndex={0}
      style={{
        '--columns': columns.map((column) => WIDTHS[column]).join(' '),
        '--printed': columns.map((column) => PRINTED[column]).join(' '),
      }}
      onKeyDown={onKeyDown}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as said above */}
      <div class="table-head" role="row" aria-rowindex={1} tabIndex={-1}>
        {columns.map((column, place) => (
          // The grid's keys do what a click does here.
          // biome-ignore lint/a11y/useKeyWithClickEvents: as said above
          // biome-ignore lint/a11y/useSemanticElements: as said above
          <div
            key={column}
            id={`${id}--1-${place}`}
            class="head-cell"
            role="columnheader"
            tabIndex={-1}
            aria-colindex={place + 1}
            aria-sort={sortOf(order, column)}
            data-active={isActive(-1, place)}
            onClick={() => sort(column)}
          >
            {t(COLUMN_TEXTS[column].label)}
          </div>
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: as said above */}
      <div
        class="table-body"
        role="rowgroup"
        style={printing ? {} : { blockSize: `${documents.length * height}px` }}
      >
        {rows.map((document, offset) => {
          const row = shown.first + offset;
          return (
            // biome-ignore lint/a11y/useSemanticElements: as said above
            <div
              key={document.id}
              class="table-row"
              role="row"
              tabIndex={-1}
              aria-rowindex={row + 2}
              style={printing ? {} : { insetBlockStart: `${row * height}px` }}
            >
              {columns.map((column, place) => (
                // biome-ignore lint/a11y/useSemanticElements: as said above
                <div
                  key={column}
                  id={`${id}-${row}-${place}`}
                  class={`cell ${column}`}
                  role="gridcell"
                  tabIndex={-1}
                  aria-colindex={place + 1}
                  data-active={isActive(row, place)}
                  {...(column === 'title' && { lang: 'vi' })}
                >
                  <CellContent
                    document={document}
                    column={column}
                    parts={parts}
                    address={addressOf({ ...view, document: document.id })}
                    onOpen={() => open(document)}
                  />
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}

interface CellContentProps {
  readonly document: CatalogueDocument;
  readonly column: Column;
  readonly parts: readonly Part[] | undefined;
  readonly address: string;
  readonly onOpen: () => void;
}

function CellContent({ document, column, parts, address, onOpen }: CellContentProps) {
  const text = COLUMN_TEXTS[column].text(document);
  if (column === 'name') {
    const mark = ownMark(document);
    return (
      <>
        <Highlighted text={text} parts={parts} isName />
        {mark !== null && <span class="own-mark">{mark}</span>}
      </>
    );
  }
  if (column !== 'title') return text;
  return (
    <a
      href={address}
      tabIndex={-1}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return; // a tab of its own
        event.preventDefault();
        onOpen();
      }}
    >
      <Highlighted text={text} parts={parts} />
    </a>
  );
}

/** As catalogue.css lays a row out where there is room. */
const WIDTHS: Record<Column, string> = {
  name: '212px',
  title: 'minmax(220px, 1fr)',
  date: '100px',
  issuer: '176px',
  term: '64px',
  plenum: '104px',
  source: '150px',
};

/** The same on paper, which cannot be scrolled. */
const PRINTED: Record<Column, string> = {
  ...{ name: '3fr', title: '7fr', date: '2fr', issuer: '3fr', term: '1fr', plenum: '1.5fr' },
  source: '3fr',
};

const sortOf = (order: View['order'], column: Column): 'ascending' | 'descending' | 'none' => {
  if (order?.column !== column) return 'none';
  return order.descending ? 'descending' : 'ascending';
};

interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** Rows that fit. */
  readonly page: number;
}

/** Where a key leads to; null where it is none of the grid's keys. */
function moved(
  { key, ctrlKey, metaKey }: { key: string; ctrlKey: boolean; metaKey: boolean },
  { row, column }: Cell,
  { rows, columns, page }: Extent,
): Cell | null {
  const commanded = ctrlKey || metaKey;
  const at = (nextRow: number, nextColumn: number): Cell => ({
    row: Math.min(rows - 1, Math.max(-1, nextRow)),
    column: Math.min(columns - 1, Math.max(0, nextColumn)),
  });
  switch (key) {
    case 'ArrowDown':
      return at(row + 1, column);
    case 'ArrowUp':
      return at(row - 1, column);
    case 'ArrowRight':
      return at(row, column + 1);
    case 'ArrowLeft':
      return at(row, column - 1);
    case 'PageDown':
      return at(row + page, column);
    case 'PageUp':
      return at(Math.max(0, row - page), column);
    case 'Home':
      return at(commanded ? 0 : row, 0);
    case 'End':
      return at(commanded ? rows - 1 : row, columns - 1);
    default:
      return null;
  }
}

/** Scrolls as far as needed, and no farther, for a row to be seen below the head. */
function reveal(grid: HTMLElement | null, row: number, height: number): void {
  const head = grid?.querySelector<HTMLElement>('.table-head')?.offsetHeight ?? 0;
  if (!grid || row < 0) return;
  const top = row * height;
  const bottom = top + height + head;
  if (top < grid.scrollTop) grid.scrollTop = top;
  else if (bottom > grid.scrollTop + grid.clientHeight) grid.scrollTop = bottom - grid.clientHeight;
}

/** The rows in view, followed as the grid is scrolled and resized. */
function useWindow(
  grid: { readonly current: HTMLDivElement | null },
  height: number,
  count: number,
  all: boolean,
): Window {
  const [view, setView] = useState({ scrolled: 0, size: 900 });
  useEffect(() => {
    const element = grid.current;
    if (!element) return;
    const read = () => setView({ scrolled: element.scrollTop, size: element.clientHeight });
    const observer = new ResizeObserver(read);
    observer.observe(element);
    element.addEventListener('scroll', read, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', read);
    };
  }, [grid]);
  return all ? { first: 0, end: count } : windowOf(view.scrolled, view.size, height, count);
}
