// A form as the graph tells it.
import type { EntryRegime, EntryType } from './kind.enums.js';
import { type AnyField, type Needed, type When } from './form.js';
import {
  Form,
  FormChoice,
  FormCodes,
  FormCondition,
  FormNeed,
  FormPage,
  FormPageHolds,
  FormQuestion,
  FormQuestionKind,
  FormWording,
} from './form.type.js';
import type { Kind } from './kind.js';
import { choiceInWords, textsOf, type AnyTexts } from './texts.js';

export function toForm({ code, regime, form, texts }: Kind): Form {
  const { ofPages, ofLine } = textsOf(form, texts);
  const questions = (fields: Readonly<Record<string, AnyField>>, said: Readonly<Record<string, AnyTexts>>) =>
    Object.entries(fields).map(([name, field]) => toQuestion(name, field, said[name]!));
  const pages = Object.entries(form.pages).map(([name, page]) => {
    const { title, heading, hint = null } = texts.pages[name]!;
    const holds = FormPageHolds[typeof page === 'string' ? page : 'QUESTIONS'];
    return Object.assign(new FormPage(), {
      ...{ name, title, heading, hint, holds },
      questions: typeof page === 'string' ? [] : questions(page, ofPages),
    });
  });
  return Object.assign(new Form(), {
    ...{ kind: code as EntryType, regime: regime as EntryRegime, pages, mostLines: form.mostLines },
    line: questions(form.line, ofLine),
  });
}

function toQuestion(name: string, field: AnyField, texts: AnyTexts): FormQuestion {
  const { label, hint = null, inWords = label, asks, wordings = [] } = texts;
  return Object.assign(new FormQuestion(), {
    ...{ name, kind: FormQuestionKind[field.kind], label, hint, inWords, asks, mostCharacters: field.upTo },
    wordings: wordings.map(({ when, ...put }) =>
      Object.assign(new FormWording(), { hint: null, ...put, when: toCondition(when) }),
    ),
    choices: (field.choices ?? []).map((value) =>
      Object.assign(new FormChoice(), { value, hint: null, ...choiceInWords(texts.choices![value]!) }),
    ),
    from: field.from ? FormCodes[field.from] : null,
    need: typeof field.needed === 'string' ? FormNeed[field.needed] : FormNeed.WHEN,
    neededWhen: typeof field.needed === 'string' ? null : toCondition(field.needed),
    askedWhen: field.askedOf ? toCondition(field.askedOf) : null,
  });
}

const toCondition = (when: When | Extract<Needed, { unlessEveryLineSays: string }>): FormCondition =>
  Object.assign(new FormCondition(), {
    ...{ question: null, isOneOf: null, isNoneOf: null, unlessEveryLineSays: null },
    ...when,
  });
