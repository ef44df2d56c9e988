// The number of a bill of lading or an air waybill.
// Not modelled: whether the carrier gave it; numbers of bills of other modes, which have no form of their own.
import { plainText } from './plain-text.js';
import { saysSomething } from './invisible.js';
import { blank, read, refused, type Blank, type Read, type Refused, type Typed } from './reading.js';

/** The number of a bill holds a letter or a digit. */
type WaybillFlaw = 'SAYS_NOTHING';

/** Three digits of the airline and eight of its own, of which the last is the remainder of the seven before it by 7. */
export interface AirNumber {
  /** As it is printed, `173-12345675`. */
  shown: string;
  isRight: boolean;
}

export type WaybillReading = Blank | (Read & { air: AirNumber | null }) | Refused<WaybillFlaw>;

/** Reads the number of a bill as written; `air` where it has the eleven digits of an air waybill. */
export function readWaybill(typed: Typed): WaybillReading {
  const text = plainText(typed ?? '');
  if (text === '') return blank;
  return saysSomething(text) ? { ...read(text), air: airNumberOf(text) } : refused('SAYS_NOTHING');
}

function airNumberOf(text: string): AirNumber | null {
  const [, airline, serial, check] = /^(\d{3})(\d{7})(\d)$/.exec(text.replaceAll(/[ .-]/g, '')) ?? [];
  return check ? { shown: `${airline}-${serial}${check}`, isRight: Number(serial) % 7 === Number(check) } : null;
}

/** Who issued a bill, and by which number of theirs. */
export interface IssuedBill {
  issuer: string;
  number: string;
}

/**
 * The issuer and the number of a bill that has the form in which carriers number theirs: an airline's, whose last digit fits,
 * or elsewhere the Standard Carrier Alpha Code of four letters and digits. Null of any other: what it says, nobody can tell.
 */
export function issuerOf(
  { value, air }: Pick<Extract<WaybillReading, { is: 'READ' }>, 'value' | 'air'>,
  mode: string,
): IssuedBill | null {
  if (mode === 'AIR') {
    const [issuer, number] = air?.isRight ? air.shown.split('-') : [];
    return issuer && number ? { issuer, number } : null;
  }
  const [, issuer, number] = /^([A-Z]{4})(\d{4,12})$/.exec(value.toUpperCase().replaceAll(/[ .-]/g, '')) ?? [];
  return issuer && number ? { issuer, number } : null;
}
