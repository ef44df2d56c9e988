// Parts of sentences that several mails say in Samoan, as mail-sentences.ts has them in English. Made by machine and not yet
// reviewed by a person: English counts, and follows below in each mail.
import {
  portWithCode,
  samoanDay,
  type ClosingReason,
  type DecisionReason,
  type DocumentKind,
  type FormalEntryGround,
  type PaymentMeans,
  type ReversalReason,
} from '@landfall/law';
import type { Counter } from '@landfall/service-kit';
import { usd } from './mail-sentences.js';
import type { MailFacts } from './mail-facts.js';

export const whatIsInIt = ({ lineCount, valueUsd }: MailFacts): string => {
  if (!lineCount) return '';
  const isOne = lineCount === '1';
  const declared = valueUsd ? `, na taʻutino i le ${usd(valueUsd)}${isOne ? '' : ' i le aofaʻi'}` : '';
  return ` E ${isOne ? 'tasi' : lineCount} ituaiga oloa o iai${declared}.`;
};

export const whatIsAnother = ({ changedByArrival }: MailFacts): string[] =>
  changedByArrival
    ? ['Ona o lenei taunuʻu, ua suia se taimi o loʻo faitau i le tulafono; ʻo loʻo taʻua i le itulau i lalo.']
    : [];

export const owedAsFiled = ({ dutyUsd }: MailFacts): string => {
  if (dutyUsd === 'TO_ASSESS') return 'E leʻi fuafuaina e se ofisa le lafoga (excise) e tatau ona totogi.';
  return Number(dutyUsd) === 0
    ? 'E leai se lafoga (excise) e totogi ai e pei ona faʻauluina.'
    : `ʻO le lafoga (excise) e pei ona faʻauluina e ${usd(dutyUsd)}.`;
};

export const whereToGo = ({ port }: MailFacts, counter: Counter | null): string => {
  if (counter) return `${counter.place} (${counter.hours}${counter.telephone ? `; ${counter.telephone}` : ''})`;
  const name = portWithCode(port)?.name;
  return name ? `le kaunita a Tiute (Customs) i ${name}` : 'le kaunita a Tiute (Customs) i le taulaga';
};

export const whyOf = ({ reasonCode }: MailFacts): string | null => reasons[reasonCode] ?? null;
export const because = (facts: MailFacts): string => {
  const why = whyOf(facts);
  return why ? `: ${why}` : '';
};
const reasons: Readonly<Record<string, string>> = {
  VALUE_UNCLEAR: 'e lē o manino le tau o oloa',
  CLASSIFICATION_UNCLEAR: 'e lē o manino le ituaiga o nei oloa',
  DESCRIPTION_INADEQUATE: 'e lē o lava le faʻamatalaina o oloa',
  ORIGIN_UNCLEAR: 'e lē o manino le atunuʻu na gaosia ai oloa',
  GOODS_DIFFER: 'e ese oloa mai mea na e taʻutino mai',
  QUESTION_NOT_ACCEPTED: 'e leʻi talia e Tiute (Customs) le mea na e fesili ai',
  FURTHER_DUTY_FOUND: 'na maua i le suʻesuʻega o oloa nisi lafoga e sili atu i le mea na e taʻutino mai',
} satisfies Partial<Record<DecisionReason, string>>;

export const wordsStandThere = ({ wroteToFiler }: MailFacts): string[] =>
  wroteToFiler ? ['Na tusia e Tiute (Customs) ni nai upu e uiga i ai; ʻo loʻo i le itulau i lalo.'] : [];

export const whyClosed = ({ reasonCode }: MailFacts): string =>
  closings[reasonCode] ? `: ${closings[reasonCode]}` : '. ʻO loʻo taʻua i le itulau i lalo le māfuaʻaga';
const closings: Readonly<Record<string, string>> = {
  ANSWERED: 'ua taliina le mea na e fesili ai',
  ASK_AT_THE_COUNTER: 'e naʻo le kaunita e mafai ona foʻia ai lenei mea',
  NOT_ABOUT_THIS_ENTRY: 'ʻo le mea na tusia e lē uiga i lenei taʻutinoga',
  ABUSIVE: 'ʻo upu leaga na tusia',
} satisfies Record<Exclude<ClosingReason, 'OTHER'>, string>;

export const whyFormal = ({ reasonCode }: MailFacts): string =>
  formalGrounds[reasonCode] ? `, ${formalGrounds[reasonCode]}` : '';
const formalGrounds: Readonly<Record<string, string>> = {
  ADMISSIBILITY: 'ina ia faʻamalosia tulafono o mea e mafai ona ʻaumai',
  REVENUE: 'e puipuia ai tupe a le mālō',
  EFFICIENCY: 'ina ia lelei le faʻagasologa o galuega a Tiute',
} satisfies Record<FormalEntryGround, string>;

export const whyTakenBack = ({ reasonCode }: MailFacts): string =>
  reversals[reasonCode] ? `: ${reversals[reasonCode]}` : '';
const reversals: Readonly<Record<string, string>> = {
  WRONG_AMOUNT: 'na sesē le aofaʻi na tusia',
  WRONG_ENTRY: 'na totogi mo se isi mea',
  WRONG_MEANS: 'na sesē le auala o le totogi na tusia',
  RECORDED_TWICE: 'na faʻalua ona tusia',
  NOT_HONORED: 'e leʻi taliaina le siaki poʻo le totogi',
} satisfies Record<ReversalReason, string>;

export const documentName = ({ documentKind }: MailFacts): string => documentNames[documentKind] ?? 'se pepa';
const documentNames: Readonly<Record<string, string>> = {
  COMMERCIAL_INVOICE: 'le pili o le faʻatauga (commercial invoice)',
  ITEMISED_STATEMENT: 'se lisi o oloa ma o latou tau',
  BILL_OF_LADING: 'le bill of lading po ʻo le air waybill',
  PACKING_LIST: 'le lisi o mea na afīfī (packing list)',
  PROOF_OF_ORIGIN: 'se faʻamaoniga o le atunuʻu na mai ai oloa',
  PERMIT: 'se laisene po ʻo se pemita mo oloa',
} satisfies Record<Exclude<DocumentKind, 'OTHER'>, string>;

export const byMeans = ({ means }: MailFacts): string => (meansOf[means] ? ` ${meansOf[means]}` : '');
const meansOf: Readonly<Record<string, string>> = {
  CASH: 'i tupe',
  CHECK: 'i se siaki',
  CARD: 'i se kata',
  MONEY_ORDER: 'i se money order',
  TRANSFER: 'i se faʻaliliuga i le faletupe',
} satisfies Record<Exclude<PaymentMeans, 'OTHER'>, string>;

/** The end of a legal date, which is the port’s. */
export const endOfDay = ({ dueOn, port }: MailFacts): string => {
  const place = portWithCode(port)?.name;
  return `le faʻaiʻuga o le ${samoanDay(dueOn)}${place ? ` i ${place}` : ''}`;
};
