import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { StatusNote } from '#components/StatusNote.tsx';
import { t } from '#lib/i18n.ts';
import type { CatalogueDocument } from '#lib/resolution/lookup.ts';
import type { ResolvedReference } from '#lib/resolution/resolved.ts';
import { Candidates } from './Candidates.tsx';
import { Choice } from './Choice.tsx';
import { Disagreements } from './Disagreements.tsx';
import { CloseIcon, PinIcon } from './icons.tsx';
import type { TooltipListener } from './port.ts';
import { SingleDocument } from './SingleDocument.tsx';
import { spokenName } from './spoken.ts';

interface ReferenceCardProps {
  readonly resolved: ResolvedReference;
  /** The words that the page prints. */
  readonly text: string;
  readonly pinned: boolean;
  readonly on: TooltipListener;
}

/** What the reader went on to from the answer. */
type Step =
  | { readonly name: 'document'; readonly document: CatalogueDocument }
  /** "Not this document?" */
  | { readonly name: 'choice' };

/** What the tooltip says of a reference: the document or documents it names, and how sure that is. */
export function ReferenceCard({ resolved, text, pinned, on }: ReferenceCardProps) {
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const card = useRef<HTMLDivElement>(null);
  const step = steps.at(-1);

  const go = (next: Step) => setSteps([...steps, next]);
  const open = (document: CatalogueDocument) => go({ name: 'document', document });
  const choose = (document: CatalogueDocument | null) => {
    setSteps([]);
    on.choose(document);
  };

  // The button that led here, or back, is gone, and the focus with it.
  const shownSteps = useRef(steps);
  useLayoutEffect(() => {
    if (steps !== shownSteps.current) card.current?.focus({ preventScroll: true });
    shownSteps.current = steps;
  }, [steps]);

  return (
    <div
      ref={card}
      role="dialog"
      aria-label={spokenName(resolved, text)}
      tabIndex={-1}
      class="card"
    >
      <div class="tools">
        <button
          type="button"
          class="tool"
          aria-pressed={pinned}
          title={t(pinned ? 'unpin' : 'pin')}
          aria-label={t('pin')}
          onClick={() => on.pin(!pinned)}
        >
          <PinIcon filled={pinned} />
        </button>
        <button
          type="button"
          class="tool"
          title={t('close')}
          aria-label={t('close')}
          onClick={on.close}
        >
          <CloseIcon />
        </button>
      </div>
      {step && (
        <button type="button" class="link back" onClick={() => setSteps(steps.slice(0, -1))}>
          ‹ {t('back')}
        </button>
      )}
      {step?.name === 'choice' ? (
        <Choice resolved={resolved} onChoose={choose} />
      ) : step?.name === 'document' ? (
        <SingleDocument
          key={step.document.id}
          document={step.document}
          onOpen={open}
          onChoose={mayBe(resolved, step.document) ? () => choose(step.document) : null}
        />
      ) : (
        <Answer
          resolved={resolved}
          text={text}
          onOpen={open}
          onDoubt={() => go({ name: 'choice' })}
        />
      )}
    </div>
  );
}

/** Whether a document is one of those among which the page leaves the choice. */
const mayBe = ({ status, documents }: ResolvedReference, { id }: CatalogueDocument): boolean =>
  status === 'ambiguous' && documents.some((document) => document.id === id);

interface AnswerProps {
  readonly resolved: ResolvedReference;
  readonly text: string;
  readonly onOpen: (document: CatalogueDocument) => void;
  readonly onDoubt: () => void;
}

function Answer({ resolved, text, onOpen, onDoubt }: AnswerProps) {
  const [document, ...others] = resolved.documents;
  const note =
    resolved.status === 'conflict' ? (
      <Disagreements {...resolved} />
    ) : (
      <StatusNote {...resolved} named />
    );
  if (!document) {
    return (
      <>
        <p class="document-title" lang="vi">
          {text}
        </p>
        {note}
      </>
    );
  }
  // Of several documents one must know first why they are several.
  if (others.length > 0) {
    return (
      <>
        {note}
        <Candidates documents={resolved.documents} onPick={onOpen} />
      </>
    );
  }
  return <SingleDocument document={document} note={note} onOpen={onOpen} onDoubt={onDoubt} />;
}
