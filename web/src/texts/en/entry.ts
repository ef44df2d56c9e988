import type { ArrivalFigure, Decision, ReviewStage } from '@landfall/law';
import { act, goods, print, receipt } from './entry-parts.ts';

const stage = {
  OPEN: 'In the queue',
  CLAIMED: 'With an officer',
  WAITING: 'Waiting for the filer',
  DECIDED: 'Decided',
  CLOSED: 'Closed',
} satisfies Record<ReviewStage, string>;

/** Texts of `web/src/entry`: the page of an entry, and its printed copy. */
export const entry = {
  entry: 'Entry {{reference}}',
  headingBefore: 'Entry',
  kindAt: '{{kind}} at {{port}}',
  statusIs: 'Status:',
  /** `Customs waits for you, by Dec 10, 2026`. */
  waitsBy: '{{label}}, by {{day}}',
  waitsSince: '{{label}}: it was due {{day}}',
  takenUp: 'An officer has taken your entry up and looks at it.',
  nextIs: 'What happens next:',
  reasonIs: 'The officer’s reason: {{reason}}.',
  loading: 'Loading the entry…',
  absentTitle: 'No such entry',
  absent: 'There is no entry {{reference}} here for you',
  noReference: '{{reference}} is not a reference',
  absentWhy:
    'Check the reference, as in AS-7K3F-9QXM-4. An entry is shown to its importer, its filer and Customs at its port.',
  absentSignIn: 'Filed from another device or account? Sign in, or come back to it with its reference.',
  signInFirst: 'Sign in to see this entry.',
  signIn: 'Sign in',
  comeBack: 'Come back to a declaration',
  home: 'Go to your entries',
  failed: 'The entry cannot be shown just now',
  tryAgain: 'Try again',
  trying: 'Trying…',
  oldPart: 'What is shown here may be old.',
  askedAgain: 'It is asked again by itself.',
  timeline: 'Timeline',
  log: {
    title: 'Activity log',
    empty: 'Nothing has been logged yet.',
    older: 'Older rows are in the account’s log.',
  },
  /** What an office determined about the entry. */
  determined: {
    title: 'What was determined',
    formal:
      'The goods are not released on this informal entry, and it is refused when it is filed again. Enter them formally (19 CFR 143.22), which is not done on this platform.',
    next: 'Customs requires a formal entry of these goods. Make one, and tell Customs at the port its number. If you think that this is wrong, write to Customs on this page.',
  },
  review: {
    title: 'Review',
    none: 'No review has been opened yet.',
    stage: 'Stage',
    ...stage,
    waitsForYou: 'Waiting for you',
    since: 'In the queue since',
    decision: 'Last decision',
    decided: {
      RELEASE: 'Release',
      ASK_FOR_DOCUMENT: 'A document is asked for',
      SEND_BACK: 'Sent back to be mended',
    } satisfies Record<Decision, string>,
    notApplied: 'The last decision was not applied',
    selectivity: 'Selectivity, for Customs alone',
    examination: '{{outcome}} examination.',
    sampled: '{{outcome}} examination, chosen by the random sample.',
    binds: '{{examination}} examination, as an officer set it, binds the release.',
    hit: '({{code}}, version {{version}})',
    hitCited: '({{code}}, version {{version}}, {{citation}})',
  },
  printCopy: 'Print the release note',
  printReceipt: 'Print the receipt',
  paidStep: 'Paid {{amount}}',
  arrival: {
    yours: 'Your goods have arrived',
    title: 'The goods have arrived',
    on: 'What they come on arrived on {{day}}, as Customs recorded.',
    notReleased: 'They are not released by that.',
    instead: 'It was',
    figure: {
      TIME_OF_ENTRY: 'The time of entry is now',
      LIST_DUE: 'The list of the goods is given before',
      ENTRY_DUE: 'The goods are entered before',
    } satisfies Record<ArrivalFigure, string>,
    why: {
      TIME_OF_ENTRY: 'Goods that are declared before they arrive are entered when they arrive.',
      LIST_DUE: 'The 72 hours run from the arrival. This declaration is the list.',
      ENTRY_DUE: 'The 15 days run from the landing.',
    } satisfies Record<ArrivalFigure, string>,
    late: 'You filed after that: it is not refused for it, and an officer sees it.',
    inTime: 'You filed in time.',
    notApplied: 'This was decided before, and nothing is changed: ask Customs at the port whether anything follows.',
  },
  arrivedStep: 'Arrived {{day}}',
  receiptNumber: 'Receipt {{number}}',
  goods,
  act,
  print,
  receipt,
};
