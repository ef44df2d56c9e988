// What people type, and how it is read: text as typed becomes an amount, a quantity or a day, or cannot be read.
// Not modelled: figures in other scripts than 0 to 9; decimal commas, since 1,250 would then be two amounts.
import { Decimal, Temporal } from '@landfall/rule';

type Typed = string | null | undefined;

/** One line as typed. */
export interface LineAnswers {
  readonly key: string;
  readonly description?: Typed;
  readonly quantity?: Typed;
  readonly unit?: Typed;
  readonly purchasePriceUsd?: Typed;
  readonly purpose?: Typed;
  readonly category?: Typed;
  readonly usedMachine?: boolean | null | undefined;
  readonly countryOfOrigin?: Typed;
  readonly htsNumber?: Typed;
  readonly grossWeightKg?: Typed;
  readonly valueUsd?: Typed;
}

/** What a draft says, as typed. */
export interface Answers {
  readonly portCode?: Typed;
  readonly modeOfTransport?: Typed;
  readonly arrivesOn?: Typed;
  readonly conveyance?: Typed;
  readonly billOfLading?: Typed;
  readonly filerKind?: Typed;
  readonly filerName?: Typed;
  readonly organisationName?: Typed;
  readonly filerPhone?: Typed;
  readonly filerAddress?: Typed;
  readonly email?: Typed;
  readonly purpose?: Typed;
  readonly lines?: readonly LineAnswers[] | null | undefined;
  readonly documents?: readonly DocumentAnswers[] | null | undefined;
  readonly importerAccountId?: Typed;
  readonly consigneeName?: Typed;
  readonly consigneeAddress?: Typed;
  readonly capacity?: Typed;
  readonly designatedBy?: Typed;
  readonly purchasedOrForSale?: boolean | null | undefined;
  readonly invoiceHeld?: Typed;
  readonly giftFromPersonIn?: Typed;
  readonly estimatedDutyUsd?: Typed;
  readonly askOfficer?: readonly string[] | null | undefined;
}

/** A document named in a draft. */
export interface DocumentAnswers {
  readonly documentId: string;
  readonly receipt: string;
  readonly kind: string;
  readonly fileName: string;
}

const digits = /^(\d{1,12}|\d{1,3}(,\d{3}){1,3})(\.\d{0,6})?$|^\.\d{1,6}$/;

/** A number as people write it, `1,250` and `1250.` and `.5` too; null when it cannot be read as one. */
export function readNumber(typed: Typed): Decimal | null {
  const text = written(typed);
  return digits.test(text) ? new Decimal(text.replaceAll(',', '').replace(/^\./, '0.').replace(/\.$/, '')) : null;
}

/** The same with a dollar sign or USD before or after it. */
export function readAmountUsd(typed: Typed): Decimal | null {
  return readNumber(written(typed).replace(/^(US)?\$ ?|^USD ?| ?USD$/i, ''));
}

/** A day as `2026-11-20`; null when there is no such day. */
export function readDay(typed: Typed): Temporal.PlainDate | null {
  const text = written(typed);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/** The text without blanks around it; empty when there is none. */
export const written = (typed: Typed): string => typed?.trim() ?? '';

export const isBlank = (typed: Typed): boolean => written(typed) === '';
