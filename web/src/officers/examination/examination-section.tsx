import { examinationFindings } from '@landfall/law';
import type { VariablesOf } from 'gql.tada';
import { useState } from 'react';
import { CheckField } from '../../form/check-field.tsx';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { TextField } from '../../form/text-field.tsx';
import { useProblems } from '../../form/use-problems.ts';
import { codeInWords } from '../../in-words/status-in-words.ts';
import type { Graph } from '../../graph/open-graph.ts';
import { PortTime } from '../../page/port-time.tsx';
import { inFull } from '../../graph/refusal.ts';
import { useSend } from '../../graph/use-send.ts';
import { textsOf, useTexts } from '../../texts/texts.ts';
import { Examine } from '../review/review-acts.ts';
import type { Desk } from '../review/review-query.ts';
import { Section } from '../review/section.tsx';
import { useKeptDraft } from '../../offline/use-kept-draft.ts';

type Finding = VariablesOf<typeof Examine>['input']['findings'][number];

interface ExaminationSectionProps {
  graph: Graph;
  review: Desk;
  isMine: boolean;
  me: string;
  zone: string;
  ask(): Promise<void>;
}

/** What examinations of the goods found, and a way to record one. */
export function ExaminationSection({ graph, review, isMine, me, zone, ask }: ExaminationSectionProps) {
  const t = useTexts('desk');
  const [isOpen, setIsOpen] = useState(false);
  const recorded = review.examinations ?? [];
  return (
    <Section heading={t('decide.examination.title')}>
      {recorded.length === 0 && <p className="margin-y-1">{t('decide.examination.none')}</p>}
      <ul className="usa-list">
        {recorded.map((examination) => (
          <li key={examination.recordedAt}>
            <strong>{examination.findings.map(inWords).join(', ')}</strong>,{' '}
            <PortTime at={examination.recordedAt} zone={zone} />
            {examination.note && (
              <span className="display-block breaks-words">{t('history.note', { note: examination.note })}</span>
            )}
          </li>
        ))}
      </ul>
      {isMine && !isOpen && (
        <button type="button" className="usa-button usa-button--outline" onClick={() => setIsOpen(true)}>
          {t('decide.examination.begin')}
        </button>
      )}
      {isMine && isOpen && <Record {...{ graph, review, me, ask }} close={() => setIsOpen(false)} />}
    </Section>
  );
}

interface Draft {
  found: readonly Finding[];
  note: string;
}
const nothingFound: Draft = { found: [], note: '' };

type RecordProps = Pick<ExaminationSectionProps, 'graph' | 'review' | 'me' | 'ask'> & { close(): void };

function Record({ graph, review, me, ask, close }: RecordProps) {
  const t = useTexts('desk');
  const { draft, change, problems, attempt, isSending, record } = useRecord({ graph, review, me, ask, close });
  const tick = (value: Finding, isChecked: boolean): void =>
    change({ found: isChecked ? [...draft.found, value] : draft.found.filter((one) => one !== value) });
  return (
    <div role="group" aria-label={t('decide.examination.found')} className="findings">
      <ErrorSummary problems={problems} attempt={attempt} />
      {examinationFindings[review.regime ?? 'US_CBP'].map((value) => (
        <CheckField
          key={value}
          id={`finding-${value}`}
          label={inWords(value)}
          isChecked={draft.found.includes(value)}
          onChange={(isChecked) => tick(value, isChecked)}
        />
      ))}
      <TextField
        id="examination-note"
        label={t('decide.examination.note')}
        isOptional
        rows={3}
        value={draft.note}
        onChange={(note) => change({ note })}
      />
      <button type="button" className="usa-button margin-top-2" disabled={isSending} onClick={() => void record()}>
        {isSending ? t('decide.examination.recording') : t('decide.examination.record')}
      </button>
      <button
        type="button"
        className="usa-button usa-button--unstyled margin-top-1 mobile-lg:margin-left-1"
        onClick={close}
      >
        {t('decide.examination.cancel')}
      </button>
    </div>
  );
}

const firstFinding = 'finding-AS_DECLARED';

function useRecord({ graph, review, me, ask, close }: RecordProps) {
  const { draft, change, drop } = useKeptDraft(`landfall.examination.${me}.${review.id}`, nothingFound);
  const { send, isSending } = useSend(graph, Examine);
  // What is refused is refused of all that was recorded together.
  const { problems, attempt, tell } = useProblems({ [firstFinding]: draft });
  const record = async (): Promise<void> => {
    const { found, note } = draft;
    const more = note.trim() ? { note: note.trim() } : {};
    const sent = await send({ reviewId: review.id, expectedVersion: review.version, findings: found, ...more });
    const says = sent.is === 'FAILED' ? [{ fieldId: null, says: sent.says }] : refusals(sent.data.recordExamination);
    tell(says);
    await ask();
    if (says.length > 0) return;
    drop();
    close();
  };
  return { draft, change, problems, attempt, isSending, record };
}

const refusals = ({
  userErrors,
}: {
  userErrors: { message: string; nextStep: string | null; citation: string | null }[];
}) =>
  userErrors.map((refusal) => ({
    fieldId: firstFinding,
    says: inFull(refusal),
    citation: refusal.citation,
  }));

// A finding that came to the platform after this page was loaded is still readable.
const inWords = (finding: Finding): string =>
  textsOf('desk')(`decide.finding.${finding}`, { defaultValue: codeInWords(finding) });
