import { authorityOf } from '@landfall/service-kit';
import { composeMail } from './compose-mail.js';
import type { MailFacts } from './mail-facts.js';
import { mandateMailTexts } from './mandate-mail-texts.js';
import { mailTexts, type MailTemplate } from './mail-texts.js';

const example = authorityOf({ AUTHORITY_FILE: '', SANDBOX: true });
const publicUrl = 'https://customs.example';
const reference = 'AS-7K3F-9QXM-4';
const declared = { reference, regime: 'AS_TERRITORY', port: 'ASPPG', lineCount: '3', valueUsd: '1250' };
const link = { token: 'S3cr3t', code: '7K3F-9QXM' };
const counter =
  'Customs counter, cargo terminal, 1 Example Road, Pago Pago (Monday to Friday, 8:00 AM to 3:30 PM; +1 684 555 0101)';
const platform = 'Landfall, le polokalama a Customs of American Samoa (example)';
const page = `${publicUrl}/entries/${reference}`;
const machine =
  'ʻO upu Sāmoa i ʻī na faʻaliliuina e se komepiuta, ma e leʻi siakiina e se tagata. ʻO upu Peretania (English) i lalo e aloaʻia.';
const press =
  'Tatala le soʻotaga (link) i lalo i totonu o le 10 minute ma fetaomi le faʻamau i lenā itulau. E faʻatasi ona aogā.';
const orType =
  'Pe taina lenei kode i le mea na e talosagaina ai lenei imeli: 7K3F-9QXM. E naʻo iina e aogā ai. Aua le tuʻuina atu i se tasi, po ʻo ai lava e fesili mai.';
const notYou =
  'ʻAfai e lē ʻo ʻoe, aua le faia se mea: a aunoa ma lenei imeli e leai se tasi e mafai ona ulufale i totonu.';
const what = 'E 3 ituaiga oloa o iai, na taʻutino i le $1,250.00 i le aofaʻi.';
const wrote = 'Na tusia e Tiute (Customs) ni nai upu e uiga i ai; ʻo loʻo i le itulau i lalo.';

/** Of arrivals, which mails-of-arrival.test.ts tries. */
type ArrivalMail = 'arrived' | 'arrival-corrected';

interface WholeMail {
  facts: Partial<MailFacts>;
  subject: string;
  says: string[];
}

