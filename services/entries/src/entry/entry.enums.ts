import { registerEnumType } from 'type-graphql';

export enum EntryRegime {
  US_CBP = 'US_CBP',
  AS_TERRITORY = 'AS_TERRITORY',
}
registerEnumType(EntryRegime, {
  name: 'EntryRegime',
  description: 'The law that an entry comes under.',
  valuesConfig: {
    US_CBP: { description: 'The customs territory of the United States: 19 CFR.' },
    AS_TERRITORY: { description: 'American Samoa, which levies an excise of its own: ASCA title 11.' },
  },
});

export enum EntryType {
  TYPE_11 = 'TYPE_11',
  TERRITORY_DECLARATION = 'TERRITORY_DECLARATION',
}
registerEnumType(EntryType, {
  name: 'EntryType',
  description: 'The kind of entry; in the customs territory by its number in the automated system.',
  valuesConfig: {
    TYPE_11: { description: 'Informal entry: 19 CFR part 143, subpart C.' },
    TERRITORY_DECLARATION: { description: 'Declaration of goods into American Samoa, for its excise: ASCA title 11.' },
  },
});

export enum EntryStatus {
  FILED = 'FILED',
  IN_REVIEW = 'IN_REVIEW',
  WAITING_FOR_FILER = 'WAITING_FOR_FILER',
  PAYMENT_DUE = 'PAYMENT_DUE',
  RELEASED = 'RELEASED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(EntryStatus, {
  name: 'EntryStatus',
  description: 'Where an entry stands.',
  valuesConfig: {
    FILED: { description: 'Accepted; not yet with an officer.' },
    IN_REVIEW: { description: 'In the officers’ queue or with an officer.' },
    WAITING_FOR_FILER: { description: 'An officer asked for a document or sent the entry back: see `nextStep`.' },
    PAYMENT_DUE: { description: 'An officer decided to release; a payment alone is missing.' },
    RELEASED: { description: 'The goods may be taken.' },
    WITHDRAWN: { description: 'Taken back before a decision.' },
  },
});

export enum EntryWaitingFor {
  DOCUMENT = 'DOCUMENT',
  FURTHER_FILING = 'FURTHER_FILING',
}
registerEnumType(EntryWaitingFor, {
  name: 'EntryWaitingFor',
  description: 'What an entry waits for while it is in WAITING_FOR_FILER.',
  valuesConfig: {
    DOCUMENT: { description: 'A document that an officer asked for.' },
    FURTHER_FILING: {
      description: 'A further filing: by `fileDraft` of its draft, which is open again, or `fileEntry` with `entryId`.',
    },
  },
});

export enum EntryModeOfTransport {
  VESSEL = 'VESSEL',
  RAIL = 'RAIL',
  TRUCK = 'TRUCK',
  AIR = 'AIR',
  MAIL = 'MAIL',
  HAND_CARRIED = 'HAND_CARRIED',
}
registerEnumType(EntryModeOfTransport, {
  name: 'EntryModeOfTransport',
  description: 'How the goods arrive.',
  valuesConfig: {
    VESSEL: { description: 'By sea.' },
    RAIL: { description: 'By rail.' },
    TRUCK: { description: 'By road.' },
    AIR: { description: 'By air, by express carrier too.' },
    MAIL: { description: 'Through the international postal network.' },
    HAND_CARRIED: { description: 'Carried by a person.' },
  },
});
