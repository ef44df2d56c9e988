// What is asked of each line of goods.
import type { FormTexts } from '../form/texts.js';
import type { territoryDeclaration } from './form.js';

/** For what goods come: asked of all of them, and of a line that differs. */
export const purposes = {
  PERSONAL: { label: 'Personal use', hint: 'For yourself and your household' },
  RESALE: { label: 'To sell', hint: 'In a shop, a market, or to other dealers' },
  OPERATIONS: { label: 'To run a business or organisation', hint: 'As equipment and supplies' },
  PROJECT: { label: 'For a project', hint: 'As the materials of a building' },
  OTHER_COMMERCIAL: { label: 'Another use in trade', hint: 'Anything else that is not personal' },
};
export const lineInEnglish: FormTexts<typeof territoryDeclaration>['line'] = {
  description: {
    asks: 'Enter what the goods are.',
    label: 'What are they?',
    inWords: 'Goods',
    hint: 'In your own words, for example “school shoes for children”',
  },
  quality: {
    asks: 'Enter of what quality they are.',
    label: 'Quality',
    hint: 'New or used, and the grade or the make, where you have not said it above',
  },
  quantity: { asks: 'Enter how many there are.', label: 'How many', inWords: 'Quantity' },
  unit: { asks: 'Enter of what: pieces, cartons or kilograms.', label: 'Of what' },
  purchasePriceUsd: {
    asks: 'Enter what was paid for them, made ready and packed for shipment.',
    label: 'What was paid for them',
    inWords: 'Price',
    hint: 'In US dollars, with what it cost to make them ready and pack them for shipment, without freight, insurance and other shipping expenses',
  },
  purpose: {
    asks: 'Choose what these goods are for.',
    label: 'What are these goods for?',
    inWords: 'Purpose',
    choices: purposes,
  },
  category: {
    asks: 'Choose whether they are any of these, or none.',
    label: 'Are they any of these?',
    inWords: 'Listed category',
    hint: 'These are taken to have rates of their own, which an officer assesses, whether new or used.',
    choices: {
      NONE: 'None of these',
      ALCOHOL: 'Beer, malt extract, wine, spirits or another alcoholic beverage',
      TOBACCO: 'Tobacco products or smoking accessories',
      VEHICLE: 'Motor vehicles',
      PETROLEUM: 'Petroleum products',
      SECOND_HAND: 'Declared as second-hand',
    },
  },
  drink: {
    asks: 'Choose which drink it is.',
    label: 'Which drink is it?',
    inWords: 'Drink',
    askedOf: 'It is asked of alcoholic beverages.',
    choices: { BEER: 'Beer or malt extract', SPIRITS: 'Spirits', WINE: 'Wine', OTHER: 'Another' },
  },
  litres: {
    asks: 'Enter how many litres there are in all.',
    label: 'Litres in all',
    inWords: 'Litres',
    hint: 'Of all bottles and cans together: 12 bottles of 0.75 litres are 9',
    askedOf: 'It is asked of alcoholic beverages.',
    inShort: '{answer} litres',
  },
  strengthPercent: {
    asks: 'Enter the strength in per cent of the volume, as on the label.',
    label: 'Strength in % by volume',
    inWords: 'Strength, % vol',
    hint: 'As on the label, for example 40',
    askedOf: 'It is asked of alcoholic beverages.',
    inShort: '{answer} % vol',
  },
  tobaccoPieces: {
    asks: 'Enter how many cigarettes or cigars there are, or what the tobacco weighs.',
    label: 'Cigarettes or cigars, in pieces',
    inWords: 'Pieces of tobacco',
    hint: 'All together: 10 cartons of 200 are 2,000. Leave it out if you give the weight',
    askedOf: 'It is asked of tobacco products.',
    inShort: '{answer} pieces of tobacco',
  },
  tobaccoWeightKg: {
    asks: 'Enter what the tobacco weighs, in kilograms.',
    label: 'Weight of the tobacco, in kilograms',
    inWords: 'Weight of tobacco, kg',
    hint: 'Of loose tobacco and what is not counted in pieces',
    askedOf: 'It is asked of tobacco products.',
    inShort: '{answer} kg of tobacco',
  },
  vehicleMake: {
    asks: 'Enter make and model of the vehicle.',
    label: 'Make and model',
    hint: 'For example Toyota Hilux',
    askedOf: 'It is asked of motor vehicles.',
  },
  vehicleYear: {
    asks: 'Enter the model year of the vehicle.',
    label: 'Model year',
    hint: 'Four digits, for example 2015',
    askedOf: 'It is asked of motor vehicles.',
  },
  chassisNumber: {
    asks: 'Enter the VIN or the chassis number of the vehicle.',
    label: 'VIN or chassis number',
    hint: 'On the title and on the vehicle: 17 characters, or another number on older ones',
    askedOf: 'It is asked of motor vehicles.',
  },
  usedMachine: {
    asks: 'Say whether it is a used vehicle, machine or appliance.',
    label: 'A used vehicle, machine or appliance',
    hint: 'A motor vehicle, a piece of machinery or a household appliance that was sold at retail and put into use. It owes nothing more now. If it is to be sold or for personal use, you are told what may fall due when it is resold.',
  },
};
