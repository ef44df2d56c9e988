import type { FormTexts } from '../form/texts.js';
import { lineInEnglish as ofGoods } from '../territory-declaration/line-texts.en.js';
import type { baggageDeclaration } from './form.js';

export const inEnglish: FormTexts<typeof baggageDeclaration> = {
  kind: 'Declaration of baggage into American Samoa',
  title: 'Baggage of passengers and crew',
  hint: 'Arrival at Pago Pago by air or by sea: what you acquired abroad',
  heading: 'Your declaration of baggage',
  pages: {
    journey: {
      title: 'Your journey',
      heading: 'How do you arrive?',
      hint: 'Each member of a crew makes a declaration of their own. A family that travels together may make one.',
      portCode: { asks: 'Choose where you arrive.', label: 'Port of arrival' },
      travelsAs: {
        asks: 'Choose whether you are a passenger or of the crew.',
        label: 'Do you travel as a passenger?',
        inWords: 'Travels as',
        choices: { PASSENGER: 'As a passenger', CREW: 'As a member of the crew' },
      },
      modeOfTransport: {
        asks: 'Choose whether you arrive by air or by sea.',
        label: 'By air or by sea?',
        inWords: 'Arrives',
        choices: { AIR: 'By air', VESSEL: 'By sea' },
      },
      arrivesOn: {
        asks: 'Enter the day on which you arrive.',
        label: 'Day of arrival',
        hint: 'For baggage that follows you: the day on which it arrives',
      },
      conveyance: {
        asks: 'Enter the flight or the vessel.',
        label: 'Flight or vessel',
        hint: 'For example HA 465',
      },
      cameFrom: { asks: 'Choose where you come from.', label: 'Where do you come from?', inWords: 'Comes from' },
    },
    who: {
      title: 'Who you are',
      heading: 'Who are you, and where do you stay?',
      filerName: { asks: 'Enter your name as it stands in your passport.', label: 'Your name', inWords: 'Name' },
      companions: {
        asks: 'Enter who travels with you.',
        label: 'Who travels with you, and declares here too?',
        inWords: 'Travels with',
        hint: 'Up to eleven others, one to a line: the name as it stands in the passport, and the age of who is under 21',
      },
      filerAddress: {
        asks: 'Enter your address in American Samoa.',
        label: 'Address in American Samoa',
        hint: 'Village, or where you stay',
      },
      filerPhone: { asks: 'Enter a telephone number.', label: 'Telephone number' },
      email: { asks: 'Enter an e-mail address.', label: 'E-mail address', hint: 'For news of this declaration' },
    },
    baggage: {
      title: 'Your baggage',
      heading: 'Does your baggage come with you?',
      baggage: {
        asks: 'Choose whether your baggage comes with you.',
        label: 'How does your baggage come?',
        inWords: 'Baggage',
        choices: {
          ACCOMPANIED: { label: 'With me', hint: 'In the cabin or checked in with you' },
          UNACCOMPANIED: { label: 'Before or after me', hint: 'Sent by air or by sea under a bill of its own' },
        },
      },
      billOfLading: {
        asks: 'Enter the number of the bill under which your baggage travels.',
        label: 'Number of its air waybill or bill of lading',
        inWords: 'Air waybill or bill of lading',
        hint: 'On the paper of the carrier, for example 173-12345675',
        askedOf: 'A bill is asked of who sends baggage apart.',
      },
    },
    special: {
      title: 'Money and restricted goods',
      heading: 'Do you bring any of these?',
      forTrade: {
        asks: 'Say whether any of it is to be sold or used in trade.',
        label: 'Is any of it to be sold, or for a business?',
        inWords: 'To be sold or used in trade',
        hint: 'Such goods are declared with a declaration of goods instead.',
      },
      money: {
        asks: 'Choose how much money you bring.',
        label: 'How much money do you bring?',
        hint: 'Notes, coins, travelers checks, money orders and negotiable instruments, all together',
        inWords: 'Money',
        choices: { WITHIN: '$10,000.00 or less', MORE: 'More than $10,000.00' },
      },
      moneyUsd: {
        asks: 'Enter how much money you bring.',
        label: 'How much, in US dollars?',
        inWords: 'Amount of money',
        askedOf: 'The amount is asked of who brings more than $10,000.00.',
      },
      restricted: {
        asks: 'Choose whether you bring any restricted goods.',
        label: 'Do you bring restricted goods?',
        hint: 'Drugs and other controlled substances, firearms, ammunition and other arms, copies that violate a copyright or a patent, pesticides',
        inWords: 'Restricted goods',
        choices: { NONE: 'None of them', SOME: 'Some of them' },
      },
      restrictedGoods: {
        asks: 'Enter which restricted goods you bring.',
        label: 'Which?',
        inWords: 'Which restricted goods',
        askedOf: 'What they are is asked of who brings restricted goods.',
      },
    },
    goods: {
      title: 'What you bring',
      heading: 'What did you acquire abroad?',
      hint: 'List all that you bought or were given there, each kind of goods on a line of its own.',
    },
    documents: {
      title: 'Documents',
      heading: 'Receipts and permits',
      hint: 'Attach receipts or permits if you have them. They are presented to Customs with the declaration.',
    },
  },
  line: {
    description: {
      asks: 'Enter what you bring.',
      label: 'What is it?',
      inWords: 'Goods',
      hint: 'In your own words, for example “school shoes for children”',
    },
    quantity: { asks: 'Enter how many you bring.', label: 'How many', inWords: 'Quantity' },
    valueUsd: {
      asks: 'Enter what was paid for it or, if it was not bought, what it would cost in a shop in American Samoa.',
      label: 'Its value',
      inWords: 'Value',
      hint: 'In US dollars: what was paid or, for a gift, what it would cost in a shop in American Samoa',
    },
    category: {
      asks: 'Choose whether it is alcohol, tobacco, a vehicle, fuel or none of these.',
      label: 'Is it any of these?',
      inWords: 'Listed category',
      hint: 'An officer assesses the excise on these.',
      choices: {
        NONE: 'None of these',
        ALCOHOL: 'Beer, wine, spirits or another alcoholic beverage',
        TOBACCO: 'Tobacco products or smoking accessories',
        VEHICLE: 'Motor vehicles',
        PETROLEUM: 'Petroleum products',
      },
    },
    drink: ofGoods.drink,
    litres: ofGoods.litres,
    strengthPercent: ofGoods.strengthPercent,
    tobaccoPieces: ofGoods.tobaccoPieces,
    tobaccoWeightKg: ofGoods.tobaccoWeightKg,
  },
};
