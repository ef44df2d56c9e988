import { useState } from 'react';
import { useQuery } from 'urql';
import { useAct } from '../../graph/use-act.ts';
import { whyNoAnswer } from '../../graph/missing-parts.ts';
import { ForRoles } from '../../page/for-roles.tsx';
import { PageHeading } from '../../page/heading.tsx';
import { Notice } from '../../page/notice.tsx';
import { Failed, Loading } from '../../page/states.tsx';
import { useViewer } from '../../session/session.ts';
import { useTexts } from '../../texts/texts.ts';
import { SureFirst } from '../sure-first.tsx';
import { allOpen, phaseBefore } from './phase-changes.ts';
import { Changes, PhaseInFull } from './phase-shown.tsx';
import { ConfirmPhase, PhasesToSet, type PhasesFound, type PhaseShown } from './phases-query.ts';
import { ProposePhaseForm } from './propose-phase-form.tsx';

/** What is taken on the platform, from when on: for those who propose it and those who confirm it. */
export function PhasesPage() {
  return (
    <ForRoles roles={['ADMINISTRATOR', 'SUPERVISOR']}>
      <Phases />
    </ForRoles>
  );
}

function Phases() {
  const t = useTexts('phases');
  const [{ data, error, fetching }, ask] = useQuery({ query: PhasesToSet });
  const [said, setSaid] = useState<string | null>(null);
  const done = (says: string): void => {
    setSaid(says);
    ask({ requestPolicy: 'network-only' });
  };
  return (
    <>
      <PageHeading title={t('title')}>{t('title')}</PageHeading>
      <p className="font-body-md margin-top-0 measure-5">{t('lead')}</p>
      {said && <Notice kind="success">{said}</Notice>}
      {!data &&
        (error ? (
          <Failed heading={t('failed')} says={whyNoAnswer(error)} isTrying={fetching} retry={ask} />
        ) : (
          <Loading />
        ))}
      {data && <PhasesShown found={data} done={done} />}
    </>
  );
}

function PhasesShown({ found, done }: { found: PhasesFound; done(says: string): void }) {
  const t = useTexts('phases');
  const { phase: inForce, phases, phaseQuestions } = found;
  const waiting = phases.filter(({ isConfirmed }) => !isConfirmed);
  const others = phases.filter(({ isConfirmed, id }) => isConfirmed && id !== inForce?.id);
  const isAhead = ({ since }: PhaseShown): boolean => since !== null && new Date(since) > new Date();
  return (
    <>
      <Section name="now" phases={inForce ? [inForce] : []} none={t('none')} />
      <section aria-labelledby="waiting">
        <h2 id="waiting">{t('waiting')}</h2>
        {waiting.length === 0 && <p>{t('nothingWaits')}</p>}
        {waiting.map((one) => (
          <Waiting key={one.id} phase={one} phases={phases} done={done} />
        ))}
      </section>
      <Section name="ahead" phases={others.filter(isAhead)} />
      <ProposePhaseForm key={inForce?.id} inForce={inForce} phases={phases} questions={phaseQuestions} done={done} />
      <Section name="earlier" phases={others.filter((one) => !isAhead(one))} />
    </>
  );
}

interface SectionProps {
  name: 'now' | 'ahead' | 'earlier';
  phases: readonly PhaseShown[];
  none?: string;
}

function Section({ name, phases, none }: SectionProps) {
  const t = useTexts('phases');
  if (phases.length === 0 && !none) return null;
  return (
    <section aria-labelledby={name}>
      <h2 id={name}>{t(name)}</h2>
      {phases.length === 0 && <p className="measure-5">{none}</p>}
      {phases.map((phase) => (
        <PhaseInFull key={phase.id} phase={phase} />
      ))}
    </section>
  );
}

interface WaitingProps {
  phase: PhaseShown;
  phases: readonly PhaseShown[];
  done(says: string): void;
}

function Waiting({ phase, phases, done }: WaitingProps) {
  const t = useTexts('phases');
  const isOwn = useViewer()?.subject === phase.proposedBy?.subject;
  const { act, isActing, refusals } = useAct(ConfirmPhase, (data) => data.confirmPhase);
  const confirm = async (): Promise<void> => {
    if (await act({ phaseId: phase.id })) done(t('confirmed'));
  };
  return (
    <PhaseInFull phase={phase}>
      <Changes before={phaseBefore(phases, phase.since, new Date()) ?? allOpen} after={phase} />
      {isOwn ? (
        <p>{t('own')}</p>
      ) : (
        <SureFirst
          ask={t('confirm')}
          what={t('confirmSays')}
          yes={t('confirmYes')}
          act={() => void confirm()}
          {...{ isActing, refusals }}
        />
      )}
    </PhaseInFull>
  );
}
