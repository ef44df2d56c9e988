// What a filing declares, of whatever kind, told by its form.
import { portWithCode, type Language } from '@landfall/law';
import { Decimal, sumUsd, Temporal } from '@landfall/rule';
import { as } from '@landfall/service-kit';
import type { EntryType } from '../../entry/entry.enums.js';
import type { FiledData } from '../../kinds/filed-data.js';
import { fieldsOf, type AnyField, type Fields, type Form } from '../../kinds/form/grammar.js';
import type { Answers } from '../../kinds/form/answers.js';
import { FormQuestionKind } from '../../kinds/form/form.type.js';
import { kindOf } from '../../kinds/index.js';
import type { Assessment, Kind } from '../../kinds/kind.js';
import { placeOf, valueAt } from '../../kinds/form/places.js';
import { spelled } from '../../kinds/form/said.js';
import { choiceInWords, textsIn, textsOf, yesOrNoIn, type AnyTexts, type FormTexts } from '../../kinds/form/texts.js';
import { countryNamed } from '../../words/country-named.js';
import {
  FilingAnswer,
  FilingDeclaration,
  FilingDeclarationLine,
  FilingDeclarationPage,
  FilingLineExcise,
  FilingLineQuestion,
  FilingTotal,
} from './filing-declaration.type.js';
import type { FilingRow } from '../filing.table.js';
import type { FilingContent } from '../load-filings.js';

type Texts = Readonly<Record<string, AnyTexts>>;
type Row = Pick<FilingRow, 'port' | 'importerAccountId' | 'entryType' | 'lawReadOn'>;

export interface ToldTo {
  readonly language?: Language | undefined;
  /** Whether the caller sees what stands in a person's own words. */
  readonly withWords: boolean;
  /** What an officer assessed on a line; null where nothing is. */
  readonly assessedOn: (line: number) => Assessment | null;
  /** Called with their count before lines are told. */
  readonly tells: (lines: number) => void;
}

/** Pages and lines are made where they are asked for: a list of filings asks for neither. */
export function toDeclaration(row: Row, { data, certified }: FilingContent, told: ToldTo): FilingDeclaration {
  const kind = kindOf(row.entryType);
  const { language, texts } = textsIn(kind.texts, told.language);
  const { ofPages, ofLine } = textsOf(kind.form, texts);
  const kept = { ...kind.keptAsSaid(data), portCode: row.port, importerAccountId: row.importerAccountId };
  const words = told.withWords ? (certified?.words ?? null) : null;
  const answered: Answered = { kept, words, language };
  const line = Object.entries(kind.form.line).map(([name, field]) =>
    as(FilingLineQuestion, asked(name, field, ofLine)),
  );
  const lines = (): FilingDeclarationLine[] => {
    told.tells(kept.lines.length);
    const beside = besideAnswers(kind, data, row, told);
    return kept.lines.map((one, n) =>
      as(FilingDeclarationLine, {
        ...{ number: n + 1, ...beside(n) },
        answers: answersTo(kind.form.line, ofLine, { ...answered, kept: one, words: words?.lines[n] ?? null }),
      }),
    );
  };
  return {
    ...{ kind: row.entryType as EntryType, kindInWords: texts.kind, line, language },
    ...inShort(kind.form, answered),
    certifiedText: told.withWords ? (certified?.text ?? null) : null,
    totals: line.flatMap((one) => (one.kind === FormQuestionKind.AMOUNT ? total(one, kind, kept) : [])),
    get pages() {
      return pagesOf(kind.form, texts, ofPages, answered);
    },
    get lines() {
      return lines();
    },
  };
}

interface Answered {
  readonly kept: object;
  readonly words: object | null;
  readonly language: Language;
}

function pagesOf(form: Form, texts: FormTexts<Form>, ofPages: Texts, answered: Answered): FilingDeclarationPage[] {
  return Object.entries(form.pages).flatMap(([name, page]) =>
    typeof page === 'string'
      ? []
      : [
          as(FilingDeclarationPage, {
            ...{ name, title: texts.pages[name]!.title },
            answers: answersTo(page, ofPages, answered),
          }),
        ],
  );
}

