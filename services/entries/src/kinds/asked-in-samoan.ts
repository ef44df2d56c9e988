// What forms ask for, as findings of answers say it, in Samoan by the English sentence: both stand in the texts of forms.
import type { Catalogue } from '@landfall/law';
import type { Sentence } from '@landfall/rule';
import { fieldsOf, type AnyField, type Form } from './form/grammar.js';
import { textsOf, type AnyTexts, type FormTexts } from './form/texts.js';
import { kinds } from './index.js';
import type { Kind } from './kind.js';

/** All that findings say of what a form asks for, in the order of its questions. */
function asked(form: Form, texts: FormTexts<Form>): Sentence[] {
  const { ofPages, ofLine } = textsOf(form, texts);
  const of = ([name, { askedOf }]: readonly [string, AnyField], said: Readonly<Record<string, AnyTexts>>) => [
    said[name]!.asks,
    ...(askedOf ? [said[name]!.askedOf ?? ''] : []),
  ];
  return [
    ...fieldsOf(form).flatMap((field) => of(field, ofPages)),
    ...Object.entries(form.line).flatMap((field) => of(field, ofLine)),
  ];
}

export const askedInEnglish = ({ form, texts }: Kind): Sentence[] => asked(form, texts.en);

export const askedInSamoan: Catalogue = Object.fromEntries(
  kinds.flatMap((kind) => {
    const { form, texts } = kind;
    const inSamoan = texts.sm ? asked(form, texts.sm) : [];
    return inSamoan.map((sentence, n) => [askedInEnglish(kind)[n]!, sentence]);
  }),
);
