// What a filing declares, of whatever kind, told by its form.
import { portWithCode, type Language } from '@landfall/law';
import type { EntryType } from '../entry/entry.enums.js';
import { type AnyField, type Fields } from '../kinds/form.js';
import { FormQuestionKind } from '../kinds/form.type.js';
import { kindOf } from '../kinds/index.js';
import { placeOf, valueAt } from '../kinds/places.js';
import { choiceInWords, textsIn, textsOf, yesOrNoIn, type AnyTexts } from '../kinds/texts.js';
import { countryNamed } from '../words/country-named.js';
import {
  FilingAnswer,
  FilingDeclaration,
  FilingDeclarationLine,
  FilingDeclarationPage,
} from './filing-declaration.type.js';
import type { FilingRow } from './filing.table.js';
import type { FilingContent } from './load-filings.js';

type Row = Pick<FilingRow, 'port' | 'importerAccountId' | 'entryType'>;

/** `withWords`: whether the caller sees what stands in a person's own words. */
export function toDeclaration(
  row: Row,
  { data, certified }: FilingContent,
  withWords: boolean,
  wanted?: Language,
): FilingDeclaration {
  const kind = kindOf(row.entryType);
  const { language, texts } = textsIn(kind.texts, wanted);
  const { ofPages, ofLine } = textsOf(kind.form, texts);
  const kept = { ...kind.keptAsSaid(data), portCode: row.port, importerAccountId: row.importerAccountId };
  const words = withWords ? (certified?.words ?? null) : null;
  const pages = Object.entries(kind.form.pages).flatMap(([name, page]) =>
    typeof page === 'string'
      ? []
      : [
          Object.assign(new FilingDeclarationPage(), {
            ...{ name, title: texts.pages[name]!.title },
            answers: answersTo(page, ofPages, { kept, words, language }),
          }),
        ],
  );
  const lines = kept.lines.map((line, n) =>
    Object.assign(new FilingDeclarationLine(), {
      number: n + 1,
      answers: answersTo(kind.form.line, ofLine, { kept: line, words: words?.lines[n] ?? null, language }),
    }),
  );
  return Object.assign(new FilingDeclaration(), { kind: row.entryType as EntryType, pages, lines, language });
}

/** A person's words come from the certified text, which can be erased; all else from what is kept. */
function answersTo(
  fields: Fields,
  texts: Readonly<Record<string, AnyTexts>>,
  { kept, words, language }: { kept: object; words: object | null; language: Language },
): FilingAnswer[] {
  return Object.entries(fields).map(([name, field]) => {
    const said = texts[name]!;
    const value = valueAt(field.seen === 'AS_THE_FILING' ? kept : words, placeOf(name, field));
    return Object.assign(new FilingAnswer(), {
      ...{ question: name, kind: FormQuestionKind[field.kind], label: said.inWords ?? said.label },
      value: asText(value),
      shown: shownOf(field, said, asText(value), language),
    });
  });
}

function asText(value: unknown): string | null {
  if (typeof value === 'boolean') return value ? 'YES' : 'NO';
  return typeof value === 'string' && value !== '' ? value : null;
}

function shownOf(
  { kind, from }: AnyField,
  { choices }: AnyTexts,
  value: string | null,
  language: Language,
): string | null {
  if (value === null) return null;
  if (kind === 'YES_NO') return yesOrNoIn[language][value === 'YES' ? 'YES' : 'NO'];
  if (choices?.[value]) return choiceInWords(choices[value]).label;
  if (from === 'ENTRY_PORTS') return portWithCode(value)?.name ?? value;
  return from === 'COUNTRIES' ? (countryNamed(value) ?? value) : value;
}
