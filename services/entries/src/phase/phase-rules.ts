// What a phase asks of a filing. No law states it: Treasury and Customs do, for a time. A phase only closes and adds; what the
// law asks, its own rules find.
import { pagoPago, type EntryKind, type FilerKind, type WayIn } from '@landfall/law';
import { zoneOfPort } from '@landfall/law/shared/day-at-port';
import { findings, Temporal, textParam, type Finding, type Param, type Rule, type Sentence } from '@landfall/rule';
import type { DraftToJudge } from '../kinds/draft-to-file.js';
import { asWord, isBlank } from '../kinds/form/answers.js';
import { fieldsOf, holds, isAside } from '../kinds/form/grammar.js';
import { kindOf } from '../kinds/index.js';
import type { PhasesFrom } from './phase-in-force.js';
import type { PhaseTerms } from './terms.js';

interface PhaseFacts {
  draft: Pick<DraftToJudge, 'kind' | 'answers'>;
  terms: PhaseTerms;
  since: Date;
  ahead: readonly { terms: PhaseTerms; since: Date }[];
}

const nextStep =
  'Nothing is lost: the draft stays as it is. File it once this is open again, or do what “What to expect now” says to do instead.';

const wayIsOpen: Rule<PhaseFacts> = {
  code: 'WAY_IN_CLOSED',
  citation: null,
  says: 'Goods are declared here by the ways in that the present phase has open.',
  nextStep,
  broken: ({ draft, terms }) => {
    const found = wayOf(draft);
    return found && terms.closedWays.includes(found.way) ? [found.question === null ? [] : [found.question]] : [];
  },
  tells: {
    FOR_NOW: '{goods} cannot be declared here in the phase that began on {since} at {hour}.',
    UNTIL:
      '{goods} cannot be declared here in the phase that began on {since} at {hour}. From {opensOn} at {opensAt} on they can.',
  },
  which: (facts) => (opensAgain(facts, wayCloses(facts)) ? 'UNTIL' : 'FOR_NOW'),
  params: (facts) => ({
    goods: { words: [goodsBy[wayOf(facts.draft)!.way]] },
    ...momentsOf(facts, opensAgain(facts, wayCloses(facts))),
  }),
};

const filerIsServed: Rule<PhaseFacts> = {
  code: 'FILER_NOT_SERVED_NOW',
  citation: null,
  says: 'Goods are declared here by those whom the present phase serves.',
  nextStep,
  broken: ({ draft, terms }) => (terms.closedFilers.some((one) => one === filerOf(draft)) ? [['filerKind']] : []),
  tells: {
    FOR_NOW: 'Who declares so cannot file here in the phase that began on {since} at {hour}.',
    UNTIL:
      'Who declares so cannot file here in the phase that began on {since} at {hour}. From {opensOn} at {opensAt} on they can.',
  },
  which: (facts) => (opensAgain(facts, filerCloses(facts)) ? 'UNTIL' : 'FOR_NOW'),
  params: (facts) => momentsOf(facts, opensAgain(facts, filerCloses(facts))),
};

const phaseIsAnswered: Rule<PhaseFacts> = {
  code: 'ANSWER_ASKED_IN_PHASE',
  citation: null,
  says: 'In the present phase this answer is needed.',
  nextStep: 'Give the answer, then file.',
  broken: ({ draft: { kind, answers }, terms }) =>
    fieldsOf(kindOf(kind).form)
      .filter(([name]) => terms.asks.some((one) => one.kind === kind && one.question === name))
      .filter(
        ([, field]) => !isAside(field, answers) && isPut(field.askedOf, answers) && isPut(field.shownWhen, answers),
      )
      .filter(([name]) => isBlank(asWord(answers[name])))
      .map(([name]) => [name]),
};

export const phaseRules: readonly Rule<PhaseFacts>[] = [wayIsOpen, filerIsServed, phaseIsAnswered];

/** What the phase of that moment finds in a draft. One that an officer sent back is corrected whatever the phase. */
export function findingsOfPhase(draft: DraftToJudge, { inForce, ahead }: PhasesFrom): Finding[] {
  if (!inForce || draft.entryId !== null) return [];
  const termsOf = ({ row, confirmation }: typeof inForce) => ({ terms: row.terms, since: confirmation.since });
  return findings(phaseRules, { draft, ...termsOf(inForce), ahead: ahead.map(termsOf) });
}

/** The answers of a form that a phase closes. */
export const closedAnswersOf = (kind: EntryKind, { closedWays, closedFilers }: PhaseTerms) =>
  fieldsOf(kindOf(kind).form).flatMap(([question, { choices = [] }]) =>
    choices
      .filter((value) => {
        const answers = { [question]: value };
        const way = kindOf(kind).wayInOf(answers);
        const filer = filerOf({ kind, answers });
        return (way?.question === question && closedWays.includes(way.way)) || (filer && closedFilers.includes(filer));
      })
      .map((value) => ({ question, value })),
  );

const isPut = (when: Parameters<typeof holds>[0] | undefined, answers: object): boolean =>
  when === undefined || holds(when, answers);

const wayOf = ({ kind, answers }: PhaseFacts['draft']) => kindOf(kind).wayInOf(answers);

/** As each form asks it that serves several kinds of filers. */
const filerOf = ({ kind, answers }: PhaseFacts['draft']): FilerKind | null =>
  fieldsOf(kindOf(kind).form).some(([name]) => name === 'filerKind')
    ? (asWord(answers['filerKind']) as FilerKind)
    : null;

type Closes = (terms: PhaseTerms) => boolean;
const wayCloses =
  ({ draft }: PhaseFacts): Closes =>
  ({ closedWays }) =>
    closedWays.includes(wayOf(draft)!.way);
const filerCloses =
  ({ draft }: PhaseFacts): Closes =>
  ({ closedFilers }) =>
    closedFilers.includes(filerOf(draft)!);

const opensAgain = ({ ahead }: PhaseFacts, closes: Closes): Date | null =>
  ahead.find(({ terms }) => !closes(terms))?.since ?? null;

/** The English of each, by which other languages know theirs. */
export const goodsBy: Readonly<Record<WayIn, Sentence>> = {
  AIR: 'Goods that come by air',
  VESSEL: 'Goods that come by sea',
  MAIL: 'Goods that come by mail',
  BAGGAGE: 'Goods in baggage',
};

function momentsOf({ since }: PhaseFacts, opens: Date | null): Record<string, Param> {
  const [began, open] = [atPagoPago(since), opens && atPagoPago(opens)];
  return { since: began.day, hour: began.hour, ...(open && { opensOn: open.day, opensAt: open.hour }) };
}

function atPagoPago(moment: Date): { day: Param; hour: Param } {
  const there = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zoneOfPort(pagoPago.code));
  return {
    day: { day: there.toPlainDate().toString() },
    hour: textParam(there.toPlainTime().toString({ smallestUnit: 'minute' })),
  };
}
