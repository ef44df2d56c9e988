// What must be true of the input before the law is asked: texts of a bearable length, a regime served.
import { hidesCharacters, saysSomething } from '@landfall/law';
import type { Path, Rule } from '@landfall/rule';
import {
  airWaybillIsNumbered,
  airWaybillIsRight,
  isMistypedAirWaybill,
  isUnnumberedAirWaybill,
  lengthSays,
  nothingIsHidden,
  somethingIsSaid,
} from '@landfall/law/shared/questions';
import { comesWithABill } from '@landfall/law/us/facts';
import type { FileEntryInput } from './file-entry.input.js';

const mostLines = 999;
const mostQuestions = 20;
/** The characters that a text may have, by its place. */
const bounds: Readonly<Record<string, number>> = {
  ...{ entryId: 64, portCode: 8, importerAccountId: 64, conveyance: 100, billOfLading: 50, 'askOfficer.*': 64 },
  ...{ 'consignee.name': 200, 'consignee.address': 500, 'giftClaim.fromPersonIn': 10 },
  'certification.statement': 2_000,
  ...{ 'lines.*.description': 500, 'lines.*.htsNumber': 40, 'lines.*.countryOfOrigin': 10, 'lines.*.unit': 10 },
};
const boundAt = (path: Path): number => bounds[path.map((name) => (/^\d+$/.test(name) ? '*' : name)).join('.')]!;

const textsAreShort: Rule<FileEntryInput> = {
  code: 'TEXT_TOO_LONG',
  citation: null,
  says: 'A text is no longer than its field allows.',
  nextStep: 'Shorten it.',
  broken: (input) => [
    ...[...textsOf(input), ...textsOfLines(input)].flatMap(([path, text]) =>
      text.length > boundAt(path) ? [path] : [],
    ),
    ...((input.askOfficer?.length ?? 0) > mostQuestions ? [['askOfficer']] : []),
  ],
  tells: (input, at) => {
    const found = valueAt(input, at);
    return typeof found === 'string'
      ? `Write this text ${lengthSays(found.length, boundAt(at))}`
      : `Ask an officer about up to ${mostQuestions} findings: these are ${input.askOfficer!.length}.`;
  },
};

const textsHideNothing: Rule<FileEntryInput> = {
  ...nothingIsHidden,
  broken: (input) => [
    ...textsOf(input).flatMap(([path, text]) => (hidesCharacters(text.slice(0, 2_000)) ? [path] : [])),
    ...input.lines
      .slice(0, mostLines)
      .flatMap(({ description }, n) =>
        hidesCharacters(description.slice(0, 500)) ? [['lines', String(n), 'description']] : [],
      ),
  ],
};

const textsSaySomething: Rule<FileEntryInput> = {
  ...somethingIsSaid,
  broken: ({ consignee, conveyance, billOfLading, lines }) => [
    ...placeWhere(saysNothing(consignee.name), 'consignee', 'name'),
    ...placeWhere(saysNothing(consignee.address), 'consignee', 'address'),
    ...placeWhere(saysNothing(conveyance), 'conveyance'),
    ...placeWhere(saysNothing(billOfLading), 'billOfLading'),
    ...lines
      .slice(0, mostLines)
      .flatMap(({ description }, n) => placeWhere(saysNothing(description), 'lines', String(n), 'description')),
  ],
};

const airWaybillChecks: Rule<FileEntryInput> = {
  ...airWaybillIsRight,
  broken: ({ billOfLading, modeOfTransport }) =>
    placeWhere(isMistypedAirWaybill(billOfLading, modeOfTransport), 'billOfLading'),
};

/** What is too long for a number is refused as that alone. */
const airWaybillHasDigits: Rule<FileEntryInput> = {
  ...airWaybillIsNumbered,
  broken: ({ billOfLading, modeOfTransport }) =>
    placeWhere(
      (billOfLading?.length ?? 0) <= boundAt(['billOfLading']) && isUnnumberedAirWaybill(billOfLading, modeOfTransport),
      'billOfLading',
    ),
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

const furtherFilingNamesItsVersion: Rule<FileEntryInput> = {
  code: 'ENTRY_VERSION_MISSING',
  citation: null,
  says: 'A further filing names the entry and the version of it that was looked at; a first filing names neither.',
  nextStep: 'Name the entry and its version together, or neither of them.',
  broken: ({ entryId, entryVersion }) =>
    ((entryId ?? null) !== null) === ((entryVersion ?? null) !== null) ? [] : [[entryId ? 'entryVersion' : 'entryId']],
};

const regimeIsServed: Rule<FileEntryInput> = {
  code: 'REGIME_NOT_SERVED',
  citation: null,
  says: 'What is sent whole is filed under the law of the customs territory of the United States.',
  nextStep:
    'Goods for American Samoa are declared by their importer, in a draft: start one for American Samoa, then file it.',
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
  textsSaySomething,
  airWaybillChecks,
  airWaybillHasDigits,
  furtherFilingNamesItsVersion,
  regimeIsServed,
  typeIsOfTheRegime,
];

/** Whether an input is of a size that is kept even when it is refused. */
export const canBeKept = (input: FileEntryInput): boolean =>
  input.lines.length <= mostLines && textsAreShort.broken(input).length === 0;

type TextAt = readonly [Path, string];

function textsOf(input: FileEntryInput): TextAt[] {
  const { consignee, certification, giftClaim } = input;
  return [
    [['entryId'], input.entryId ?? ''],
    [['portCode'], input.portCode],
    [['importerAccountId'], input.importerAccountId],
    [['consignee', 'name'], consignee.name],
    [['consignee', 'address'], consignee.address],
    [['conveyance'], input.conveyance ?? ''],
    [['billOfLading'], input.billOfLading ?? ''],
    [['giftClaim', 'fromPersonIn'], giftClaim?.fromPersonIn ?? ''],
    [['certification', 'statement'], certification.statement],
    ...(input.askOfficer ?? []).map((code, n): TextAt => [['askOfficer', String(n)], code]),
  ];
}

const textsOfLines = ({ lines }: FileEntryInput): TextAt[] =>
  lines
    .slice(0, mostLines)
    .flatMap((line, n) =>
      (['description', 'htsNumber', 'countryOfOrigin', 'unit'] as const).map((field): TextAt => [
        ['lines', String(n), field],
        line[field],
      ]),
    );

const isBlank = (text: string | null | undefined): boolean => (text ?? '').trim() === '';
/** What is blank is missing, and found so. */
const saysNothing = (text: string | null | undefined): boolean => !isBlank(text) && !saysSomething(text ?? '');
/** What stands at a place of an input. */
const valueAt = (input: object, at: Path): unknown =>
  at.reduce<unknown>((within, name) => (within as Record<string, unknown>)[name], input);
const placeWhere = (isBroken: boolean, ...path: string[]): Path[] => (isBroken ? [path] : []);
