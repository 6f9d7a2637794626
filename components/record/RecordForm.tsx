import { useEffect, useRef, useState } from 'preact/hooks';
import type { LineFault } from '#lib/catalogue/release.ts';
import { type Cells, cellsOf, documentOf } from '#lib/catalogue/table.ts';
import { language, t } from '#lib/i18n.ts';
import { ISSUERS, KINDS } from '#lib/reference/lexicon.ts';
import { NEWEST_TERM } from '#lib/reference/terms.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import { roman } from '#lib/roman.ts';
import { faultText } from './fault-text.ts';
import { FIELDS } from './fields.ts';

interface RecordFormProps {
  /** The record to begin with; none for a new one. */
  readonly document: CatalogueDocument | null;
  /** Keeps the record; says why not where it cannot. */
  readonly onSave: (document: CatalogueDocument) => string | null;
  readonly onCancel: () => void;
}

/** What a new record says of itself unless the reader does. */
const EMPTY: Cells = {
  kind: 'nghi-quyet',
  issuer: 'ban-chap-hanh-trung-uong',
  confidence: 'single',
};

type FieldName = Exclude<keyof typeof FIELDS, 'relations' | 'confidence' | 'paraphrase'>;

const HINT = { date: 'formDateHint', symbol: 'formSymbolHint', aliases: 'formLinesHint' } as const;

/** A record's fields to fill in, with what is wrong beside each. */
export function RecordForm({ document, onSave, onCancel }: RecordFormProps) {
  const [cells, setCells] = useState<Cells>(document ? cellsOf(document) : EMPTY);
  const [faults, setFaults] = useState<readonly LineFault[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('select, input')?.focus(), []);

  const save = () => {
    const read = documentOf(cells);
    setFaults(read.ok ? [] : read.faults);
    setRefusal(read.ok ? onSave(read.value) : null);
  };

  /** What every control of a field has in common. */
  const control = (name: FieldName) => ({
    id: `own-${name}`,
    name,
    value: cells[name] ?? '',
    'aria-invalid': faultsOf(name).length > 0,
    'aria-describedby': `own-${name}-fault`,
    class: 'text',
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
      setCells({ ...cells, [name]: currentTarget.value }),
  });
  /** A list's fault names the item: `aliases.2`. */
  const faultsOf = (name: FieldName) =>
    faults.filter(({ field }) => field === name || field.startsWith(`${name}.`));

  const field = (name: FieldName, element: preact.JSX.Element) => (
    <div class="form-field" key={name}>
      <label for={`own-${name}`}>{t(FIELDS[name].label)}</label>
      {element}
      {name in HINT && <p class="quiet">{t(HINT[name as keyof typeof HINT])}</p>}
      <p class="form-fault" id={`own-${name}-fault`} role="alert">
        {faultsOf(name).map(faultText).join(' ')}
      </p>
    </div>
  );

  return (
    <form
      ref={form}
      id="own-form"
      class="record-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {field(
        'kind',
        <select {...control('kind')}>
          {Object.entries(KINDS).map(([kind, { label }]) => (
            <option key={kind} value={kind}>
              {label[language()]}
            </option>
          ))}
        </select>,
      )}
      {field('symbol', <input type="text" {...control('symbol')} placeholder="18-NQ/TW" />)}
      {field(
        'issuer',
        <select {...control('issuer')}>
          {Object.entries(ISSUERS).map(([issuer, { label }]) => (
            <option key={issuer} value={issuer}>
              {label[language()]}
            </option>
          ))}
        </select>,
      )}
      {field(
        'term',
        <select {...control('term')}>
          <option value="">{t('none')}</option>
          {Array.from({ length: NEWEST_TERM }, (_, place) => NEWEST_TERM - place).map((term) => (
            <option key={term} value={term}>
              {roman(term)}
            </option>
          ))}
        </select>,
      )}
      {field('plenum', <input type="text" inputMode="numeric" {...control('plenum')} />)}
      {field('date', <input type="text" {...control('date')} placeholder="2024-11-25" />)}
      {field('title', <textarea rows={3} {...control('title')} />)}
      {field('aliases', <textarea rows={2} {...control('aliases')} />)}
      {field('sources', <textarea rows={2} {...control('sources')} placeholder="https://" />)}
      {field('note', <textarea rows={2} {...control('note')} />)}
      {refusal !== null && (
        <p class="problem" id="own-refusal" role="alert">
          {refusal}
        </p>
      )}
      <div class="actions">
        <button type="submit" id="own-save" class="button main">
          {t('formSave')}
        </button>
        <button type="button" id="own-cancel" class="button" onClick={onCancel}>
          {t('formCancel')}
        </button>
      </div>
    </form>
  );
}
