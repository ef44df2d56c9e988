// What must be true of what a program sends before the law is asked: texts of a bearable length, a law that is served.
import { hidesCharacters, saysSomething, type Regime } from '@landfall/law';
import { airWaybillRules } from '@landfall/law/shared/air-waybill';
import { askableCodes } from '@landfall/law/us/filing';
import { textParam, type Path, type Rule } from '@landfall/rule';
import type { EntryKind } from '@landfall/law';
import { isBlank, readCode, written } from '../form/answers.js';
import { fieldsOf, type AnyField } from '../form/grammar.js';
import { placeOf, valueAt } from '../form/places.js';
import { nothingIsHidden, somethingIsSaid } from '../form/readable-texts.js';
import { spelled } from '../form/said.js';
import { lengthParams, writeThisText } from '../form/text-length.js';
import { isNeeded } from '../form/questions.js';
import type { SaidOfEntry } from './facts.js';
import { informalEntry } from './form.js';

/** An entry as a program sends it whole: what the form asks, each at its place, and what goes with it. */
export interface EntryAsSent {
  readonly idempotencyKey: string;
  readonly filerReference?: string | null;
  readonly regime: Regime;
  readonly entryType: EntryKind;
  readonly entryId?: string | null;
  readonly entryVersion?: number | null;
  readonly lines: readonly object[];
  readonly askOfficer?: readonly string[] | null;
  readonly certification: { readonly statement: string; readonly accepted: boolean };
}

/** An entry as it was sent, and as it is read. */
export interface SentEntry {
  readonly input: EntryAsSent;
  readonly said: SaidOfEntry;
}

const mostQuestions = 20;

/** A text at its place, with the characters that it may have. */
interface TextAt {
  readonly path: Path;
  readonly text: string;
  readonly most: number;
  /** Whether it is a person's own words. */
  readonly isWords: boolean;
}

const textsAreShort: Rule<SentEntry> = {
  code: 'TEXT_TOO_LONG',
  citation: null,
  says: 'A text is no longer than its field allows.',
  nextStep: 'Shorten it.',
  broken: ({ input }) => [
    ...textsOf(input).flatMap(({ path, text, most }) => (text.length > most ? [path] : [])),
    ...((input.askOfficer?.length ?? 0) > mostQuestions ? [['askOfficer']] : []),
  ],
  tells: {
    LONG: writeThisText,
    MANY: `Ask an officer about up to ${mostQuestions} findings: these are {count}.`,
  },
  which: ({ input }, at) => (textAt(input, at) ? 'LONG' : 'MANY'),
  params: ({ input }, at) => {
    const { text = '', most = 0 } = textAt(input, at) ?? {};
    return { ...lengthParams(text.length, most), count: textParam(input.askOfficer?.length ?? 0) };
  },
};

const textsHideNothing: Rule<SentEntry> = {
  ...nothingIsHidden,
  broken: ({ input }) =>
    textsOf(input)
      .filter(({ path, isWords }) => isWords || path[0] !== 'lines')
      .flatMap(({ path, text }) => (hidesCharacters(text.slice(0, 2_000)) ? [path] : [])),
};

const textsSaySomething: Rule<SentEntry> = {
  ...somethingIsSaid,
  broken: ({ input }) =>
    textsOf(input).flatMap(({ path, text, isWords }) =>
      isWords && !isBlank(text) && !saysSomething(text) ? [path] : [],
    ),
};

/** What is too long for a number is refused as that alone. */
const ofSaid = (rule: Rule<SaidOfEntry>): Rule<SentEntry> => ({
  ...(rule as Rule<unknown>),
  broken: ({ said }) =>
    (said.billOfLading?.length ?? 0) > informalEntry.pages.shipment.billOfLading.upTo ? [] : rule.broken(said),
});

const textsAreGiven: Rule<SentEntry> = {
  code: 'TEXT_MISSING',
  citation: null,
  says: 'The consignee is named; so are conveyance and bill of lading, but for goods by mail or carried by a person.',
  nextStep: 'Give the name, address or number as it stands on the shipment’s papers.',
  broken: ({ input }) =>
    fieldsOf(informalEntry)
      .filter(([, { kind, needed }]) => isOfWords(kind) && isNeeded(needed, input))
      .map(([name, field]) => placeOf(name, field))
      .filter((path) => isBlank(valueAt(input, path) as string | null | undefined)),
};

