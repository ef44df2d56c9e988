import type { upload as english } from '../en/upload.ts';

/** Texts of `web/src/upload` in Samoan. */
export const upload: typeof english = {
  whichKind: 'ʻO le ā le ituaiga pepa?',
  choose: 'Filifili se faila, pe puʻe se ata',
  chooseOf: 'Filifili le {{kind}}, pe puʻe se ata',
  hint: 'PDF, JPEG, PNG po ʻo le HEIC, e oʻo i le 10 MB i le faila e tasi.',
  onTheirWay: 'Faila o loʻo lafo',
  sending: 'Ua lafo le {{percent}} %',
  waiting: 'Ua lafo le {{percent}} %. Na motu le fesoʻotaʻiga; e faʻaauau lava.',
  tryNow: 'Taumafai nei',
  cancel: 'Faʻamuta',
  dismiss: 'Tapuni',
  kind: {
    COMMERCIAL_INVOICE: 'Pili o le faʻatauga (invoice) po ʻo le lisiti (receipt)',
    ITEMISED_STATEMENT: 'Lisi o oloa ma o latou tau',
    BILL_OF_LADING: 'Air waybill po ʻo le bill of lading',
    PACKING_LIST: 'Lisi o mea na afīfī (packing list)',
    PROOF_OF_ORIGIN: 'Faʻamaoniga o le atunuʻu na mai ai',
    PERMIT: 'Laisene po ʻo le pemita',
    OTHER: 'Se isi pepa',
  },
};
