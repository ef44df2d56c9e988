// The mails that who declares into American Samoa gets, in Samoan, as mail-texts.ts has them in English. Made by machine and
// not yet reviewed by a person: English counts, and follows below in each mail.
import { samoanDay } from '@landfall/law';
import { usd } from './mail-sentences.js';
import {
  because,
  byMeans,
  documentName,
  endOfDay,
  owedAsFiled,
  whatIsAnother,
  whatIsInIt,
  whereToGo,
  whyClosed,
  whyFormal,
  whyOf,
  whyTakenBack,
  wordsStandThere,
} from './mail-sentences-samoan.js';
import type { MailFacts } from './mail-facts.js';
import { mandateMailTextsSamoan } from './mandate-mail-texts-samoan.js';
import { isCorrection, type MailSender, type MailTemplate } from './mail-texts.js';

/** The page that a mail leads to is the one of its English text. */
export interface SamoanMailText {
  subject: string;
  happened: string[];
  next: string[];
  button: string;
}

/** Said before the text. */
export const madeByMachine =
  'ʻO upu Sāmoa i ʻī na faʻaliliuina e se komepiuta, ma e leʻi siakiina e se tagata. ʻO upu Peretania (English) i lalo e aloaʻia.';

const pressTheButton =
  'Tatala le soʻotaga (link) i lalo i totonu o le 10 minute ma fetaomi le faʻamau i lenā itulau. E faʻatasi ona aogā.';
const orTypeTheCode = ({ code }: MailFacts) =>
  `Pe taina lenei kode i le mea na e talosagaina ai lenei imeli: ${code}. E naʻo iina e aogā ai. Aua le tuʻuina atu i se tasi, po ʻo ai lava e fesili mai.`;
const notYou =
  'ʻAfai e lē ʻo ʻoe, aua le faia se mea: a aunoa ma lenei imeli e leai se tasi e mafai ona ulufale i totonu.';
const openIt = ({ reference }: MailFacts) => `Tatala le ${reference}`;

/** But for the invitation, which goes to officers. */
export const samoanMailTexts: Readonly<
  Record<Exclude<MailTemplate, 'invitation'>, (facts: MailFacts, sender: MailSender) => SamoanMailText>
