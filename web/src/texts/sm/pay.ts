import type { pay as english } from '../en/pay.ts';

/** Texts of `web/src/pay` in Samoan. */
export const pay: typeof english = {
  title: 'Totogi i luga o le initaneti',
  signIn: 'Saini i totonu e totogi ai',
  toEntry: 'Toe foʻi i le {{reference}}',
  absent: 'E leai se faʻauluga {{reference}}, pe e lē ʻo sau.',
  cashierOnly:
    'E naʻo le teutupe (cashier) i le taulaga e talia totogi. Ave le numera faʻasino {{reference}} i lou taimi e alu ai.',
  nothingDue: 'E leai se mea e tatau ona totogi nei i le {{reference}}.',
  simulated: 'O se faʻataʻitaʻiga lenei: e leai se tupe e gaoioi.',
  forEntry: 'Mo le {{reference}}, e tatau ona totogi le {{amount}}.',
  others: 'Totogi faʻatasi ma nei',
  newest: 'O loʻo faʻaalia le 100 pito fou. Totogi isi pe a uma nei.',
  covers_one: 'O le totogi e mo lenei taʻutinoga:',
  covers_other: 'O le totogi e mo taʻutinoga e {{count}}, aofaʻi:',
  leaves_one: 'I le isi e tasi, o loʻo totoe le {{amount}} e tatau ona totogi.',
  leaves_other: 'I isi e {{count}}, o loʻo totoe le aofaʻi o le {{amount}} e tatau ona totogi.',
  pay: 'Totogi le {{amount}}',
  beginning: 'Faʻatali mai…',
  goesTo:
    'E te alu i le itulau a le {{provider}}, ona e toe foʻi mai lea i ʻī. E leai se mea e totogi seʻi vagana ua e faʻapea mai iina.',
  payUntil: 'E mafai ona e totogi iina seʻia oʻo i le',
  goOn: 'Faʻaauau e totogi',
  again: 'Toe taumafai',
  status: {
    STARTED: {
      title: '{{amount}}: e leʻi oʻo mai le tali',
      means:
        'Ua uma ona e totogi? Faʻatali la: e faʻaali lava e lenei itulau, ma e mafai foʻi ona e tapunia. Aua neʻi toe totogi faʻalua.',
    },
    PAID: { title: 'Ua totogi le {{amount}}', means: 'O le lisiti o loʻo i le itulau o le taʻutinoga.' },
    REFUSED: {
      title: 'E leʻi totogiina le {{amount}}',
      means:
        'Na teena pe tuʻua le totogi. E leai se tupe na ave. E mafai ona e toe taumafai, pe totogi i le teutupe i le taulaga.',
    },
    EXPIRED: {
      title: '{{amount}}: e leʻi oʻo mai se tali i le taimi',
      means:
        'Vaʻai pe ua alu ese le tupe mai lau teugatupe. ʻA ua alu, aua neʻi toe totogi: matou te fesili pea mo le vaiaso, ma e faitauina pe a oʻo mai le tali. ʻA leai, toe taumafai.',
    },
  },
  provider: {
    title: 'Totogi faʻataʻitaʻi',
    absent: 'E leai se totogi faʻapea, pe e lē ʻo sau.',
    lead: 'O se kamupani moni o le a ave le {{amount}} i ʻī. Filifili le tali a lenei:',
    mood: {
      AT_ONCE: 'Totogi',
      LATE: 'Totogi, ma tali pe a uma le 20 sekone',
      TWICE: 'Totogi, ma tali faʻalua',
      OUT_OF_ORDER: 'Totogi, ona lipoti lea o se teena tuai',
      NEVER: 'Aua neʻi tali lava',
      REFUSES: 'Teena',
    },
  },
};
