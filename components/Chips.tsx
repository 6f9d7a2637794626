import { t } from '#lib/i18n.ts';
import type { Part } from '#lib/search/reading.ts';
import { withoutPart } from '#lib/search/without.ts';
import { meaningText } from './meaning-text.ts';

interface ChipsProps {
  readonly query: string;
  readonly parts: readonly Part[];
  readonly onQuery: (query: string) => void;
}

/** What of a query was understood as more than words; each can be taken out again. */
export function Chips({ query, parts, onQuery }: ChipsProps) {
  const chips = parts.flatMap((part) =>
    part.meaning ? [{ part, text: meaningText(part.meaning) }] : [],
  );
  if (chips.length === 0) return null;
  return (
    <ul class="chips" aria-label={t('chipsLabel')}>
      {chips.map(({ part, text }) => (
        <li key={`${part.start} ${text}`}>
          <button
            type="button"
            class="chip"
            aria-label={t('chipRemove', text)}
            onClick={() => onQuery(withoutPart(query, part))}
          >
            <span>{text}</span>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M5 5l6 6M11 5l-6 6" />
            </svg>
          </button>
        </li>
      ))}
    </ul>
  );
}
