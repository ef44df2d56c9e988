import type { ClosingReason, Decision, ThreadSide } from '@landfall/law';

/** Texts of `web/src/thread`: what filer and Customs write to each other about an entry. */
export const thread = {
  title: { FILER: 'Messages with Customs', CUSTOMS: 'Messages with the filer' } satisfies Record<ThreadSide, string>,
  lead: {
    FILER: 'Ask what you do not understand, or tell Customs what it should know about this declaration.',
    CUSTOMS: 'What you write here is read by the filer and the importer. Your note on a decision is not.',
  } satisfies Record<ThreadSide, string>,
  notYet: 'You can write to Customs as soon as this has come to its officers, within a minute or so.',
  nothing: {
    FILER: 'Nothing has been written yet.',
    CUSTOMS: 'Nothing has been written to or by the filer.',
  } satisfies Record<ThreadSide, string>,
  list: 'Messages, oldest first',
  earlier_one: 'Show one earlier message',
  earlier_other: 'Show {{count}} earlier messages',
  you: 'You',
  customs: 'Customs',
  filer: 'The filer',
  erased: 'These words were erased.',
  erasedOrHidden: 'These words were erased, or are not for you to read.',
  with: {
    RELEASE: 'with the decision to release',
    ASK_FOR_DOCUMENT: 'with the request for a document',
    SEND_BACK: 'with the declaration sent back',
  } satisfies Record<Decision, string>,
  wrote: {
    FILER: 'An officer wrote to you:',
    CUSTOMS: 'What the filer reads of it:',
  } satisfies Record<ThreadSide, string>,
  news: 'Customs wrote to you about this.',
  newsLink: 'Read it, and answer if you like',
  waits: {
    FILER: 'Customs has your message. The answer appears here by itself; you need not keep this page open.',
    CUSTOMS: 'The filer waits for an answer.',
  } satisfies Record<ThreadSide, string>,
  waitsSince: 'The filer wrote, and waits for an answer since',
  toMessages: 'Go to the messages',
  write: {
    FILER: 'Your message to Customs',
    CUSTOMS: 'Your message to the filer',
  } satisfies Record<ThreadSide, string>,
  hint: {
    FILER: 'Up to 2,000 characters. An officer of the port reads it.',
    CUSTOMS: 'Up to 2,000 characters. It is read as written by Customs, without your name.',
  } satisfies Record<ThreadSide, string>,
  room_one: '{{count}} character left',
  room_other: '{{count}} characters left',
  tooMany_one: 'Shorten it by {{count}} character.',
  tooMany_other: 'Shorten it by {{count}} characters.',
  tooLong: 'It is longer than can be sent. Shorten it.',
  missing: 'Write your message first.',
  send: 'Send',
  sending: 'Sending…',
  kept: 'What you wrote is kept here.',
  closed: {
    FILER: 'Customs writes no more here: {{reason}}.',
    CUSTOMS: 'Closed: {{reason}}. The filer reads this and can write no more; a message of yours opens it again.',
    turnTo: 'If something is still open, turn to the Customs counter at {{port}} and say the reference {{reference}}.',
    why: {
      FILER: {
        ANSWERED: 'what you asked is answered',
        ASK_AT_THE_COUNTER: 'this can only be settled at the counter',
        NOT_ABOUT_THIS_ENTRY: 'this is not about this declaration',
        ABUSIVE: 'what was written is abusive',
        OTHER: 'the last message says why',
      } satisfies Record<ClosingReason, string>,
      CUSTOMS: {
        ANSWERED: 'what was asked is answered',
        ASK_AT_THE_COUNTER: 'it can only be settled at the counter',
        NOT_ABOUT_THIS_ENTRY: 'it is not about this entry',
        ABUSIVE: 'what was written is abusive',
        OTHER: 'another reason, said to the filer',
      } satisfies Record<ClosingReason, string>,
    },
  },
  close: {
    begin: 'Close without another answer',
    why: 'Why you close it',
    choose: 'Choose a reason',
    missing: 'Choose why you close it.',
    words: 'What the filer reads',
    wordsMissing: 'Write what the filer reads, since you chose another reason.',
    press: 'Close it',
    closing: 'Closing…',
    cancel: 'Keep it open',
  },
};
