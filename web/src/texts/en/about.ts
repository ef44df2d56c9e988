import type { WayIn } from '@landfall/law';

/** Texts of `web/src/about`: for whom the platform is, what to expect of it and what each way in needs. */
export const about = {
  title: 'What to expect now',
  lead: 'Goods and baggage that come into American Samoa can be declared here, on a phone or a computer, with or without an account.',
  now: 'At the moment',
  allOpen: 'Declarations of goods and of baggage are taken here.',
  asking: 'Looking up what is open…',
  notKnown: 'What is open and closed just now cannot be looked up. Try again in a moment.',
  closed: 'Closed at the moment: {{what}}.',
  until: 'This changes on',
  instead: 'What to do instead',
  hours: 'When it is open',
  way: {
    AIR: 'goods by air',
    VESSEL: 'goods by sea',
    MAIL: 'goods by mail',
    BAGGAGE: 'baggage of travelers',
  } satisfies Record<WayIn, string>,
  forWhom: 'Who it is for',
  who: {
    business: 'Businesses that bring in goods for resale, for their operations or for projects.',
    person: 'Persons who bring in or are sent something for themselves or their household.',
    forwarder: 'Shipping and forwarding companies and cargo agents, for goods of others.',
    mail: 'Whoever expects goods by mail.',
    traveler: 'Travelers with dutiable goods in their baggage, brought along or sent after.',
  },
  why: 'Why it helps',
  helps: {
    pace: 'You write at your own pace: what you typed is kept, and you come back to it on any device.',
    papers: 'Invoices and other papers lie with the declaration, where Customs sees them.',
    follow: 'You see where it stands and what is asked of you next.',
    right: 'What is missing or cannot be is said before you file, in plain words.',
  },
  needs: 'What to have at hand',
  need: {
    air: 'By air: the air waybill, the day of arrival and the invoice.',
    vessel: 'By sea: the bill of lading, the day of arrival, the container where you know it, and the invoice.',
    mail: 'By mail: the invoice or the receipt; the number of the parcel where you know it. No bill of lading is needed.',
    baggage: 'In baggage: your flight or ship, the day, and what the goods cost.',
  },
  notAll: 'You can begin without all of it, and add it later.',
  pay: 'Where to pay and ask',
  noCounters: 'No counter is named here yet.',
  help: 'Help and Customs counters',
  start: 'Start a declaration',
};
