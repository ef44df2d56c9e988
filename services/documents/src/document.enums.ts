import { describedAs, inWords } from '@landfall/service-kit';
import { registerEnumType } from 'type-graphql';

export enum DocumentKind {
  COMMERCIAL_INVOICE = 'COMMERCIAL_INVOICE',
  ITEMISED_STATEMENT = 'ITEMISED_STATEMENT',
  BILL_OF_LADING = 'BILL_OF_LADING',
  PACKING_LIST = 'PACKING_LIST',
  PROOF_OF_ORIGIN = 'PROOF_OF_ORIGIN',
  PERMIT = 'PERMIT',
  OTHER = 'OTHER',
}
const kindsSay = {
  COMMERCIAL_INVOICE: 'The commercial invoice, 19 CFR 143.27.',
  ITEMISED_STATEMENT: 'An itemised statement of value in place of an invoice, 19 CFR 143.27.',
  BILL_OF_LADING: 'The bill of lading or air waybill.',
  PACKING_LIST: 'The packing list.',
  PROOF_OF_ORIGIN: 'Proof of the country of origin.',
  PERMIT: 'A licence or permit that the goods need.',
  OTHER: 'Another document.',
} satisfies Record<DocumentKind, string>;
registerEnumType(DocumentKind, {
  name: 'DocumentKind',
  description: 'Kinds of document.',
  valuesConfig: describedAs(kindsSay),
});
/** Each kind with what it is, in words. */
export const documentKinds = inWords(kindsSay);

export enum DocumentRequestStatus {
  OPEN = 'OPEN',
  ANSWERED = 'ANSWERED',
  NO_LONGER_NEEDED = 'NO_LONGER_NEEDED',
}
registerEnumType(DocumentRequestStatus, {
  name: 'DocumentRequestStatus',
  description: 'Where a request for a document stands.',
  valuesConfig: {
    OPEN: { description: 'The document is still to be presented.' },
    ANSWERED: { description: 'The document was presented.' },
    NO_LONGER_NEEDED: { description: 'The entry was released or withdrawn without it.' },
  },
});

export enum DocumentStanding {
  PRESENTED = 'PRESENTED',
  HELD = 'HELD',
}
registerEnumType(DocumentStanding, {
  name: 'DocumentStanding',
  description: 'Whether Customs has a document of an entry.',
  valuesConfig: {
    PRESENTED: { description: 'It was presented, with the filing or later.' },
    HELD: {
      description:
        'The filer holds it until Customs asks: what an electronic filer was not asked for “will be retained” (19 CFR 143.36(c)).',
    },
  },
});

/** The kind of that code; a code that is not known here is another document. */
export const documentKind = (code: string): DocumentKind =>
  Object.hasOwn(DocumentKind, code) ? (code as DocumentKind) : DocumentKind.OTHER;
