import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { documentName, factsOf, ownMark } from '#components/DocumentCard.tsx';
import { OutsideLink } from '#components/OutsideLink.tsx';
import { CONFIDENCE } from '#components/record/fields.ts';
import type { ReadyCatalogue } from '#components/use-catalogue.ts';
import { familyOf } from '#lib/browse/family.ts';
import { pressForms } from '#lib/citation/press.ts';
import { dateText, language, type MessageKey, t } from '#lib/i18n.ts';
import type { CatalogueDocument, Relation } from '#lib/resolution/lookup.ts';
import { roman } from '#lib/roman.ts';
import { RELATION_LABELS } from './bond-texts.ts';
import { Citations } from './Citations.tsx';
import { Correction } from './Correction.tsx';
import { FamilyGraph } from './FamilyGraph.tsx';
import type { ChangeView } from './use-view.ts';

interface DocumentPageProps {
  readonly document: CatalogueDocument;
  readonly catalogue: ReadyCatalogue;
  readonly change: ChangeView;
}

/** All that the catalogue knows of one document. */
export function DocumentPage({ document, catalogue, change }: DocumentPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, []);

  const { documents } = catalogue;
  const family = useMemo(() => familyOf(document, documents), [document, documents]);
  const forms = useMemo(() => pressForms(document, documents), [document, documents]);
  const missing = useMemo(() => missingRelations(document, documents), [document, documents]);
  const mark = ownMark(document);
  const { title, date, aliases, sources, note, paraphrase, confidence } = document;
  return (
    <main class="document-page">
      <a
        class="link back-link"
        href={location.pathname}
        onClick={(event) => {
          event.preventDefault();
          change({ document: null }, 'step');
        }}
      >
        {t('allDocuments')}
      </a>
      <p class="document-name">
        {documentName(document)}
        {mark !== null && <span class="own-mark">{mark}</span>}
      </p>
      <h1 ref={heading} tabIndex={-1} lang="vi">
        {title}
      </h1>
      {paraphrase && <p class="quiet">{t('caveatParaphrase')}</p>}

      <dl class="facts">
        <Fact label="fieldDate">{date === null ? t('dateUnknown') : dateText(date)}</Fact>
        <Fact label="fieldIssuer">{factsOf(document).join(' · ')}</Fact>
        {aliases.length > 0 && (
          <Fact label="fieldAliases">
            <ul lang="vi">
              {aliases.map((alias) => (
                <li key={alias}>{alias}</li>
              ))}
            </ul>
          </Fact>
        )}
        {note !== null && <Fact label="fieldNote">{note}</Fact>}
        <Fact label="fieldConfidence">{t(CONFIDENCE[confidence])}</Fact>
        <Fact label="fieldSources">
          {sources.length === 0 ? t('unsourced') : <Sources addresses={sources} />}
        </Fact>
        {missing.length > 0 && (
          <Fact label="fieldRelations">
            <ul>
              {missing.map((relation) => (
                <li key={`${relation.type} ${relation.term} ${relation.symbol}`}>
                  {`${missingText(relation)} – ${t('unknownNote')}`}
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
      <Correction document={document} />

      {family.members.length > 1 && (
        <section aria-labelledby="family-heading">
          <h2 id="family-heading">{t('familyHeading')}</h2>
          <FamilyGraph family={family} document={document} change={change} />
        </section>
      )}

      <section aria-labelledby="press-heading">
        <h2 id="press-heading">{t('pressHeading')}</h2>
        <ul class="press" lang="vi">
          {forms.map(({ text, others }) => (
            <li key={text}>
              {text}
              {others > 0 && (
                <span class="quiet" lang={language()}>
                  {` – ${t('pressShared', others)}`}
                </span>
              )}
            </li>
          ))}
        </ul>
      </section>

      <section aria-labelledby="cite-heading">
        <h2 id="cite-heading">{t('citeHeading')}</h2>
        <Citations document={document} />
      </section>
    </main>
  );
}

interface FactProps {
  readonly label: MessageKey;
  readonly children: ComponentChildren;
}

function Fact({ label, children }: FactProps) {
  return (
    <div>
      <dt>{t(label)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Sources({ addresses }: { readonly addresses: readonly string[] }) {
  return (
    <ul class="sources">
      {addresses.map((address) => (
        <li key={address}>
          <OutsideLink address={address} />
        </li>
      ))}
    </ul>
  );
}

/** Relations to documents that the catalogue lacks: no graph shows them. */
function missingRelations(
  { relations }: CatalogueDocument,
  documents: readonly CatalogueDocument[],
): Relation[] {
  const known = new Set(documents.map(({ symbol, term }) => `${term} ${symbol}`));
  return relations.filter(({ symbol, term }) => !known.has(`${term} ${symbol}`));
}

function missingText({ type, symbol, term }: Relation): string {
  const end = term === null ? symbol : `${symbol}, ${t('termNumber', roman(term))}`;
  const label = RELATION_LABELS[type];
  return label === undefined ? end : t('bondSentence', t(label), end);
}
