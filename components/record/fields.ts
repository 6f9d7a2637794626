import type { ChangeableField } from '#lib/catalogue/compare.ts';
import { dateText, language, type MessageKey, t } from '#lib/i18n.ts';
import { ISSUERS, KINDS } from '#lib/reference/lexicon.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import { roman } from '#lib/roman.ts';

/** How a field is called and written where two releases are compared. */
export interface Field {
  readonly label: MessageKey;
  /** Its value; empty where there is none. */
  readonly text: (document: CatalogueDocument) => string;
}

/** How sure a record is. */
export const CONFIDENCE: Record<CatalogueDocument['confidence'], MessageKey> = {
  official: 'confidenceOfficial',
  press: 'confidencePress',
  corroborated: 'confidenceCorroborated',
  single: 'confidenceSingle',
};

const termText = (term: number | null): string => (term === null ? '' : roman(term));

export const FIELDS: Record<ChangeableField, Field> = {
  symbol: { label: 'fieldSymbol', text: ({ symbol }) => symbol ?? '' },
  kind: { label: 'fieldKind', text: ({ kind }) => KINDS[kind].label[language()] },
  issuer: { label: 'fieldIssuer', text: ({ issuer }) => ISSUERS[issuer].label[language()] },
  term: { label: 'fieldTerm', text: ({ term }) => termText(term) },
  plenum: { label: 'fieldPlenum', text: ({ plenum }) => String(plenum ?? '') },
  date: { label: 'fieldDate', text: ({ date }) => (date === null ? '' : dateText(date)) },
  title: { label: 'fieldTitle', text: ({ title }) => title },
  aliases: { label: 'fieldAliases', text: ({ aliases }) => aliases.join('; ') },
  relations: {
    label: 'fieldRelations',
    text: ({ relations }) =>
      relations.map(({ symbol, term }) => `${symbol} ${termText(term)}`.trim()).join('; '),
  },
  sources: { label: 'fieldSources', text: ({ sources }) => sources.join(' ') },
  confidence: { label: 'fieldConfidence', text: ({ confidence }) => t(CONFIDENCE[confidence]) },
  paraphrase: { label: 'fieldParaphrase', text: ({ paraphrase }) => t(paraphrase ? 'yes' : 'no') },
  note: { label: 'fieldNote', text: ({ note }) => note ?? '' },
};