const furtherFilingNamesItsVersion: Rule<SentEntry> = {
  code: 'ENTRY_VERSION_MISSING',
  citation: null,
  says: 'A further filing names the entry and the version of it that was looked at; a first filing names neither.',
  nextStep: 'Name the entry and its version together, or neither of them.',
  broken: ({ input: { entryId, entryVersion } }) =>
    ((entryId ?? null) !== null) === ((entryVersion ?? null) !== null) ? [] : [[entryId ? 'entryVersion' : 'entryId']],
};

const regimeIsServed: Rule<SentEntry> = {
  code: 'REGIME_NOT_SERVED',
  citation: null,
  says: 'What is sent whole is filed under the law of the customs territory of the United States.',
  nextStep:
    'Goods for American Samoa are declared by their importer, in a draft: start one for American Samoa, then file it.',
  broken: ({ input: { regime } }) => (regime === 'US_CBP' ? [] : [['regime']]),
};

const typeIsOfTheRegime: Rule<SentEntry> = {
  code: 'ENTRY_TYPE_NOT_SERVED',
  citation: null,
  says: 'What is sent whole is an informal entry, TYPE_11.',
  nextStep: 'Send TYPE_11; a formal entry is filed elsewhere.',
  broken: ({ input: { entryType } }) => (entryType === 'TYPE_11' ? [] : [['entryType']]),
};

export const inputRules: readonly Rule<SentEntry>[] = [
  textsAreShort,
  textsHideNothing,
  textsAreGiven,
  textsSaySomething,
  ...airWaybillRules.map(ofSaid),
  furtherFilingNamesItsVersion,
  regimeIsServed,
  typeIsOfTheRegime,
];

/** Whether an input is of a size that is kept even when it is refused. */
export const canBeKept = (input: EntryAsSent): boolean =>
  input.lines.length <= informalEntry.mostLines && textsAreShort.broken({ input } as SentEntry).length === 0;

/** Every text of an input as it is read, in the order of the form, then what goes with it. */
const textAt = (input: EntryAsSent, at: Path): TextAt | undefined =>
  textsOf(input).find(({ path }) => path.join('.') === at.join('.'));

const textsOf = (input: EntryAsSent): TextAt[] => [
  ...textsOfFields(fieldsOf(informalEntry), input, []),
  ...besides('entryId', input.entryId?.trim(), 64),
  { path: ['certification', 'statement'], text: input.certification.statement, most: 2_000, isWords: false },
  ...(input.askOfficer ?? []).map((typed, n) => ({
    ...{ path: ['askOfficer', String(n)], text: askableOf(typed), most: 64, isWords: false },
  })),
  ...input.lines
    .slice(0, informalEntry.mostLines)
    .flatMap((line, n) => textsOfFields(Object.entries(informalEntry.line), line, ['lines', String(n)])),
];

const besides = (name: string, text: string | null | undefined, most: number): TextAt[] =>
  text ? [{ path: [name], text, most, isWords: false }] : [];

const textsOfFields = (fields: readonly (readonly [string, AnyField])[], from: object, at: Path): TextAt[] =>
  fields.flatMap(([name, field]) => {
    const there = valueAt(from, placeOf(name, field));
    const sent: unknown = Array.isArray(there) ? there.join(', ') : there;
    if (typeof sent !== 'string' || ['DAY', 'CHOICE'].includes(field.kind)) return [];
    const text = field.kind === 'TEXT' || Array.isArray(there) ? sent : spelled(field, sent);
    return [{ path: [...at, ...placeOf(name, field)], text, most: field.upTo, isWords: isOfWords(field.kind) }];
  });

/** A code of a finding in its one spelling; what is none stays. */
export const askableOf = (typed: string): string =>
  askableCodes.find((code) => readCode(code) === readCode(typed)) ?? written(typed);

const isOfWords = (kind: AnyField['kind']): boolean => kind === 'TEXT' || kind === 'BILL';
