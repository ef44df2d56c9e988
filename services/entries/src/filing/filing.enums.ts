import { registerEnumType } from 'type-graphql';

export enum FilingOutcome {
  PENDING = 'PENDING',
  REFUSED = 'REFUSED',
  SENT_BACK = 'SENT_BACK',
  RELEASED = 'RELEASED',
  WITHDRAWN = 'WITHDRAWN',
  REPLACED = 'REPLACED',
}
registerEnumType(FilingOutcome, {
  name: 'FilingOutcome',
  description: 'What came of a filing.',
  valuesConfig: {
    PENDING: { description: 'Accepted, and no outcome yet.' },
    REFUSED: { description: 'Not accepted: its findings say why. No entry was made of it.' },
    SENT_BACK: { description: 'An officer sent it back: the entry waits for a further filing.' },
    RELEASED: { description: 'Its entry was released.' },
    WITHDRAWN: { description: 'Its entry was withdrawn.' },
    REPLACED: { description: 'A further filing of the same entry took its place.' },
  },
});

export enum FilingCapacity {
  OWNER = 'OWNER',
  PURCHASER = 'PURCHASER',
  CONSIGNEE = 'CONSIGNEE',
  BROKER = 'BROKER',
}
registerEnumType(FilingCapacity, {
  name: 'FilingCapacity',
  description: 'In what right somebody makes entry (19 CFR 143.26).',
  valuesConfig: {
    OWNER: { description: 'The owner of the goods.' },
    PURCHASER: { description: 'Who bought them.' },
    CONSIGNEE: { description: 'To whom they are sent.' },
    BROKER: { description: 'A licensed customs broker, designated by one of the others.' },
  },
});

export enum FilingDesignator {
  OWNER = 'OWNER',
  PURCHASER = 'PURCHASER',
  CONSIGNEE = 'CONSIGNEE',
}
registerEnumType(FilingDesignator, {
  name: 'FilingDesignator',
  description: 'Who may designate a broker to make entry (19 CFR 143.26).',
  valuesConfig: {
    OWNER: { description: 'The owner of the goods.' },
    PURCHASER: { description: 'Who bought them.' },
    CONSIGNEE: { description: 'To whom they are sent.' },
  },
});

export enum FilingInvoiceHeld {
  COMMERCIAL_INVOICE = 'COMMERCIAL_INVOICE',
  ITEMISED_STATEMENT = 'ITEMISED_STATEMENT',
  NONE = 'NONE',
}
registerEnumType(FilingInvoiceHeld, {
  name: 'FilingInvoiceHeld',
  description: 'What proof of value the filer states that it holds (19 CFR 143.27).',
  valuesConfig: {
    COMMERCIAL_INVOICE: { description: 'The commercial invoice, to be produced when asked for.' },
    ITEMISED_STATEMENT: { description: 'An itemised statement of value, where there is no invoice.' },
    NONE: { description: 'Neither, as for personal effects.' },
  },
});
