// What must be true of the input before the law is asked: texts of a bearable length, a certification, a regime served.
import { findings, type Finding, type Path, type Rule } from '@landfall/rule';
import { nothingIsHidden } from '../law/questions.js';
import { hidesCharacters } from '../law/readable-text.js';
import { comesWithABill } from '../law/us/facts.js';
import type { FileEntryInput } from './file-entry.input.js';

const mostLines = 999;
const mostQuestions = 20;
const lineBounds = { description: 500, htsNumber: 20, countryOfOrigin: 10, unit: 10 } as const;

const textsAreShort: Rule<FileEntryInput> = {
  code: 'TEXT_TOO_LONG',
  citation: null,
  says: 'A text is no longer than its field allows.',
  nextStep: 'Shorten it to what the description of the field allows.',
  broken: (input) => [
    ...boundedTexts(input).flatMap(([path, text, most]) => (text.length > most ? [path] : [])),
    ...input.lines
      .slice(0, mostLines)
      .flatMap((line, n) =>
        Object.entries(lineBounds).flatMap(([field, most]) =>
          line[field as keyof typeof lineBounds].length > most ? [['lines', String(n), field]] : [],
        ),
      ),
    ...((input.askOfficer?.length ?? 0) > mostQuestions ? [['askOfficer']] : []),
  ],
};

const textsHideNothing: Rule<FileEntryInput> = {
  ...nothingIsHidden,
  broken: (input) => [
    ...boundedTexts(input).flatMap(([path, text]) => (hidesCharacters(text.slice(0, 2_000)) ? [path] : [])),
    ...input.lines
      .slice(0, mostLines)
      .flatMap(({ description }, n) =>
        hidesCharacters(description.slice(0, 500)) ? [['lines', String(n), 'description']] : [],
      ),
  ],
};

const textsAreGiven: Rule<FileEntryInput> = {
  code: 'TEXT_MISSING',
  citation: null,
  says: 'The consignee is named; so are conveyance and bill of lading, but for goods by mail or carried by a person.',
  nextStep: 'Give the name, address or number as it stands on the shipment’s papers.',
  broken: ({ consignee, conveyance, billOfLading, modeOfTransport }) => [
    ...placeWhere(isBlank(consignee.name), 'consignee', 'name'),
    ...placeWhere(isBlank(consignee.address), 'consignee', 'address'),
    ...placeWhere(comesWithABill(modeOfTransport) && isBlank(conveyance), 'conveyance'),
    ...placeWhere(comesWithABill(modeOfTransport) && isBlank(billOfLading), 'billOfLading'),
  ],
};

const dataAreCertified: Rule<Pick<FileEntryInput, 'certification'>> = {
  code: 'NOT_CERTIFIED',
  citation: '19 CFR 143.32(e)',
  says: 'What is filed electronically is certified: the certification is its signature and part of the data.',
  nextStep: 'Show the statement to who files, and send it with accepted: true.',
  broken: ({ certification }) => [
    ...placeWhere(!certification.accepted, 'certification', 'accepted'),
    ...placeWhere(isBlank(certification.statement), 'certification', 'statement'),
  ],
};

/** What is wrong with a certification by itself. */
export const certificationFindings = (certification: FileEntryInput['certification']): Finding[] =>
  findings([dataAreCertified, statementIsShort], { certification });

const statementIsShort: Rule<Pick<FileEntryInput, 'certification'>> = {
  ...textsAreShort,
  broken: ({ certification: { statement } }) => placeWhere(statement.length > 2_000, 'certification', 'statement'),
};

const furtherFilingNamesItsVersion: Rule<FileEntryInput> = {
  code: 'ENTRY_VERSION_MISSING',
  citation: null,
  says: 'A further filing names the entry and the version of it that was looked at; a first filing names neither.',
  nextStep: 'Send entryId and entryVersion together, or leave both out.',
  broken: ({ entryId, entryVersion }) =>
    ((entryId ?? null) !== null) === ((entryVersion ?? null) !== null) ? [] : [[entryId ? 'entryVersion' : 'entryId']],
};

const regimeIsServed: Rule<FileEntryInput> = {
  code: 'REGIME_NOT_SERVED',
  citation: null,
  says: 'What is sent whole is filed under the law of the customs territory, US_CBP.',
  nextStep:
    'Goods for American Samoa are declared by their importer, in a draft: startDraft with its regime, then fileDraft.',
  broken: ({ regime }) => placeWhere(regime !== 'US_CBP', 'regime'),
};

const typeIsOfTheRegime: Rule<FileEntryInput> = {
  code: 'ENTRY_TYPE_NOT_SERVED',
  citation: null,
  says: 'What is sent whole is an informal entry, TYPE_11.',
  nextStep: 'Send TYPE_11; a formal entry is filed elsewhere.',
  broken: ({ entryType }) => placeWhere(entryType !== 'TYPE_11', 'entryType'),
};

export const inputRules: readonly Rule<FileEntryInput>[] = [
  textsAreShort,
  textsHideNothing,
  textsAreGiven,
  dataAreCertified,
  furtherFilingNamesItsVersion,
  regimeIsServed,
  typeIsOfTheRegime,
];

/** Whether an input is of a size that is kept even when it is refused. */
export const canBeKept = (input: FileEntryInput): boolean =>
  input.lines.length <= mostLines && textsAreShort.broken(input).length === 0;

function boundedTexts(input: FileEntryInput): (readonly [Path, string, number])[] {
  const { consignee, certification, giftClaim } = input;
  return [
    [['entryId'], input.entryId ?? '', 64],
    [['portCode'], input.portCode, 8],
    [['importerAccountId'], input.importerAccountId, 64],
    [['consignee', 'name'], consignee.name, 200],
    [['consignee', 'address'], consignee.address, 500],
    [['conveyance'], input.conveyance ?? '', 100],
    [['billOfLading'], input.billOfLading ?? '', 50],
    [['giftClaim', 'fromPersonIn'], giftClaim?.fromPersonIn ?? '', 10],
    [['certification', 'statement'], certification.statement, 2_000],
    ...(input.askOfficer ?? []).map((code, n) => [['askOfficer', String(n)], code, 64] as const),
  ];
}

const isBlank = (text: string | null | undefined): boolean => (text ?? '').trim() === '';
const placeWhere = (isBroken: boolean, ...path: string[]): Path[] => (isBroken ? [path] : []);