/** Every kind of mail that who declares into American Samoa gets, as it stands above its English text. */
const mails: Record<Exclude<MailTemplate, 'invitation' | keyof typeof mandateMailTexts | ArrivalMail>, WholeMail> = {
  'sign-in': {
    facts: link,
    subject: 'Lau soʻotaga e saini ai i totonu, e aogā mo le 10 minute',
    says: [
      `Na iai se tasi na talosaga e saini i totonu o le ${platform} i lenei imeli.`,
      ...[press, orType, notYou, `${publicUrl}/link#S3cr3t`],
    ],
  },
  attach: {
    facts: link,
    subject: 'Faʻamaonia lau imeli i totonu o le 10 minute',
    says: [
      `Na iai se tasi na tuʻuina mai lenei imeli e toe foʻi ai i mea o loʻo ia saunia i le ${platform}.`,
      ...[press, orType, 'ʻAfai e lē ʻo ʻoe, aua le faia se mea: e lē faʻaaogāina lau imeli.'],
      `${publicUrl}/link#S3cr3t`,
    ],
  },
  find: {
    facts: link,
    subject: 'Lau soʻotaga e faʻaauau ai, e aogā mo le 10 minute',
    says: [
      `Na iai se tasi na tuʻuina mai se numera faʻasino (reference) ma lenei imeli, ma talosaga e faʻaauau i le ${platform}.`,
      ...[press, orType, notYou, `${publicUrl}/link#S3cr3t`],
    ],
  },
  filed: {
    facts: { ...declared, filingNumber: '1', dutyUsd: '62.5' },
    subject: `Ua faʻauluina: ${reference}`,
    says: [
      `Ua faʻauluina lau taʻutinoga (declaration) ${reference}. ${what}`,
      'ʻO le lafoga (excise) e pei ona faʻauluina e $62.50.',
      'E leai se mea e te faia nei. E vaʻavaʻai i ai Tiute (Customs), ma matou te tusi atu iā ʻoe pe a iai se mea e manaʻomia mai iā ʻoe ma pe a tatala atu.',
      page,
    ],
  },
  'filed-unproven': {
    facts: { ...declared, filingNumber: '1', dutyUsd: '62.5' },
    subject: `Ua faʻauluina: ${reference}`,
    says: [
      `Na iai se tasi na faʻaulu iā Tiute (Customs) ma tuʻuina mai lenei imeli. ʻO le numera faʻasino (reference) ʻo le ${reference}.`,
      'E mulimulitaʻi i ai, tatala le itulau i lalo ma tuʻu mai le numera faʻasino ma lenei imeli: e oʻo atu se soʻotaga (link) iā ʻoe.',
      'ʻAfai e lē ʻo ʻoe, aua le faia se mea. E leai se isi mea e lafo i lenei imeli seʻi vagana ua faʻamaonia.',
      `${publicUrl}/resume`,
    ],
  },
  'document-asked': {
    facts: {
      ...{ ...declared, documentKind: 'COMMERCIAL_INVOICE', dueOn: '2026-12-07' },
      ...{ reasonCode: 'VALUE_UNCLEAR', wroteToFiler: 'true' },
    },
    subject: `E fesili Tiute (Customs) mo le pili o le faʻatauga (commercial invoice) aʻo leʻi oʻo i le 7 Tesema 2026: ${reference}`,
    says: [
      `E leʻi mafai e Tiute (Customs) ona tatala atu (release) lau taʻutinoga ${reference}. ${what}`,
      'E fesili atu Tiute iā ʻoe mo le pili o le faʻatauga (commercial invoice): e lē o manino le tau o oloa.',
      wrote,
      'Tuʻuina mai aʻo leʻi oʻo i le faʻaiʻuga o le 7 Tesema 2026 i Pago Pago: tatala le itulau i lalo ma faʻaopoopo se PDF po ʻo se ata.',
      `E mafai foʻi ona e ave se pepa i: ${counter}.`,
      page,
    ],
  },
  'sent-back': {
    facts: { ...declared, reasonCode: 'DESCRIPTION_INADEQUATE', wroteToFiler: 'true' },
    subject: `Faʻasaʻo ma toe faʻaulu: ${reference}`,
    says: [
      `E lē mafai e Tiute (Customs) ona tatala atu (release) lau taʻutinoga ${reference} e pei ona e faʻauluina, ma ua toe faʻafoʻi atu iā ʻoe: e lē o lava le faʻamatalaina o oloa. ${what}`,
      wrote,
      'Tatala le itulau i lalo, faʻasaʻo le mea o loʻo taʻua, ma toe faʻaulu. E leai se aso mulimuli ua tuʻuina mo ai, ae lē tatala atu oloa seʻia oʻo i lenā taimi.',
      `ʻAfai e te lē iloa le mea e faʻasaʻo, fesili i lenā itulau po ʻo le kaunita: ${counter}.`,
      page,
    ],
  },
  'waits-for-you': {
    facts: { ...declared, wroteToFiler: 'true' },
    subject: `ʻO loʻo faʻatali Tiute (Customs) iā ʻoe: ${reference}`,
    says: [
      `E leʻi mafai e Tiute (Customs) ona tatala atu (release) lau taʻutinoga ${reference}. ${what}`,
      wrote,
      'Tatala le itulau i lalo: ʻo loʻo taʻua ai le mea e manaʻomia e Tiute mai iā ʻoe.',
      `ʻAfai e te lē iloa le mea e fai, fesili i lenā itulau po ʻo le kaunita: ${counter}.`,
      page,
    ],
  },
  'payment-due': {
    facts: { ...declared, amountDueUsd: '1262.50' },
    subject: `Totogi le $1,262.50 mo le ${reference}`,
    says: [
      `Ua faia le faʻaiʻuga a Tiute (Customs) i lau taʻutinoga ${reference}. E tatala atu (release) pe a uma ona e totogi le $1,262.50. ${what}`,
      'Tatala le itulau i lalo: ʻo loʻo faʻaalia ai le mea e tatau ona e totogi ma lona māfuaʻaga.',
      `Totogi iina faʻatasi ma le numera faʻasino (reference): ${counter}.`,
      page,
    ],
  },
  paid: {
    facts: { ...declared, paidUsd: '62.50', means: 'CASH', receiptNumber: 'RC-7K3F-9QXM-4' },
    subject: `Ua totogi: $62.50 mo le ${reference}`,
    says: [
      `Ua maua e Tiute (Customs) le $62.50 i tupe mo lau taʻutinoga ${reference}. ʻO le numera o le lisiti (receipt) ʻo le RC-7K3F-9QXM-4.`,
      'E leai se mea e te faia. Teu lenei imeli; ʻo le itulau i lalo ʻo le lisiti lea ma e mafai ona lolomi.',
      `${page}/receipt`,
    ],
  },
  'payment-taken-back': {
    facts: { ...declared, paidUsd: '62.50', means: 'CHECK', receiptNumber: 'RC-7', reasonCode: 'NOT_HONORED' },
    subject: `Ua toe faʻaleaogaina le totogi: $62.50 mo le ${reference}`,
    says: [
      `Ua toe faʻaleaogaina e Tiute (Customs) le totogi e $62.50 i se siaki mo lau taʻutinoga ${reference}, lisiti (receipt) RC-7: e leʻi taliaina le siaki poʻo le totogi.`,
      'E lē toe faitauina o se totogi.',
      'Tatala le itulau i lalo: ʻo loʻo faʻaalia ai le mea e tatau ona totogi nei.',
      `ʻAfai na e totogi ma e lē saʻo lenei mea, alu ma le lisiti i se supavaisa a Tiute (Customs): ${counter}.`,
      page,
    ],
  },
  'owed-back': {
    facts: { ...declared, refundUsd: '7.49' },
    subject: `E toe faʻafoʻi atu: $7.49 mo le ${reference}`,
    says: [
      `E $7.49 na totogi mo lau taʻutinoga ${reference} ae lē tatau ona totogi. E toe faʻafoʻi atu iā ʻoe po ʻo lē na totogiina.`,
      `Fesili mo ai faʻatasi ma le numera faʻasino (reference) ma le lisiti (receipt): ${counter}.`,
      page,
    ],
  },
  'given-back': {
    facts: { ...declared, refundUsd: '7.49', means: 'CASH', voucherNumber: 'V-17' },
    subject: `Ua toe faʻafoʻi atu: $7.49 mo le ${reference}`,
    says: [
      `Ua tusia e Tiute (Customs) ua toe faʻafoʻi atu le $7.49 i tupe mo lau taʻutinoga ${reference}. ʻO le numera o le vauka (voucher) ʻo le V-17.`,
      'ʻAfai ua tuʻuina atu iā ʻoe po ʻo lē na totogiina, e leai se mea e te faia.',
      `ʻAfai e leai, alu ma le numera faʻasino (reference) ma le lisiti (receipt) i se supavaisa a Tiute (Customs): ${counter}.`,
      page,
    ],
  },
  'customs-wrote': {
    facts: declared,
    subject: `Na tusi atu Tiute (Customs) iā ʻoe e uiga i le ${reference}`,
    says: [
      `Na tusi atu Tiute (Customs) iā ʻoe e uiga i lau taʻutinoga ${reference}. ${what}`,
      'Tatala le itulau i lalo e faitau ma tali ai. ʻO le mea na tusia e naʻo lenā itulau o iai.',
      page,
    ],
  },
  'thread-closed': {
    facts: { ...declared, reasonCode: 'ANSWERED' },
    subject: `E lē toe tusi atu Tiute (Customs) e uiga i le ${reference}`,
    says: [
      `E lē toe tusi atu Tiute (Customs) e uiga i lau taʻutinoga ${reference} i lona itulau: ua taliina le mea na e fesili ai.`,
      'E leai se isi mea e suia: e faʻaauau e pei ona iai muamua.',
      `ʻAfai e iai se mea o loʻo toe, alu faʻatasi ma le numera faʻasino (reference) i: ${counter}.`,
      'ʻO mea na tusia seʻia oʻo mai i le taimi nei ʻo loʻo i le itulau i lalo.',
      page,
    ],
  },
  'formal-entry-required': {
    facts: { ...declared, reasonCode: 'REVENUE' },
    subject: `E manaʻomia se taʻutinoga aloaʻia (formal entry): ${reference}`,
    says: [
      `E manaʻomia e Tiute (Customs) se taʻutinoga aloaʻia (formal entry) mo oloa o lau taʻutinoga ${reference}, e puipuia ai tupe a le mālō. ${what}`,
      'E lē tatalaina oloa i lenei taʻutinoga, ma e teena pe a toe faʻauluina.',
      'Fai se taʻutinoga aloaʻia (formal entry): e lē faia i lenei upega. Taʻu atu lona numera iā Tiute i le taulaga.',
      'ʻAfai e te manatu e sesē, tusi iā Tiute i le itulau i lalo.',
      page,
    ],
  },
  released: {
    facts: declared,
    subject: `Ua tatala atu: ${reference}`,
    says: [
      `Ua tatala atu (release) lau taʻutinoga ${reference}. ${what}`,
      'E mafai ona e ave oloa. Ave faʻatasi ma ʻoe le numera faʻasino (reference); e mafai ona lolomi le itulau i lalo.',
      `ʻAfai e fesiligia ʻoe i se mea, ʻo iinei Tiute: ${counter}.`,
      page,
    ],
  },
};

