/** Whose log is shown, and to whom, as far as it says what can stand in it. */
export type LogReader = 'GUEST' | 'FILER' | 'CUSTOMS_ON_ACCOUNT' | 'CUSTOMS';

const ofAccounts = ['account.opened', 'account.claimed', 'rights.changed', 'mandate.given', 'mandate.ended'];
const ofStanding = ['participation.changed', 'payment-method.changed', 'credential.changed'];
const ofFilings = [
  'filing.refused',
  'entry.filed',
  'entry.shared',
  'entry.changed',
  'entry.released',
  'payment.recorded',
  'payment.reversed',
  'refund.owed',
  'refund.paid',
  'entry.message-written',
  'entry.thread-closed',
  'entry.arrived',
  'entry.determined',
  'entry.request-overdue',
  'request.opened',
  'request.overdue',
  'request.answered',
  'document.presented',
];
/** What is begun and not filed, uploaded and not presented, is its account's own affair. */
const unpresented = ['draft.named', 'document.stored', 'document.rejected'];
const amongOfficers = [
  'conveyance.arrived',
  'office.changed',
  'review.opened',
  'review.claimed',
  'review.returned',
  'review.examination-set',
  'review.decided',
  'review.withdrawn',
  'review.overdue',
  'determination.made',
  'entry.decision-not-applied',
  'message.written',
  'thread.closed',
];

/** The kinds of events that a log can hold for its reader: what Customs does among itself is in no account's log. */
export const kindsOfEvents: Readonly<Record<LogReader, readonly string[]>> = {
  GUEST: [...ofFilings, ...unpresented, ...ofAccounts],
  FILER: [...ofFilings, ...unpresented, ...ofAccounts, ...ofStanding],
  CUSTOMS_ON_ACCOUNT: [...ofFilings, ...ofAccounts, ...ofStanding],
  CUSTOMS: [...ofFilings, ...amongOfficers, ...ofAccounts, ...ofStanding],
};
