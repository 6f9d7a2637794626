import type { ComponentChildren } from 'preact';
import { dateText, language, t } from '#lib/i18n.ts';
import { ISSUERS, KINDS } from '#lib/reference/lexicon.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import { roman } from '#lib/roman.ts';
import { OutsideLink } from './OutsideLink.tsx';

interface DocumentCardProps {
  readonly document: CatalogueDocument;
  /** What else is to be known of it, more than who shows these facts. */
  readonly children?: ComponentChildren;
}

/** The facts of one document: what it is called, when and by whom it was issued, who shows that. */
export function DocumentCard({ document, children }: DocumentCardProps) {
  const { title, date, sources } = document;
  return (
    <article class="document" lang={language()}>
      <h2 class="document-title" lang="vi">
        {title}
      </h2>
      <p class="document-name">{documentName(document)}</p>
      <ul class="document-facts">
        <li class="date">{date === null ? t('dateUnknown') : dateText(date)}</li>
        {factsOf(document).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {caveatsOf(document).map((caveat) => (
        <p key={caveat} class="document-caveat">
          {caveat}
        </p>
      ))}
      {children}
      <Sources addresses={sources} />
    </article>
  );
}

/** Kind and symbol, as one says them: `Kết luận 01-KL/TW`. */
export function documentName({ kind, symbol }: CatalogueDocument): string {
  const label = KINDS[kind].label[language()];
  return symbol === null ? label : `${label} ${symbol}`;
}

/** Issuer, term and plenum; a congress is its own issuer, and numbers the term. */
export function factsOf({ issuer, term, plenum }: CatalogueDocument): string[] {
  if (issuer === 'dai-hoi' && term !== null) return [t('congressNumber', roman(term))];
  const facts: string[] = [ISSUERS[issuer].label[language()]];
  if (term !== null) facts.push(t('termNumber', roman(term)));
  if (plenum !== null) facts.push(t('plenumNumber', plenum));
  return facts;
}

/** That a record is the reader's own, wherever it is shown; null for one of the release. */
export function ownMark({ own }: CatalogueDocument): string | null {
  if (own === undefined) return null;
  return t(own === 'added' ? 'ownAdded' : 'ownCorrected');
}

/** What a reader should know of how sure these facts are. */
function caveatsOf(document: CatalogueDocument): string[] {
  const { paraphrase, confidence } = document;
  // What a reader wrote is the reader's to judge.
  const mark = ownMark(document);
  if (mark !== null) return [mark];
  const caveats: string[] = [];
  if (paraphrase) caveats.push(t('caveatParaphrase'));
  if (confidence === 'single') caveats.push(t('caveatSingle'));
  if (confidence === 'corroborated') caveats.push(t('caveatCorroborated'));
  return caveats;
}

function Sources({ addresses }: { addresses: readonly string[] }) {
  const pages = addresses.flatMap((address) => {
    const url = URL.parse(address);
    return url && /^https?:$/.test(url.protocol) ? [url] : [];
  });
  if (pages.length === 0) return null;
  return (
    <div class="document-sources">
      <span>{t('sources')}</span>
      <ul aria-label={t('sources')}>
        {pages.map(({ href, protocol, hostname }) => (
          <li key={href}>
            <OutsideLink
              address={href}
              // Why it is no link, where it is none.
              label={`${protocol === 'http:' ? 'http://' : ''}${hostname.replace(/^www\./, '')}`}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
