import type { FormTexts } from '../form/texts.js';
import type { territoryDeclaration } from './form.js';
import { lineInEnglish, purposes } from './line-texts.en.js';

const bySea = { question: 'modeOfTransport', isOneOf: ['VESSEL'] };
const byMail = { question: 'modeOfTransport', isOneOf: ['MAIL'] };

export const inEnglish: FormTexts<typeof territoryDeclaration> = {
  kind: 'Declaration into American Samoa',
  title: 'Goods for American Samoa',
  hint: 'By air, by sea or by mail: the territory’s own declaration and excise',
  heading: 'Your declaration for American Samoa',
  pages: {
    transport: {
      title: 'How the goods arrive',
      heading: 'How do the goods arrive?',
      portCode: { asks: 'Choose where the goods arrive.', label: 'Port of entry' },
      modeOfTransport: {
        asks: 'Choose how the goods arrive.',
        label: 'How do they arrive?',
        inWords: 'How the goods arrive',
        choices: {
          AIR: { label: 'By air, as cargo', hint: 'With an air waybill' },
          VESSEL: { label: 'By sea', hint: 'In a container or as loose cargo, with a bill of lading' },
          TRUCK: 'By road',
          RAIL: 'By rail',
          MAIL: { label: 'By mail', hint: 'To the post office, without a bill of lading' },
          HAND_CARRIED: {
            label: 'With me, or as my baggage',
            hint: 'This has a declaration of its own: start again, and choose “Baggage of passengers and crew”',
          },
        },
      },
    },
    shipment: {
      title: 'The shipment',
      heading: 'About the shipment',
      arrivesOn: {
        asks: 'Enter the day on which the goods arrive, or are to arrive.',
        label: 'Day of arrival',
        hint: 'The day on which the goods arrive, or are to arrive',
        wordings: [{ when: byMail, label: 'Day of arrival', hint: 'Leave it out if it is not known yet' }],
      },
      conveyance: {
        asks: 'Enter the flight, or the vessel and its voyage.',
        label: 'Flight',
        inWords: 'Flight, vessel or vehicle',
        hint: 'For example HA 465',
        askedOf: 'A flight or a vessel is asked of goods that come by air or by sea.',
        wordings: [{ when: bySea, label: 'Vessel and voyage', hint: 'As the shipping line names them' }],
      },
      billOfLading: {
        asks: 'Enter the number of the air waybill or the bill of lading.',
        label: 'Number of the air waybill',
        inWords: 'Air waybill or bill of lading',
        hint: 'On the paper of the carrier, for example 173-12345675',
        askedOf: 'A bill is asked of goods that come by air or by sea. Mail has none.',
        wordings: [
          {
            when: bySea,
            label: 'Number of the bill of lading',
            hint: 'On the paper of the shipping line; from a forwarder, the number of the house bill',
          },
        ],
      },
      containerNumber: {
        asks: 'Enter the number of the container.',
        label: 'Number of the container',
        hint: 'Four letters and seven digits, for example CSQU3054383. Leave it out if you do not have it',
        askedOf: 'A container is asked of goods that come by sea.',
      },
      parcelNumber: {
        asks: 'Enter the number of the parcel or of its customs form.',
        label: 'Number of the parcel or of its customs form',
        inWords: 'Parcel or customs form',
        hint: 'On the label, for example CP 123 456 789 US. Leave it out if you have none',
        askedOf: 'The number of a parcel is asked of goods that come by mail.',
      },
      freightUsd: {
        asks: 'Enter what was paid for freight.',
        label: 'Freight',
        hint: 'In US dollars, as on the paper of the carrier; 0 if nothing was paid. No excise is due on it',
        wordings: [
          {
            when: byMail,
            label: 'Postage',
            hint: 'In US dollars, as on the parcel; 0 if nothing was paid. No excise is due on it',
          },
        ],
      },
      insuranceUsd: {
        asks: 'Enter what was paid for insurance.',
        label: 'Insurance',
        hint: 'In US dollars; 0 if nothing was paid. No excise is due on it',
      },
      otherChargesUsd: {
        asks: 'Enter what else was paid to buy the goods and bring them here.',
        label: 'Other charges',
        hint: 'In US dollars, for example commissions and handling. What it cost to pack the goods belongs to what was paid for them',
      },
    },
    who: {
      title: 'Who you are',
      heading: 'Who are you?',
      filerKind: {
        asks: 'Choose for whom you declare.',
        label: 'For whom do you declare?',
        inWords: 'Declared',
        choices: {
          PERSON: 'For myself',
          BUSINESS: 'For a business or another organisation',
          FORWARDER: { label: 'As a shipping or forwarding company', hint: 'For those to whom the goods go' },
          CARGO_AGENT: { label: 'As a cargo agent', hint: 'For those to whom the goods go' },
          MAIL_FILER: { label: 'For what comes by mail', hint: 'For yourself or somebody to whom it is addressed' },
          TRAVELER: {
            label: 'As a traveler',
            hint: 'Passengers and crew have a declaration of their own: start again, and choose “Baggage of passengers and crew”',
          },
          OTHER: { label: 'As somebody else', hint: 'Say who you are' },
        },
      },
      filerKindInWords: {
        asks: 'Say who you are, or for whom you declare.',
        label: 'Who are you, or for whom do you declare?',
        inWords: 'Declared by',
        hint: 'For example “for a church group” or “for a ship in port”',
        askedOf: 'It is asked of who declares as somebody else.',
      },
      filerName: { asks: 'Enter your name.', label: 'Your name', inWords: 'Name' },
      receiverName: {
        asks: 'Enter the name of who receives the goods.',
        label: 'Name of who receives the goods',
        inWords: 'Received by',
        askedOf: 'Who receives the goods is asked of forwarding companies and cargo agents.',
      },
      receiverAddress: {
        asks: 'Enter the address of who receives the goods: village and box are enough.',
        label: 'Address of who receives the goods',
        inWords: 'Address of who receives them',
        hint: 'Village and box are enough',
        askedOf: 'Who receives the goods is asked of forwarding companies and cargo agents.',
      },
      masterBillOfLading: {
        asks: 'Enter the number of the master bill.',
        label: 'Number of the master bill',
        inWords: 'Master bill',
        hint: 'Of the carrier, where the goods come under a house bill of yours. Leave it out if there is none',
        askedOf: 'A master bill is asked of forwarding companies and cargo agents.',
      },
      organisationName: {
        asks: 'Enter the name of the business or organisation.',
        label: 'Name of the business or organisation',
        inWords: 'Business or organisation',
        askedOf: 'The name of a business is asked of who declares for one.',
      },
    },
    contact: {
      title: 'How to reach you',
      heading: 'How can Customs reach you?',
      filerPhone: { asks: 'Enter a telephone number.', label: 'Telephone number' },
      filerAddress: {
        asks: 'Enter your address: village and box are enough.',
        label: 'Address',
        hint: 'Village and box are enough',
      },
      email: { asks: 'Enter an e-mail address.', label: 'E-mail address', hint: 'For news of this declaration' },
    },
    purpose: {
      title: 'What the goods are for',
      heading: 'What are the goods for?',
      hint: 'The excise depends on it. If some of the goods are for something else, you can say so with them.',
      help: [
        {
          asks: 'Do we pay for our own used household goods?',
          says: 'Goods for personal use that are of no listed category, as far as the list was read, bear no excise, new or used (ASCA 11.1002). They may still be taxed if they are found taxable later (ASCA 11.1001(c)): each line says until when. A used vehicle, machine or household appliance for personal use is delivered without payment of the tax on second-hand goods; if it is resold within a year, the seller pays it then (ASCA 11.1105 and 11.1106). Vehicles, drinks, tobacco and fuel are assessed by an officer, new or used.',
        },
      ],
      purpose: {
        asks: 'Choose what the goods are for.',
        label: 'What are the goods for?',
        inWords: 'What the goods are for',
        choices: purposes,
      },
    },
    goods: {
      title: 'The goods',
      heading: 'The goods',
      hint: 'Give each kind of goods a line of its own.',
      help: [
        {
          asks: 'What is one line?',
          says: 'Goods of one kind and for one purpose: “rice, 40 sacks”, or “school shoes for children, 12 pairs”. What your household used itself may stand on one line: “used household goods, 12 boxes”, with what was paid for all of it, as near as you know. Give a vehicle, drinks, tobacco and fuel a line each. An officer may ask what is in the boxes.',
        },
      ],
    },
    documents: {
      title: 'Documents',
      heading: 'Invoices and other documents',
      hint: 'Attach the invoice or receipt if you have it. Documents are presented to Customs with the declaration.',
    },
  },
  line: lineInEnglish,
};