> = {
  'sign-in': (facts, { platform }) => ({
    subject: 'Lau soʻotaga e saini ai i totonu, e aogā mo le 10 minute',
    happened: [`Na iai se tasi na talosaga e saini i totonu o le ${platform} i lenei imeli.`],
    next: [pressTheButton, orTypeTheCode(facts), notYou],
    button: 'Saini i totonu',
  }),
  attach: (facts, { platform }) => ({
    subject: 'Faʻamaonia lau imeli i totonu o le 10 minute',
    happened: [`Na iai se tasi na tuʻuina mai lenei imeli e toe foʻi ai i mea o loʻo ia saunia i le ${platform}.`],
    next: [
      ...[pressTheButton, orTypeTheCode(facts)],
      'ʻAfai e lē ʻo ʻoe, aua le faia se mea: e lē faʻaaogāina lau imeli.',
    ],
    button: 'Faʻamaonia lenei imeli',
  }),
  find: (facts, { platform }) => ({
    subject: 'Lau soʻotaga e faʻaauau ai, e aogā mo le 10 minute',
    happened: [
      `Na iai se tasi na tuʻuina mai se numera faʻasino (reference) ma lenei imeli, ma talosaga e faʻaauau i le ${platform}.`,
    ],
    next: [pressTheButton, orTypeTheCode(facts), notYou],
    button: 'Faʻaauau',
  }),
  ...mandateMailTextsSamoan,
  filed: (facts) => ({
    subject: `${isCorrection(facts) ? 'Ua toe faʻauluina' : 'Ua faʻauluina'}: ${facts.reference}`,
    happened: [
      `Ua faʻauluina lau taʻutinoga (declaration)${isCorrection(facts) ? ' ua faʻasaʻoina' : ''} ${facts.reference}.${whatIsInIt(facts)}`,
      ...(facts.dutyUsd ? [owedAsFiled(facts)] : []),
    ],
    next: [
      'E leai se mea e te faia nei. E vaʻavaʻai i ai Tiute (Customs), ma matou te tusi atu iā ʻoe pe a iai se mea e manaʻomia mai iā ʻoe ma pe a tatala atu.',
    ],
    button: openIt(facts),
  }),
  'filed-unproven': (facts) => ({
    subject: `Ua faʻauluina: ${facts.reference}`,
    happened: [
      `Na iai se tasi na faʻaulu iā Tiute (Customs) ma tuʻuina mai lenei imeli. ʻO le numera faʻasino (reference) ʻo le ${facts.reference}.`,
    ],
    next: [
      'E mulimulitaʻi i ai, tatala le itulau i lalo ma tuʻu mai le numera faʻasino ma lenei imeli: e oʻo atu se soʻotaga (link) iā ʻoe.',
      'ʻAfai e lē ʻo ʻoe, aua le faia se mea. E leai se isi mea e lafo i lenei imeli seʻi vagana ua faʻamaonia.',
    ],
    button: 'Faʻaauau i se numera faʻasino',
  }),
  'document-asked': (facts, { counter }) => ({
    subject: `E fesili Tiute (Customs) mo ${documentName(facts)} aʻo leʻi oʻo i le ${samoanDay(facts.dueOn)}: ${facts.reference}`,
    happened: [
      `E leʻi mafai e Tiute (Customs) ona tatala atu (release) lau taʻutinoga ${facts.reference}.${whatIsInIt(facts)}`,
      `E fesili atu Tiute iā ʻoe mo ${documentName(facts)}${because(facts)}.`,
      ...wordsStandThere(facts),
    ],
    next: [
      `Tuʻuina mai aʻo leʻi oʻo i ${endOfDay(facts)}: tatala le itulau i lalo ma faʻaopoopo se PDF po ʻo se ata.`,
      `E mafai foʻi ona e ave se pepa i: ${whereToGo(facts, counter)}.`,
    ],
    button: openIt(facts),
  }),
  'sent-back': (facts, { counter }) => ({
    subject: `Faʻasaʻo ma toe faʻaulu: ${facts.reference}`,
    happened: [
      `E lē mafai e Tiute (Customs) ona tatala atu (release) lau taʻutinoga ${facts.reference} e pei ona e faʻauluina, ma ua toe faʻafoʻi atu iā ʻoe${because(facts)}.${whatIsInIt(facts)}`,
      ...wordsStandThere(facts),
    ],
    next: [
      'Tatala le itulau i lalo, faʻasaʻo le mea o loʻo taʻua, ma toe faʻaulu. E leai se aso mulimuli ua tuʻuina mo ai, ae lē tatala atu oloa seʻia oʻo i lenā taimi.',
      `ʻAfai e te lē iloa le mea e faʻasaʻo, fesili i lenā itulau po ʻo le kaunita: ${whereToGo(facts, counter)}.`,
    ],
    button: openIt(facts),
  }),
  'waits-for-you': (facts, { counter }) => ({
    subject: `ʻO loʻo faʻatali Tiute (Customs) iā ʻoe: ${facts.reference}`,
    happened: [
      `E leʻi mafai e Tiute (Customs) ona tatala atu (release) lau taʻutinoga ${facts.reference}${because(facts)}.${whatIsInIt(facts)}`,
      ...wordsStandThere(facts),
    ],
    next: [
      'Tatala le itulau i lalo: ʻo loʻo taʻua ai le mea e manaʻomia e Tiute mai iā ʻoe.',
      `ʻAfai e te lē iloa le mea e fai, fesili i lenā itulau po ʻo le kaunita: ${whereToGo(facts, counter)}.`,
    ],
    button: openIt(facts),
  }),
  'payment-due': (facts, { counter }) => ({
    subject: facts.amountDueUsd
      ? `Totogi le ${usd(facts.amountDueUsd)} mo le ${facts.reference}`
      : `E tatau ona totogi: ${facts.reference}`,
    happened: [
      `Ua faia le faʻaiʻuga a Tiute (Customs) i lau taʻutinoga ${facts.reference}. E tatala atu (release) pe a uma ona e totogi ${facts.amountDueUsd ? `le ${usd(facts.amountDueUsd)}` : 'le mea e tatau ai'}.${whatIsInIt(facts)}`,
      ...(whyOf(facts) ? [`ʻO le māfuaʻaga o lenā aofaʻi: ${whyOf(facts)}.`] : []),
      ...wordsStandThere(facts),
    ],
    next: [
      'Tatala le itulau i lalo: ʻo loʻo faʻaalia ai le mea e tatau ona e totogi ma lona māfuaʻaga.',
      `Totogi iina faʻatasi ma le numera faʻasino (reference): ${whereToGo(facts, counter)}.`,
    ],
    button: openIt(facts),
  }),
  paid: (facts) => ({
    subject: `Ua totogi: ${usd(facts.paidUsd)} mo le ${facts.reference}`,
    happened: [
      `Ua maua e Tiute (Customs) le ${usd(facts.paidUsd)}${byMeans(facts)} mo lau taʻutinoga ${facts.reference}. ʻO le numera o le lisiti (receipt) ʻo le ${facts.receiptNumber}.`,
    ],
    next: ['E leai se mea e te faia. Teu lenei imeli; ʻo le itulau i lalo ʻo le lisiti lea ma e mafai ona lolomi.'],
    button: 'Tatala le lisiti',
  }),
  'payment-taken-back': (facts, { counter }) => ({
    subject: `Ua toe faʻaleaogaina le totogi: ${usd(facts.paidUsd)} mo le ${facts.reference}`,
    happened: [
      `Ua toe faʻaleaogaina e Tiute (Customs) le totogi e ${usd(facts.paidUsd)}${byMeans(facts)} mo lau taʻutinoga ${facts.reference}, lisiti (receipt) ${facts.receiptNumber}${whyTakenBack(facts)}.`,
      'E lē toe faitauina o se totogi.',
    ],
    next: [
      'Tatala le itulau i lalo: ʻo loʻo faʻaalia ai le mea e tatau ona totogi nei.',
      `ʻAfai na e totogi ma e lē saʻo lenei mea, alu ma le lisiti i se supavaisa a Tiute (Customs): ${whereToGo(facts, counter)}.`,
    ],
    button: openIt(facts),
  }),
  'owed-back': (facts, { counter }) => ({
    subject: `E toe faʻafoʻi atu: ${usd(facts.refundUsd)} mo le ${facts.reference}`,
    happened: [
      `E ${usd(facts.refundUsd)} na totogi mo lau taʻutinoga ${facts.reference} ae lē tatau ona totogi. E toe faʻafoʻi atu iā ʻoe po ʻo lē na totogiina.`,
    ],
    next: [
      `Fesili mo ai faʻatasi ma le numera faʻasino (reference) ma le lisiti (receipt): ${whereToGo(facts, counter)}.`,
    ],
    button: openIt(facts),
  }),
  'given-back': (facts, { counter }) => ({
    subject: `Ua toe faʻafoʻi atu: ${usd(facts.refundUsd)} mo le ${facts.reference}`,
    happened: [
      `Ua tusia e Tiute (Customs) ua toe faʻafoʻi atu le ${usd(facts.refundUsd)}${byMeans(facts)} mo lau taʻutinoga ${facts.reference}. ʻO le numera o le vauka (voucher) ʻo le ${facts.voucherNumber}.`,
    ],
    next: [
      'ʻAfai ua tuʻuina atu iā ʻoe po ʻo lē na totogiina, e leai se mea e te faia.',
      `ʻAfai e leai, alu ma le numera faʻasino (reference) ma le lisiti (receipt) i se supavaisa a Tiute (Customs): ${whereToGo(facts, counter)}.`,
    ],
    button: openIt(facts),
  }),
  'customs-wrote': (facts) => ({
    subject: `Na tusi atu Tiute (Customs) iā ʻoe e uiga i le ${facts.reference}`,
    happened: [`Na tusi atu Tiute (Customs) iā ʻoe e uiga i lau taʻutinoga ${facts.reference}.${whatIsInIt(facts)}`],
    next: ['Tatala le itulau i lalo e faitau ma tali ai. ʻO le mea na tusia e naʻo lenā itulau o iai.'],
    button: openIt(facts),
  }),
  'thread-closed': (facts, { counter }) => ({
    subject: `E lē toe tusi atu Tiute (Customs) e uiga i le ${facts.reference}`,
    happened: [
      `E lē toe tusi atu Tiute (Customs) e uiga i lau taʻutinoga ${facts.reference} i lona itulau${whyClosed(facts)}.`,
      'E leai se isi mea e suia: e faʻaauau e pei ona iai muamua.',
    ],
    next: [
      `ʻAfai e iai se mea o loʻo toe, alu faʻatasi ma le numera faʻasino (reference) i: ${whereToGo(facts, counter)}.`,
      'ʻO mea na tusia seʻia oʻo mai i le taimi nei ʻo loʻo i le itulau i lalo.',
    ],
    button: openIt(facts),
  }),
  'formal-entry-required': (facts) => ({
    subject: `E manaʻomia se taʻutinoga aloaʻia (formal entry): ${facts.reference}`,
    happened: [
      `E manaʻomia e Tiute (Customs) se taʻutinoga aloaʻia (formal entry) mo oloa o lau taʻutinoga ${facts.reference}${whyFormal(facts)}.${whatIsInIt(facts)}`,
      'E lē tatalaina oloa i lenei taʻutinoga, ma e teena pe a toe faʻauluina.',
    ],
    next: [
      'Fai se taʻutinoga aloaʻia (formal entry): e lē faia i lenei upega. Taʻu atu lona numera iā Tiute i le taulaga.',
      'ʻAfai e te manatu e sesē, tusi iā Tiute i le itulau i lalo.',
    ],
    button: openIt(facts),
  }),
  arrived: (facts) => ({
    subject: `Ua taunuʻu au oloa: ${facts.reference}`,
    happened: [
      `Ua tusia e Tiute (Customs) na taunuʻu le vaʻa poʻo le vaʻalele o loʻo iai oloa o lau taʻutinoga ${facts.reference} i le ${samoanDay(facts.arrivedOn)}.${whatIsInIt(facts)}`,
      ...whatIsAnother(facts),
    ],
    next: ['E lē o se tatalaga (release) lea. ʻO loʻo taʻua i le itulau i lalo le mea e sosoʻo ai.'],
    button: openIt(facts),
  }),
  'arrival-corrected': (facts) => ({
    subject: `Ua suia le aso o le taunuʻu: ${facts.reference}`,
    happened: [
      `Ua faʻasaʻo e Tiute (Customs) le aso na taunuʻu ai oloa o lau taʻutinoga ${facts.reference}: ʻo le ${samoanDay(facts.arrivedOn)}.${whatIsInIt(facts)}`,
      ...whatIsAnother(facts),
    ],
    next: ['ʻO loʻo taʻua i le itulau i lalo le mea e sosoʻo ai.'],
    button: openIt(facts),
  }),
  released: (facts, { counter }) => ({
    subject: `Ua tatala atu: ${facts.reference}`,
    happened: [
      `Ua tatala atu (release) lau taʻutinoga ${facts.reference}.${whatIsInIt(facts)}`,
      ...wordsStandThere(facts),
    ],
    next: [
      'E mafai ona e ave oloa. Ave faʻatasi ma ʻoe le numera faʻasino (reference); e mafai ona lolomi le itulau i lalo.',
      `ʻAfai e fesiligia ʻoe i se mea, ʻo iinei Tiute: ${whereToGo(facts, counter)}.`,
    ],
    button: openIt(facts),
  }),
};