/** What a line is told with that nobody answered. */
function besideAnswers(kind: Kind, data: FiledData, { lawReadOn }: Row, { assessedOn }: ToldTo) {
  const adequate = kind.announcedLines(data).map(({ descriptionAdequate }) => descriptionAdequate);
  const excise = kind.exciseOnFiled?.(data, Temporal.PlainDate.from(lawReadOn), assessedOn);
  return (n: number): Pick<FilingDeclarationLine, 'descriptionAdequate' | 'excise'> => ({
    descriptionAdequate: adequate[n]!,
    excise: excise ? as(FilingLineExcise, excise[n]!) : null,
  });
}

/** What stands in lists of filings of all kinds. A question that means the same has the same name in every form. */
function inShort(form: Form, answered: Answered): Pick<FilingDeclaration, 'declaredBy' | 'arrivesOn'> {
  const fields = new Map(fieldsOf(form));
  const said = (name: string): string | null => {
    const field = fields.get(name);
    return field ? asText(valueOf(name, field, answered)) : null;
  };
  return { declaredBy: said('organisationName') ?? said('filerName'), arrivesOn: said('arrivesOn') };
}

function total(
  { question, label }: FilingLineQuestion,
  { form }: Kind,
  { lines }: { lines: readonly object[] },
): FilingTotal {
  const amounts = lines.flatMap((line) => {
    const amount = valueAt(line, placeOf(question, form.line[question]!));
    return typeof amount === 'string' ? [new Decimal(amount)] : [];
  });
  return as(FilingTotal, { question, label, totalUsd: sumUsd(amounts) });
}

const asked = (name: string, field: AnyField, texts: Texts) => ({
  ...{ question: name, kind: field.kind, label: texts[name]!.inWords ?? texts[name]!.label },
  from: field.from ?? null,
});

function answersTo(fields: Fields, texts: Texts, answered: Answered): FilingAnswer[] {
  return Object.entries(fields).map(([name, field]) => {
    const value = asText(valueOf(name, field, answered));
    return as(FilingAnswer, {
      ...asked(name, field, texts),
      ...{ value, shown: shownOf(field, texts[name]!, value, answered.language) },
      isWithheld: isOfWords(field) && answered.words === null,
    });
  });
}

const isOfWords = ({ seen }: AnyField): boolean => seen !== 'AS_THE_FILING';

/** All that was filed, as text by the names of the questions; null where its words were erased. */
export function answersFiled(row: Row, { data, certified }: FilingContent): Answers | null {
  if (!certified) return null;
  const { form, keptAsSaid } = kindOf(row.entryType);
  const kept = { ...keptAsSaid(data), portCode: row.port, importerAccountId: row.importerAccountId };
  const { words } = certified;
  const said = (fields: readonly (readonly [string, AnyField])[], from: Omit<Answered, 'language'>) =>
    Object.fromEntries(fields.map(([name, field]) => [name, asText(valueOf(name, field, from))]));
  const line = Object.entries(form.line);
  const lines = kept.lines.map((one, n) => ({
    ...said(line, { kept: one, words: words.lines[n] ?? {} }),
    key: String(n + 1),
  }));
  return { ...said(fieldsOf(form), { kept, words }), lines };
}

/** A person's words come from the certified text, which can be erased; all else from what is kept. */
const valueOf = (name: string, field: AnyField, { kept, words }: Omit<Answered, 'language'>): unknown =>
  valueAt(isOfWords(field) ? words : kept, placeOf(name, field));

function asText(value: unknown): string | null {
  if (typeof value === 'boolean') return value ? 'YES' : 'NO';
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' && value !== '' ? value : null;
}

function shownOf(field: AnyField, { choices }: AnyTexts, value: string | null, language: Language): string | null {
  if (value === null) return null;
  if (field.kind === 'YES_NO') return yesOrNoIn[language][value === 'YES' ? 'YES' : 'NO'];
  // Certified as it was sent, and shown as it is read: nothing in it that nobody sees.
  if (field.kind === 'BILL') return spelled(field, value);
  if (choices?.[value]) return choiceInWords(choices[value]).label;
  if (field.from === 'ENTRY_PORTS') return portWithCode(value)?.name ?? value;
  return field.from === 'COUNTRIES' ? (countryNamed(value) ?? value) : value;
}
