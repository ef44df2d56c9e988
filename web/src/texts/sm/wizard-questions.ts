import type { wizardQuestions as english } from '../en/wizard-questions.ts';

/** What the wizard says about answers, in Samoan. */
export const wizardQuestions: typeof english = {
  task: { check: 'Siaki au tali ma faʻaulu' },
  ownReference: {
    label: 'Lau lava numera faʻasino',
    hint: 'ʻO se numera o se oka po ʻo se galuega, e te toe maua ai lenei taʻutinoga',
  },
  emailHintGuest:
    'Mo tala o lenei taʻutinoga, ma e toe foʻi mai ai i se isi masini. E vave ona lafo atu se imeli e faʻamaonia ai, e iai se soʻotaga ma se kode; e mafai ona e faʻaauau i ʻī i le taimi nei.',
  goods: {
    none: 'E leʻi iai ni oloa.',
    fromSheet: 'ʻAve laina mai se spreadsheet',
    addFirst: 'Faʻaopoopo oloa',
    add: 'Faʻaopoopo nisi oloa',
    remove: 'Aveʻese',
    toMend: 'E iai se mea o loʻo misi i ʻī, pe lē mafai ona faitauina. Fetaomi le “Sui”.',
  },
  line: {
    number: 'Laina {{n}}',
    heading: 'Oloa, laina {{n}}',
    notDescribed: 'E leʻi faʻamatalaina',
    asOthers: 'E pei ʻo isi oloa: {{answer}}',
  },
  yesNo: { YES: 'Ioe', NO: 'Leai' },
  documents: {
    one: 'Pepa',
    without: 'Faʻaauau e aunoa ma ni pepa',
    wait_one: 'E tasi le faila o loʻo lafo. Faʻatali seʻia uma ona lafo, pe faʻamuta.',
    wait_other: 'E {{count}} faila o loʻo lafo. Faʻatali seʻia uma ona lafo, pe faʻamuta.',
    attached: 'Pepa ua faʻapipiʻi',
    remove: 'Aveʻese',
  },
};
