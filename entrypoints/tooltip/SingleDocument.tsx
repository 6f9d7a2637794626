import type { ComponentChildren } from 'preact';
import { DocumentCard } from '#components/DocumentCard.tsx';
import { t } from '#lib/i18n.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import { Actions } from './Actions.tsx';
import { Relations, Replaced } from './Relations.tsx';
import { useRelated } from './use-related.ts';

interface SingleDocumentProps {
  readonly document: CatalogueDocument;
  /** How sure it is that the reference names this document. */
  readonly note?: ComponentChildren;
  /** Goes on to another document. */
  readonly onOpen: (document: CatalogueDocument) => void;
  /** The reader says that it is not this one. */
  readonly onDoubt?: () => void;
  /** The reader says that it is this one, where that is open. */
  readonly onChoose?: (() => void) | null;
}

/** One document with all that the tooltip can say of it and do with it. */
export function SingleDocument(props: SingleDocumentProps) {
  const { document, note, onOpen, onDoubt, onChoose } = props;
  const related = useRelated(document);
  return (
    <>
      <Replaced related={related} onOpen={onOpen} />
      <DocumentCard document={document}>
        {note}
        {onDoubt && (
          <button type="button" class="link doubt" onClick={onDoubt}>
            {t('notThis')}
          </button>
        )}
        <Relations related={related} onOpen={onOpen} />
      </DocumentCard>
      <Actions document={document}>
        {onChoose && (
          <button type="button" class="action" onClick={onChoose}>
            {t('chooseThis')}
          </button>
        )}
      </Actions>
    </>
  );
}
