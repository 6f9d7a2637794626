import { faultText } from '#components/record/fault-text.ts';
import type { Problem } from '#lib/catalogue/problem.ts';
import { numberText, t } from '#lib/i18n.ts';
import { problemText } from './problem-text.ts';

/** Faults that are enough to see what is wrong with a file. */
const SHOWN = 5;

interface ProblemNoteProps {
  readonly id: string;
  readonly problem: Problem;
}

/** Why there was no update, and that nothing is lost. */
export function ProblemNote({ id, problem }: ProblemNoteProps) {
  const faults = problem.code === 'faulty' ? problem.faults : [];
  const hidden = faults.length - SHOWN;
  return (
    <div class="problem" id={id} role="alert">
      <h3>{t('problemHeading')}</h3>
      <p>{problemText(problem)}</p>
      {faults.length > 0 && (
        <ul class="faults">
          {faults.slice(0, SHOWN).map((fault) => (
            <li key={`${fault.line} ${fault.field} ${fault.reason}`}>
              <span class="fault-line">{t('faultLine', numberText(fault.line))}</span>{' '}
              {fault.field !== '' && <code>{fault.field}</code>} {faultText(fault)}
            </li>
          ))}
          {hidden > 0 && <li class="quiet">{t('problemFaultsMore', numberText(hidden))}</li>}
        </ul>
      )}
      <p class="kept">{t('problemKept')}</p>
    </div>
  );
}