const composed = (template: MailTemplate, facts: Partial<MailFacts>, language: 'en' | 'sm' = 'sm') =>
  composeMail(template, facts, publicUrl, example, language);

test.each(Object.entries(mails) as [keyof typeof mails, WholeMail][])(
  'the mail "%s" says in Samoan what it says, that a machine wrote that, and below it the English text, which counts',
  (template, { facts, subject, says }) => {
    const [mail, english] = [composed(template, facts), composed(template, facts, 'en')];
    expect(mail.subject).toBe(subject);
    expect(mail.text).toBe(`${[machine, ...says].join('\n\n')}\n\n--\n${english.text}`);
    expect(mail.html).toContain('<html lang="sm">');
    expect(mail.html).toContain(`<p>${says[0]!}</p>`);
    expect(mail.html.indexOf('<div lang="en">')).toBeGreaterThan(mail.html.indexOf(says[0]!));
  },
);

test('what is filed into the customs territory, and an invitation to work at Customs, is told in English alone', () => {
  const atHonolulu = { port: '3201', reference: 'US-1111-1111-1', regime: 'US_CBP' };
  expect(composed('released', atHonolulu)).toEqual(composed('released', atHonolulu, 'en'));
  expect(composed('invitation', link)).toEqual(composed('invitation', link, 'en'));
});

test('no Samoan mail speaks as the graph does', () => {
  for (const template of Object.keys(mailTexts) as MailTemplate[]) {
    const facts = {
      ...link,
      arrivedOn: '2026-12-01',
      ...(template in mails ? mails[template as keyof typeof mails].facts : {}),
    };
    const { subject, text } = composed(template, facts);
    expect(`${subject} ${text.replaceAll(/https:\S+/g, '')}`).not.toMatch(
      /[A-Z]{2,}_[A-Z]|[a-z][A-Z]|\bnull\b|undefined/,
    );
  }
});
