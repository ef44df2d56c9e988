import type { DocumentKind } from '@landfall/law';

/** Texts of `web/src/upload`. */
export const upload = {
  whichKind: 'What kind of document is it?',
  choose: 'Choose a file, or take a photograph',
  chooseOf: 'Choose the {{kind}}, or take a photograph of it',
  hint: 'PDF, JPEG, PNG or HEIC, up to 10 MB each.',
  onTheirWay: 'Files on their way',
  sending: '{{percent}} % sent',
  waiting: '{{percent}} % sent. The connection was cut; it goes on by itself.',
  tryNow: 'Try now',
  cancel: 'Cancel',
  dismiss: 'Dismiss',
  kind: {
    COMMERCIAL_INVOICE: 'Commercial invoice or receipt',
    ITEMISED_STATEMENT: 'List of the goods with their prices',
    BILL_OF_LADING: 'Air waybill or bill of lading',
    PACKING_LIST: 'Packing list',
    PROOF_OF_ORIGIN: 'Proof of origin',
    PERMIT: 'Licence or permit',
    OTHER: 'Another document',
  } satisfies Record<DocumentKind, string>,
};
