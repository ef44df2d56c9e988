import { as } from '@landfall/service-kit';
// A form as the graph tells it.
import type { Language } from '@landfall/law';
import type { EntryRegime, EntryType } from '../kind.enums.js';
import { type AnyField, type Needed, type When } from './grammar.js';
import { FormChoice, FormCondition, FormOwnReference, FormWording } from './form-condition.type.js';
import { Form, FormHelp, FormPage, FormQuestion } from './form.type.js';
import type { Kind } from '../kind.js';
import { choiceInWords, textsIn, textsOf, type AnyTexts } from './texts.js';

/** In that language, or in English where the form has no texts in it. */
export function toForm(
  { code, regime, isForGuests, isForClients, form, texts: ofKind }: Kind,
  wanted?: Language,
): Form {
  const { language, isMachineMade, texts } = textsIn(ofKind, wanted);
  const { ofPages, ofLine } = textsOf(form, texts);
  const questions = (fields: Readonly<Record<string, AnyField>>, said: Readonly<Record<string, AnyTexts>>) =>
    Object.entries(fields).map(([name, field]) => toQuestion(name, field, said[name]!));
  const pages = Object.entries(form.pages).map(([name, page]) => {
    const { title, heading, hint = null, help = [] } = texts.pages[name]!;
    const holds = typeof page === 'string' ? page : 'QUESTIONS';
    return as(FormPage, {
      ...{ name, title, heading, hint, holds },
      help: help.map((one) => as(FormHelp, one)),
      questions: typeof page === 'string' ? [] : questions(page, ofPages),
    });
  });
  const { title, hint, heading } = texts;
  const { line, lineInShort = Object.keys(line), ownReference } = form;
  return as(Form, {
    ...{ title, hint, heading, isForGuests, isForClients, lineInShort },
    ownReference: ownReference
      ? as(FormOwnReference, { ...ownReference, shownWhen: conditionOf(ownReference.shownWhen) })
      : null,
    ...{ kind: code as EntryType, regime: regime as EntryRegime, pages, mostLines: form.mostLines },
    ...{ language, isMachineMade },
    line: questions(form.line, ofLine),
  });
}

function toQuestion(name: string, field: AnyField, texts: AnyTexts): FormQuestion {
  const { label, hint = null, inWords = label, asks, wordings = [] } = texts;
  const { former = [], isWithPrevious = false, isInSeveralLines = false, autofill = null, isKeptAside = false } = field;
  const choicesOf = (values: readonly string[]): FormChoice[] =>
    values.map((value) => as(FormChoice, { value, hint: null, ...choiceInWords(texts.choices![value]!) }));
  return as(FormQuestion, {
    ...{ name, kind: field.kind, label, hint, inWords, asks, mostCharacters: field.upTo },
    wordings: wordings.map(({ when, ...put }) => as(FormWording, { hint: null, ...put, when: toCondition(when) })),
    ...{ inShort: texts.inShort ?? null, nothing: texts.nothing ?? null },
    ...{ choices: choicesOf(field.choices ?? []), formerChoices: choicesOf(former) },
    ...{ isWithPrevious, isInSeveralLines, autofill, isKeptAside },
    from: field.from ?? null,
    need: typeof field.needed === 'string' ? field.needed : 'WHEN',
    neededWhen: typeof field.needed === 'string' ? null : toCondition(field.needed),
    askedWhen: conditionOf(field.askedOf),
    shownWhen: conditionOf(field.shownWhen),
    airWaybillWhen: field.isAirWaybill === 'ALWAYS' ? always : conditionOf(field.isAirWaybill),
  });
}

const conditionOf = (when: When | undefined): FormCondition | null => (when ? toCondition(when) : null);

const toCondition = (when: When | Extract<Needed, { unlessEveryLineSays: string }>): FormCondition =>
  as(FormCondition, {
    ...{ question: null, isOneOf: null, isNoneOf: null, unlessEveryLineSays: null },
    ...when,
  });

/** It names nothing that must be so. */
const always = as(FormCondition, {
  ...{ question: null, isOneOf: null, isNoneOf: null, unlessEveryLineSays: null },
});
