import type { resume as english } from '../en/resume.ts';

/** Texts of `web/src/resume` in Samoan: coming back to a declaration from another device. */
export const resume: typeof english = {
  title: 'Toe foʻi i se taʻutinoga',
  lead: 'I le masini na e amata ai, e te maua i le itulau muamua. I se isi masini, e lua auala.',
  byEmail: 'I lona numera faʻasino ma lau imeli',
  byEmailLead: 'Matou te lafoina se soʻotaga (link) i le imeli na e tuʻuina mai.',
  reference: 'Numera faʻasino (reference)',
  referenceHint: 'Faʻataʻitaʻiga: AS-7K3F-9QXM-4',
  referenceMissing: 'Taina le numera faʻasino o le taʻutinoga.',
  email: 'Imeli',
  emailMissing: 'Taina le imeli na e tuʻuina mai mo ai.',
  find: 'Lafo mai se soʻotaga',
  finding: 'ʻO loʻo lafo…',
  foundTitle: 'Vaʻai i lau imeli',
  found: 'ʻAfai e ōgatusa nei mea, ua lafo atu se soʻotaga.',
  foundMore:
    'E faʻatasi ona aogā, mo le 10 minute, ma e faʻapea foʻi le kode i ona tafatafa. E leai se imeli? Siaki uma, ona toe fesili lea.',
  again: 'Toe fesili',
  byCode: 'I se kode e toe foʻi ai (resume code)',
  byCodeLead: 'ʻO le kode na faʻatasi ona faʻaalia ina ua e faia, i vaega taʻifā.',
  code: 'Kode e toe foʻi ai',
  codeHint: 'Faʻataʻitaʻiga: 7K3F-9QXM-2B5T-8WHN',
  codeMissing: 'Taina le kode e toe foʻi ai.',
  open: 'Tatala le taʻutinoga',
  opening: 'ʻO loʻo tatala…',
  lost: 'Ua leiloa uma? ʻO mea e leʻi faʻauluina e lē mafai ona toe tatala: toe amata fou. ʻO mea ua faʻauluina, e mafai ona maua e Tiute i le taulaga mo ʻoe.',
  notAnswering: 'E lē ʻo tali mai nei. Toe taumafai i se taimi lata mai.',
};
