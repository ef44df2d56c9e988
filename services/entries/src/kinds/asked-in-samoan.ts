// What forms ask for, as findings of answers say it, in Samoan by the English sentence: both stand in the texts of forms.
import type { Catalogue } from '@landfall/law';
import { lengthSays } from './form/text-length.js';
import type { Sentence } from '@landfall/rule';
import { fieldsOf, type AnyField, type Form } from './form/grammar.js';
import { kinds } from './index.js';
import type { Kind } from './kind.js';
import { textsOf, type AnyTexts, type FormTexts } from './form/texts.js';

/** The end of a sentence on an answer of too many characters, which begins with what it is. */
const tooLong = { en: ` ${lengthSays}`, sm: ', e oʻo i mataʻitusi e {most}: e {length} i lenei.' };

/** All that findings say of what a form asks for, in the order of its questions. */
function asked(form: Form, texts: FormTexts<Form>, ending: string): Sentence[] {
  const { ofPages, ofLine } = textsOf(form, texts);
  const opening = (sentence: Sentence): Sentence => sentence.split(/[:.]/, 1)[0]!;
  const of = ([name, { askedOf }]: readonly [string, AnyField], said: Readonly<Record<string, AnyTexts>>) => [
    said[name]!.asks,
    opening(said[name]!.asks) + ending,
    ...(askedOf ? [said[name]!.askedOf ?? ''] : []),
  ];
  return [
    ...fieldsOf(form).flatMap((field) => of(field, ofPages)),
    ...Object.entries(form.line).flatMap((field) => of(field, ofLine)),
  ];
}

export const askedInEnglish = ({ form, texts }: Kind): Sentence[] => asked(form, texts.en, tooLong.en);

export const askedInSamoan: Catalogue = Object.fromEntries(
  kinds.flatMap((kind) => {
    const { form, texts } = kind;
    const inSamoan = texts.sm ? asked(form, texts.sm, tooLong.sm) : [];
    return inSamoan.map((sentence, n) => [askedInEnglish(kind)[n]!, sentence]);
  }),
);
