// What must be true of a phase before it is proposed, and before it is confirmed. No law states it.
import { hidesCharacters, saysSomething, type Language } from '@landfall/law';
import { countParam } from '@landfall/rule';
import { userError, type UserError } from '@landfall/service-kit';
import { fieldsOf } from '../kinds/form/grammar.js';
import { kinds } from '../kinds/index.js';
import type { PhaseRow } from './phase.table.js';
import type { AskedInPhase, PhaseTerms, PhaseWords } from './terms.js';

/** Questions that may be left out otherwise, by kind: law and form ask the others already. */
export const optionalQuestions: readonly AskedInPhase[] = kinds
  .filter(({ isForGuests }) => isForGuests)
  .flatMap(({ code: kind, form }) =>
    fieldsOf(form).flatMap(([question, { needed }]) => (needed === 'NEVER' ? [{ kind, question }] : [])),
  );

export function flawsOfProposal({ since, ...terms }: PhaseTerms & { since: Date | null }, now: Date): UserError[] {
  return [
    ...(since && since <= now ? [beginsInThePast] : []),
    ...terms.asks.flatMap(({ kind, question }, n) =>
      optionalQuestions.some((one) => one.kind === kind && one.question === question) ? [] : [notOptional(n)],
    ),
    ...flawsOfWords(terms),
  ];
}

function flawsOfWords({ words, closedWays, closedFilers }: PhaseTerms): UserError[] {
  const closes = closedWays.length + closedFilers.length > 0;
  const english = words.find(({ language }) => language === 'en');
  return [...words.flatMap(flawsOfTexts), ...(closes && !english?.instead ? [saysNotWhatInstead] : [])];
}

const most = { title: 100, says: 2_000, instead: 1_000, hours: 1_000 } as const;

const flawsOfTexts = (words: PhaseWords): UserError[] =>
  (Object.keys(most) as (keyof typeof most)[]).flatMap((name) => {
    const text = words[name];
    const at = [inputIn[words.language], name];
    if (text === null) return [];
    if (text.length > most[name]) return [tooLong(at, text.length, most[name])];
    if (hidesCharacters(text)) return [hidden(at)];
    return saysSomething(text) ? [] : [empty(at)];
  });

/** Where the input says it in that language. */
const inputIn: Readonly<Record<Language, string>> = { en: 'english', sm: 'samoan' };

/** Null where it may be confirmed by that person now. */
export function flawOfConfirmation(
  { proposedBy, since, besidePhaseId }: PhaseRow,
  { subject, now, lastPhaseId }: { subject: string; now: Date; lastPhaseId: string | null },
): UserError | null {
  if (proposedBy === subject) return another;
  if (besidePhaseId !== lastPhaseId) return changedMeanwhile;
  return since && since <= now ? passed : null;
}

const proposeAgain = { nextStep: 'Propose it again, and have it confirmed.' };
const beginsInThePast = userError('PHASE_BEGINS_IN_THE_PAST', 'A phase begins in the future.', ['since'], {
  nextStep: 'Give a later moment, or none: then it begins when it is confirmed.',
});
const notOptional = (n: number) =>
  userError(
    'PHASE_QUESTION_NOT_OPTIONAL',
    'A phase asks for answers that a form lets be left out.',
    ['asks', String(n), 'question'],
    { nextStep: 'Name such a question, or leave this one out: the form asks for it already, or does not know it.' },
  );
const saysNotWhatInstead = userError(
  'PHASE_SAYS_NOT_WHAT_INSTEAD',
  'A phase that closes something says what to do instead.',
  ['english', 'instead'],
  { nextStep: 'Write where and how people declare meanwhile.' },
);
const tooLong = (at: string[], length: number, longest: number) =>
  userError('TEXT_TOO_LONG', 'Write this text in up to {most} characters: this has {length}.', at, {
    nextStep: 'Shorten it.',
    params: { most: countParam(longest), length: countParam(length) },
  });
const hidden = (at: string[]) =>
  userError('TEXT_HIDES_CHARACTERS', 'The text holds characters that are not seen.', at, {
    nextStep: 'Type it here instead of pasting it.',
  });
const empty = (at: string[]) =>
  userError('TEXT_SAYS_NOTHING', 'This text says nothing.', at, { nextStep: 'Write what people are to read.' });
const another = userError(
  'PHASE_CONFIRMED_BY_ANOTHER',
  'A phase is confirmed by somebody else than who proposed it.',
  ['phaseId'],
  {
    nextStep: 'Ask another administrator or supervisor to look at it and confirm it.',
  },
);
const changedMeanwhile = userError(
  'PHASES_CHANGED_MEANWHILE',
  'Another phase was confirmed since this one was proposed: it would change something else than was shown.',
  ['phaseId'],
  proposeAgain,
);
const passed = userError(
  'PHASE_MOMENT_PASSED',
  'The moment at which it was to begin has passed.',
  ['phaseId'],
  proposeAgain,
);
