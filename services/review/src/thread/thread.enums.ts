import { registerEnumType } from 'type-graphql';

export enum ThreadSide {
  FILER = 'FILER',
  CUSTOMS = 'CUSTOMS',
}
registerEnumType(ThreadSide, {
  name: 'ThreadSide',
  description: 'One of the two sides of a thread.',
  valuesConfig: {
    FILER: { description: 'Importer, filer, and whoever shares in the entry.' },
    CUSTOMS: { description: 'The officers of the entry’s port.' },
  },
});

export enum ThreadClosingReason {
  ANSWERED = 'ANSWERED',
  ASK_AT_THE_COUNTER = 'ASK_AT_THE_COUNTER',
  NOT_ABOUT_THIS_ENTRY = 'NOT_ABOUT_THIS_ENTRY',
  ABUSIVE = 'ABUSIVE',
  OTHER = 'OTHER',
}
registerEnumType(ThreadClosingReason, {
  name: 'ThreadClosingReason',
  description: 'Why Customs writes no more about an entry.',
  valuesConfig: {
    ANSWERED: { description: 'What was asked is answered.' },
    ASK_AT_THE_COUNTER: { description: 'It can only be settled at the counter of the port.' },
    NOT_ABOUT_THIS_ENTRY: { description: 'It is about something else than this entry.' },
    ABUSIVE: { description: 'What was written is abusive.' },
    OTHER: { description: 'Another reason, said in the words that go with it.' },
  },
});
