// What a form says to people: beside each form, a page of sentences for each language. A text that is missing or superfluous
// does not compile.
import type { Language } from '@landfall/law';
import type { Field, Form, Page, When } from './grammar.js';

/** How a question is put; `when` another answer says so, otherwise. */
export interface Wording {
  readonly label: string;
  readonly hint?: string;
}

interface WordingWhen extends Wording {
  readonly when: When;
}

type ChoicesOf<F> = F extends { readonly kind: 'CHOICE'; readonly value?: infer Choice } ? Choice & string : never;
/** What was answered in earlier days is read back, too. */
type FormerOf<F> = F extends { readonly former: readonly (infer Former)[] } ? Former & string : never;

interface ChoiceInWords {
  readonly label: string;
  readonly hint?: string;
}

export type QuestionTexts<F> = Wording & {
  /** What to do where it is not answered, as a sentence. */
  readonly asks: string;
  /** How it is named where answers are read back; as the label unless stated. */
  readonly inWords?: string;
  readonly wordings?: readonly WordingWhen[];
  /** How its answer is told in short, with `{answer}` where that stands; the answer alone unless stated. */
  readonly inShort?: `${string}{answer}${string}`;
  /** Of a list: what it means that nothing is chosen. */
  readonly nothing?: string;
  /** Where it is asked of some alone: of whom, as a sentence. */
  readonly askedOf?: string;
} & (F extends { readonly kind: 'CHOICE' }
    ? { readonly choices: Readonly<Record<ChoicesOf<F> | FormerOf<F>, string | ChoiceInWords>> }
    : object);

interface PageTexts {
  /** As in a list of what is to be done. */
  readonly title: string;
  readonly heading: string;
  readonly hint?: string;
  /** What people ask themselves before they answer, and what is answered to it. */
  readonly help?: readonly HelpText[];
}

export interface HelpText {
  readonly asks: string;
  readonly says: string;
}

type TextsOfPage<P extends Page> = PageTexts &
  (P extends string ? object : { readonly [Name in keyof P]: QuestionTexts<P[Name]> });

export interface FormTexts<F extends Form> {
  /** What a filing on it is called, as in a heading. */
  readonly kind: string;
  /** What is declared by it, as one of several to choose from; and what it is for. */
  readonly title: string;
  readonly hint: string;
  /** What stands over a declaration of somebody's own. */
  readonly heading: string;
  readonly pages: { readonly [Name in keyof F['pages']]: TextsOfPage<F['pages'][Name]> };
  readonly line: { readonly [Name in keyof F['line']]: QuestionTexts<F['line'][Name]> };
}

/** The same in another language. False until a person has reviewed what a machine made. */
export type Translated<F extends Form> = FormTexts<F> & { readonly isReviewed: boolean };

/** The texts of a form in every language that has all of them. */
export type TextsByLanguage<F extends Form = Form> = { readonly en: FormTexts<F> } & {
  readonly [Other in Exclude<Language, 'en'>]?: Translated<F>;
};

/** The texts of a kind, which knows its form by no more than that it is one. */
export const textsOfKind = <F extends Form>(_: F, texts: TextsByLanguage<F>): TextsByLanguage =>
  texts as unknown as TextsByLanguage;

/** The texts in a language, or in English where the form is not told in it. */
export function textsIn(
  texts: TextsByLanguage,
  wanted: Language = 'en',
): { language: Language; isMachineMade: boolean; texts: FormTexts<Form> } {
  const translated = wanted === 'en' ? undefined : texts[wanted];
  if (!translated) return { language: 'en', isMachineMade: false, texts: texts.en };
  return { language: wanted, isMachineMade: !translated.isReviewed, texts: translated };
}

export const yesOrNoIn: Readonly<Record<Language, { readonly YES: string; readonly NO: string }>> = {
  en: { YES: 'Yes', NO: 'No' },
  sm: { YES: 'Ioe', NO: 'Leai' },
};

export const choiceInWords = (said: string | ChoiceInWords): ChoiceInWords =>
  typeof said === 'string' ? { label: said } : said;

export type AnyTexts = QuestionTexts<Field> & {
  readonly choices?: Readonly<Record<string, string | ChoiceInWords>>;
};

/** The texts of all questions by their names: of the pages together, and of a line. */
export function textsOf<F extends Form>(
  { pages, line }: F,
  texts: FormTexts<F>,
): { ofPages: Readonly<Record<string, AnyTexts>>; ofLine: Readonly<Record<string, AnyTexts>> } {
  const told = texts as unknown as FormTexts<Form>;
  const ofPages = Object.entries(pages).flatMap(([name, page]) =>
    typeof page === 'string'
      ? []
      : Object.keys(page).map((question) => [question, (told.pages[name] as unknown as Texts)[question]!]),
  );
  const ofLine = Object.keys(line).map((question) => [question, (told.line as unknown as Texts)[question]!]);
  return { ofPages: Object.fromEntries(ofPages) as Texts, ofLine: Object.fromEntries(ofLine) as Texts };
}

type Texts = Readonly<Record<string, AnyTexts>>;
