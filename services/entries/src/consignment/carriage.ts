// On which conveyance and under which bill goods come, as a filing says.
import { issuerOf, readWaybill } from '@landfall/law';
import type { CertifiedWords } from '../filing/certified/certified-text.js';
import { foldedNumber } from '../search/words-of-filing.js';
import { hashed } from './consignment-key.js';
import type { ConsignmentRow, ConveyanceRow } from './consignment.table.js';

/** Null for what is not said, and for what cannot be told from any other. */
export interface Carriage {
  readonly conveyance: ConveyanceRow | null;
  readonly consignment: ConsignmentRow | null;
  /** The carrier's bill that the consignment goes under, where it is a forwarder's house bill. */
  readonly master: ConsignmentRow | null;
}

export interface Said extends Pick<CertifiedWords, 'conveyance' | 'billOfLading' | 'masterBillOfLading'> {
  readonly modeOfTransport: string;
  readonly port: string;
  /** Null where an entry of before does not know it. */
  readonly arrivesOn: string | null;
}

export function carriageOf(said: Said, key: Buffer): Carriage {
  // Mail and what a person carries come without a carrier's bill, and on no conveyance that the filer need know.
  const isByCarrier = said.modeOfTransport !== 'MAIL' && said.modeOfTransport !== 'HAND_CARRIED';
  if (!isByCarrier) return { conveyance: null, consignment: null, master: null };
  return { conveyance: conveyanceOf(said, key), ...billsOf(said, key) };
}

/** Which is house and which is master is known where a forwarder tells both. */
function billsOf(said: Said, key: Buffer): Pick<Carriage, 'consignment' | 'master'> {
  const consignment = consignmentOf(said, key);
  const above = said.masterBillOfLading ? consignmentOf({ ...said, billOfLading: said.masterBillOfLading }, key) : null;
  if (!consignment || !above || above.key === consignment.key) return { consignment, master: null };
  return { consignment, master: above };
}

/** Vessels and flights come again under one name: it is the same conveyance at the same port on the same day. */
function conveyanceOf({ conveyance, modeOfTransport, port, arrivesOn }: Said, key: Buffer): ConveyanceRow | null {
  const name = foldedNumber(conveyance ?? '');
  if (name === '' || arrivesOn === null) return null;
  return { key: hashed(key, 'conveyance', modeOfTransport, name, port, arrivesOn), modeOfTransport, port, arrivesOn };
}

/** An air waybill is known by its airline and its number, any other bill by the letters and digits of its number. */
export function consignmentOf(
  { billOfLading, modeOfTransport }: Pick<Said, 'billOfLading' | 'modeOfTransport'>,
  key: Buffer,
): ConsignmentRow | null {
  const reading = readWaybill(billOfLading);
  // What is written where somebody has no number, as N/A, is no number that others have too.
  if (reading.is !== 'READ' || !/\d/.test(reading.value)) return null;
  const air = modeOfTransport === 'AIR' ? reading.air : null;
  const { issuer, number } = issuerOf(reading, modeOfTransport) ?? { issuer: null, number: null };
  const facts = air ? [air.shown] : [foldedNumber(reading.value)];
  return { key: hashed(key, 'consignment', modeOfTransport, ...facts), modeOfTransport, issuer, number };
}

/** What is told of it in an event. */
export const carriageKeys = ({ conveyance, consignment, master }: Carriage) => ({
  ...(conveyance ? { conveyanceKey: conveyance.key } : {}),
  consignmentKeys: [consignment, master].flatMap((bill) => bill?.key ?? []),
});
