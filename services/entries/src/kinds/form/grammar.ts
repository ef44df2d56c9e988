// The grammar of forms. A form tells each fact of a kind of entry once: its name, what kind of thing it is, its bound, where it
// is asked, of whom it is needed, where it stands in what is certified, and who sees it. What is stranger than these words is
// written by hand in the folder of its kind.
import type { Decimal, Temporal } from '@landfall/rule';
import { mostLines } from '@landfall/law/shared/lines';
import { asWord } from './answers.js';

/** What an answer is read as. */
export interface ValueOf {
  TEXT: string;
  BILL: string;
  PHONE: string;
  EMAIL: string;
  /** A code of a list too long to show whole, or that the page offers from elsewhere: of a port, a country, a unit, an account. */
  CODE: string;
  TARIFF_NUMBER: string;
  /** Several, typed in one field. */
  TARIFF_NUMBERS: readonly string[];
  CHOICE: string;
  YES_NO: boolean;
  AMOUNT: Decimal;
  NUMBER: Decimal;
  DAY: Temporal.PlainDate;
}
export type FieldKind = keyof ValueOf;

/** What was answered to another question of the same form. */
export interface When {
  readonly question: string;
  readonly isOneOf?: readonly string[];
  readonly isNoneOf?: readonly string[];
}

/** ALWAYS; NEVER; or where another answer makes it so, or leaves it to the lines, of which each may say it. */
export type Needed = 'ALWAYS' | 'NEVER' | When | { readonly unlessEveryLineSays: string };

/** Who sees it of those who see the filing: all; or all but analysts, since it is a person's name, address or words, which are kept where they can be erased. */
export type Seen = 'AS_THE_FILING' | 'NOT_BY_ANALYSTS';

export interface Field<Kind extends FieldKind = FieldKind, Value = ValueOf[Kind]> {
  readonly kind: Kind;
  /** Characters that what is typed may have. */
  readonly upTo: number;
  readonly needed: Needed;
  /** Where it is asked of some alone: of who is not asked no answer is taken. */
  readonly askedOf?: When;
  /** Whether what was answered while it was asked stays in the draft where it is asked no more: it is not declared, and is there again when it is asked again. */
  readonly isKeptAside?: boolean;
  /** Of one shipment, or of who files it, alone: a copy for another shipment, or by another account, leaves it empty. */
  readonly isOf?: 'SHIPMENT' | 'FILER';
  /** Where it is put to people alone: elsewhere it is not shown to them, and what they answered is taken back. */
  readonly shownWhen?: When;
  /** Where it stands in what is certified and in what programs send, outermost name first; its own name unless stated. */
  readonly at?: readonly string[];
  readonly choices?: readonly string[];
  /** Choices of earlier days, which what was filed then holds. */
  readonly former?: readonly string[];
  /** Where the codes of a long list come from. */
  readonly from?: 'ENTRY_PORTS' | 'COUNTRIES' | 'UNITS' | 'IMPORTERS';
  /** How a code is brought to its one spelling; as codes are unless stated. */
  readonly spelling?: (typed: string) => string | null;
  /** Of a bill: where it is an air waybill, in whose number a slip of the pen shows. */
  readonly isAirWaybill?: 'ALWAYS' | When;
  /** Whether it belongs to the question before it, as a unit to its number. */
  readonly isWithPrevious?: boolean;
  /** Whether people write it in several lines. */
  readonly isInSeveralLines?: boolean;
  /** What of the person at the page it is, by the word of HTML for it, so that a browser can fill it in. */
  readonly autofill?: 'name' | 'organization' | 'street-address' | 'tel' | 'email';
  readonly seen: Seen;
  /** Of what is asked since entries of the kind were certified: not said, it stands nowhere, and texts stay as they were. */
  readonly isAbsentUnlessSaid?: boolean;
  /** For the types alone. */
  readonly value?: Value;
}

type Told<Kind extends FieldKind> = Partial<
  Omit<Field<Kind>, 'kind' | 'choices' | 'value' | 'spelling'> & Pick<Field, 'spelling'>
>;

const usually = { upTo: 64, needed: 'ALWAYS', seen: 'AS_THE_FILING' } as const;
const ofKind =
  <Kind extends FieldKind>(kind: Kind, ofThisKind: Told<Kind> = {}) =>
  <const T extends Told<Kind>>(told: T = {} as T): Field<Kind> & T => ({ ...usually, ...ofThisKind, ...told, kind });

/** Words of a person: certified, and kept where they can be erased. */
export const text = ofKind('TEXT', { seen: 'NOT_BY_ANALYSTS' });
export const bill = ofKind('BILL', { upTo: 50, seen: 'NOT_BY_ANALYSTS' });
export const phone = ofKind('PHONE', { upTo: 40, seen: 'NOT_BY_ANALYSTS' });
export const email = ofKind('EMAIL', { upTo: 1_000, seen: 'NOT_BY_ANALYSTS' });
export const code = ofKind('CODE');
export const tariffNumber = ofKind('TARIFF_NUMBER', { upTo: 40 });
export const tariffNumbers = ofKind('TARIFF_NUMBERS', { upTo: 500 });
export const yesNo = ofKind('YES_NO');
export const amount = ofKind('AMOUNT');
export const number = ofKind('NUMBER');
export const day = ofKind('DAY');
export const choice = <const Choice extends string, const T extends Told<'CHOICE'>>(
  choices: readonly Choice[],
  told: T = {} as T,
): Field<'CHOICE', Choice> & T => ({ ...usually, ...told, kind: 'CHOICE', choices });

export type AnyField = Field<FieldKind, unknown>;
export type Fields = Readonly<Record<string, AnyField>>;

/** A page of the form. `LINES` and `DOCUMENTS` are pages with lists of their own. */
export type Page = Fields | 'LINES' | 'DOCUMENTS';

export interface Form<
  Pages extends Readonly<Record<string, Page>> = Readonly<Record<string, Page>>,
  Line extends Fields = Fields,
> {
  readonly pages: Pages;
  /** What is asked of each line of goods. */
  readonly line: Line;
  readonly mostLines: number;
  /** What tells a line in short, in this order; all that it is asked unless stated. */
  readonly lineInShort?: readonly string[];
  /** The page on which filers may give a reference of their own, and to whom it is put; absent where to none. */
  readonly ownReference?: { readonly page: string; readonly shownWhen?: When };
}

export const form = <const Pages extends Readonly<Record<string, Page>>, const Line extends Fields>(
  pages: Pages,
  line: Line,
  more: {
    readonly lineInShort?: readonly (keyof Line & string)[];
    readonly ownReference?: { readonly page: keyof Pages & string; readonly shownWhen?: When };
  } = {},
): Form<Pages, Line> => ({ pages, line, mostLines, ...more });

/** Whether what stands there is put aside beside these answers: kept in the draft, and not read. */
export const isAside = ({ askedOf, isKeptAside = false }: AnyField, answers: object): boolean =>
  isKeptAside && askedOf !== undefined && !holds(askedOf, answers);

/** All questions of the pages, in their order. */
export const fieldsOf = ({ pages }: Form): readonly (readonly [string, AnyField])[] =>
  Object.values(pages).flatMap((page) => (typeof page === 'string' ? [] : Object.entries(page)));

/** Whether an answer that was given makes it so. A question that is not answered is none of those named. Of a line's question: among its own answers first, then those of the pages. */
export function holds({ question, isOneOf, isNoneOf }: When, answers: object): boolean {
  const said = asWord((answers as Readonly<Record<string, unknown>>)[question]);
  return (isOneOf?.includes(said) ?? true) && !(isNoneOf?.includes(said) ?? false);
}
