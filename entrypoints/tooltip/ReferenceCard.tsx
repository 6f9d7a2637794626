import { Answer } from '#components/Answer.tsx';
import { t } from '#lib/i18n.ts';
import type { ResolvedReference } from '#lib/resolution/resolved.ts';

interface ReferenceCardProps {
  readonly resolved: ResolvedReference;
  /** The words that the page prints. */
  readonly text: string;
}

/** What the tooltip says of a reference: the document or documents it names, and how sure that is. */
export function ReferenceCard({ resolved, text }: ReferenceCardProps) {
  return (
    <div role="dialog" aria-label={t('tooltipLabel')}>
      {resolved.documents.length === 0 && (
        <p class="document-title" lang="vi">
          {text}
        </p>
      )}
      <Answer {...resolved} />
    </div>
  );
}
