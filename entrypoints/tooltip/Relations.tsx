import { documentName } from '#components/DocumentCard.tsx';
import { type MessageKey, t } from '#lib/i18n.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import type { Related } from '#lib/resolution/related.ts';
import { roman } from '#lib/roman.ts';

interface RelationsProps {
  readonly related: readonly Related[];
  readonly onOpen: (document: CatalogueDocument) => void;
}

const REPLACED = 'superseded-by';

const LABELS: Readonly<Record<string, MessageKey>> = {
  continues: 'relationContinues',
  supersedes: 'relationSupersedes',
  implements: 'relationImplements',
  amends: 'relationAmends',
  'amended-by': 'relationAmendedBy',
};

/** That a document was replaced, which a reader must know before anything else. */
export function Replaced({ related, onOpen }: RelationsProps) {
  const replacements = related.filter(({ type }) => type === REPLACED);
  if (replacements.length === 0) return null;
  return (
    <div class="note replaced">
      {replacements.map((one) => (
        <p key={one.symbol}>
          {t('replacedBy')} <OtherEnd one={one} said={yearOf(one)} onOpen={onOpen} />
        </p>
      ))}
    </div>
  );
}

/** All other relations. */
export function Relations({ related, onOpen }: RelationsProps) {
  const others = related.flatMap((one) => {
    const label = LABELS[one.type];
    return label === undefined ? [] : [{ one, label }];
  });
  if (others.length === 0) return null;
  return (
    <ul class="relations">
      {others.map(({ one, label }) => (
        <li key={`${label} ${one.symbol}`}>
          {t(label)} <OtherEnd one={one} said={termOf(one)} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
}

interface OtherEndProps extends Pick<RelationsProps, 'onOpen'> {
  readonly one: Related;
  /** What tells it from others of that symbol. */
  readonly said: string;
}

function OtherEnd({ one: { symbol, document }, said, onOpen }: OtherEndProps) {
  if (!document) return <>{symbol + said}</>;
  return (
    <button type="button" class="link" title={document.title} onClick={() => onOpen(document)}>
      {documentName(document) + said}
    </button>
  );
}

const yearOf = ({ document }: Related): string =>
  document?.date ? `, ${document.date.slice(0, 4)}` : '';

const termOf = ({ term }: Related): string =>
  term === null ? '' : `, ${t('ofTerm', roman(term))}`;
