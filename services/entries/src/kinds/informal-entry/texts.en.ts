import type { FormTexts } from '../form/texts.js';
import type { informalEntry } from './form.js';

const byAir = { question: 'modeOfTransport', isOneOf: ['AIR'] };
const withoutABill = { question: 'modeOfTransport', isOneOf: ['MAIL', 'HAND_CARRIED'] };

export const inEnglish: FormTexts<typeof informalEntry> = {
  kind: 'Informal entry',
  title: 'Goods for a port of the United States',
  hint: 'Informal entry, 19 CFR part 143',
  heading: 'Your informal entry into the United States',
  pages: {
    transport: {
      title: 'How the goods arrive',
      heading: 'Where and how do the goods arrive?',
      portCode: { asks: 'Choose the port where the goods arrive.', label: 'Port of entry' },
      modeOfTransport: {
        asks: 'Choose how the goods arrive.',
        label: 'How do they arrive?',
        inWords: 'How the goods arrive',
        choices: {
          AIR: 'By air, as cargo',
          VESSEL: 'By sea',
          TRUCK: 'By road',
          RAIL: 'By rail',
          MAIL: 'By mail',
          HAND_CARRIED: 'Carried by a person',
        },
      },
    },
    shipment: {
      title: 'The shipment',
      heading: 'About the shipment',
      arrivesOn: {
        asks: 'Enter the day of arrival at the port.',
        label: 'Day of arrival',
        hint: 'The day on which the goods arrive, or are to arrive',
      },
      conveyance: {
        asks: 'Enter the flight, the vessel and voyage, the train or the vehicle.',
        label: 'Vessel and voyage, train or vehicle',
        inWords: 'Flight, vessel or vehicle',
        hint: 'As the carrier names it',
        wordings: [
          { when: byAir, label: 'Flight', hint: 'For example HA 465' },
          { when: withoutABill, label: 'Flight, vessel or vehicle', hint: 'As the carrier names it' },
        ],
      },
      billOfLading: {
        asks: 'Enter the number of the bill of lading or air waybill.',
        label: 'Number of the bill of lading',
        inWords: 'Air waybill or bill of lading',
        hint: 'On the paper of the carrier',
        wordings: [
          {
            when: byAir,
            label: 'Number of the air waybill',
            hint: 'On the paper of the carrier, for example 173-12345675',
          },
          { when: withoutABill, label: 'Number of the mail item or other paper', hint: 'On the label or the receipt' },
        ],
      },
    },
    parties: {
      title: 'Importer and consignee',
      heading: 'For whom is entry made?',
      importerAccountId: { asks: 'Choose the importer.', label: 'Importer' },
      capacity: {
        asks: 'Choose in what right you make entry.',
        label: 'In what right do you make entry?',
        inWords: 'Right to make entry',
        choices: {
          OWNER: 'The owner of the goods',
          PURCHASER: 'Who bought them',
          CONSIGNEE: 'The consignee',
          BROKER: 'A licensed customs broker',
        },
      },
      designatedBy: {
        asks: 'Choose who designated you as broker.',
        label: 'Who designated you?',
        inWords: 'Designated by',
        choices: { OWNER: 'The owner of the goods', PURCHASER: 'Who bought them', CONSIGNEE: 'The consignee' },
      },
      consigneeName: {
        asks: 'Enter to whom the goods are sent.',
        label: 'Consignee',
        hint: 'To whom the goods are sent',
      },
      consigneeAddress: { asks: 'Enter the address to which the goods are sent.', label: 'Address of the consignee' },
    },
    use: {
      title: 'Purchase and invoice',
      heading: 'Purchase and invoice',
      purchasedOrForSale: {
        asks: 'Choose whether the goods are imported under a purchase or an agreement to buy, or are for sale.',
        label: 'Are the goods imported under a purchase or an agreement to buy, or are they for sale?',
        inWords: 'Bought or for sale',
        hint: 'Of a gift the receiver’s side counts (19 CFR 10.152): what a giver bought as a present is no purchase.',
      },
      giftFromPersonIn: {
        asks: 'Choose where the giver is.',
        label: 'If they are a gift that is claimed exempt, where is the giver?',
        inWords: 'Gift from a person in',
        hint: 'The person, not the place of posting (19 CFR 10.152)',
        nothing: 'No gift is claimed',
      },
      invoiceHeld: {
        asks: 'Choose which proof of value you hold.',
        label: 'Which proof of their value do you hold?',
        inWords: 'Proof of value held',
        hint: 'Keep it: an officer may ask for it (19 CFR 143.27, 143.36(c)).',
        choices: {
          COMMERCIAL_INVOICE: 'The commercial invoice',
          ITEMISED_STATEMENT: 'An itemised statement of value',
          NONE: 'Neither',
        },
      },
    },
    goods: { title: 'The goods', heading: 'The goods', hint: 'Give each kind of goods a line of its own.' },
    duty: {
      title: 'Estimated duty',
      heading: 'What do you estimate to be owed?',
      estimatedDutyUsd: {
        asks: 'Enter duties, taxes and fees as you estimate them: 0 where there are none.',
        label: 'Duties, taxes and fees',
        inWords: 'Estimated duty',
        hint: 'In US dollars, all lines together',
      },
    },
    documents: {
      title: 'Documents',
      heading: 'Documents that you hold',
      hint: 'You keep documents until an officer asks. What you store here you then present with one press.',
    },
  },
  line: {
    description: {
      asks: 'Enter what the goods are, what of and what for.',
      label: 'What are they?',
      inWords: 'Goods',
      hint: 'What they are, what of and what for, for example “brake pads for bicycles, rubber”',
    },
    htsNumber: {
      asks: 'Enter all digits of the tariff number: ten, or the eight of headings 9903 and 9904.',
      label: 'Tariff number',
      inShort: 'Tariff number {answer}',
      hint: 'All ten digits, for example 6109.10.0012; the eight of headings 9903 and 9904',
    },
    furtherHtsNumbers: {
      asks: 'Enter the tariff numbers of chapters 98 and 99 that apply too.',
      label: 'Further tariff numbers',
      hint: 'Of chapters 98 and 99, where some apply too, for example 9903.88.15; with commas or blanks between them',
    },
    countryOfOrigin: {
      asks: 'Choose the country of origin.',
      label: 'Country of origin',
      hint: 'Where they were grown or made',
    },
    quantity: { asks: 'Enter how many of the unit.', label: 'How many', inWords: 'Quantity' },
    unit: {
      asks: 'Enter the unit as the tariff names it: NO, KG or DOZ.',
      label: 'Unit',
      hint: 'As in the tariff: NO, KG, DOZ…',
    },
    grossWeightKg: {
      asks: 'Enter the gross weight in kilograms.',
      label: 'Gross weight in kilograms',
      inShort: '{answer} kg',
    },
    valueUsd: { asks: 'Enter the value in US dollars.', label: 'Value', hint: 'In US dollars' },
  },
};
