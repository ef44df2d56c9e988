// What a declaration into American Samoa is asked, in Samoan, where it is told that an answer is missing, or is none. Made by
// machine and not yet reviewed by a person: English counts.
import type { Catalogue } from '@landfall/law';
import { lengthSays } from '../text-length.js';

/** What each question asks for; one that is answered at too great a length is told with how long it may be. */
const asks: Readonly<Record<string, string>> = {
  'Choose where the goods arrive.': 'Filifili le mea e taunuʻu i ai oloa.',
  'Choose how the goods arrive.': 'Filifili le auala e taunuʻu mai ai oloa.',
  'Enter the day on which the goods arrive, or are to arrive.':
    'Taina le aso e taunuʻu mai ai oloa, po ʻo le aso e tatau ona taunuʻu mai ai.',
  'Enter the flight number.': 'Taina le numera o le malaga a le vaʻalele (flight).',
  'Enter the number of the air waybill.': 'Taina le numera o le pepa o uta i le vaʻalele (air waybill).',
  'Choose whether you declare for yourself or for a business.':
    'Filifili pe te taʻutino mo ʻoe lava po ʻo se pisinisi.',
  'Enter your name.': 'Taina lou igoa.',
  'Enter the name of the business or organisation.': 'Taina le igoa o le pisinisi po ʻo le faʻalapotopotoga.',
  'Enter a telephone number.': 'Taina se numera o le telefoni.',
  'Enter your address: village and box are enough.': 'Taina lou tuatusi: ua lava le nuʻu ma le pusa meli.',
  'Enter an e-mail address.': 'Taina se imeli.',
  'Choose what the goods are for.': 'Filifili le mea e faʻaaogā ai oloa.',
  'Enter what the goods are.': 'Taina pe ʻo ā ia oloa.',
  'Enter how many there are.': 'Taina pe fia.',
  'Enter of what: pieces, cartons or kilograms.': 'Taina le fua: fasi, pusa po ʻo kilokalama.',
  'Enter what was paid for them, made ready and packed for shipment.':
    'Taina le tupe na totogi ai, e aofia ai le tau na saunia ma afīfī ai mo le lafoina.',
  'Choose what these goods are for.': 'Filifili le mea e faʻaaogā ai nei oloa.',
  'Choose whether they are any of these, or none.': 'Filifili pe ʻo se tasi o nei mea, pe leai.',
};
const opening = (sentence: string): string => sentence.split(/[:.]/, 1)[0]!;
const asksInShort = Object.fromEntries(
  Object.entries(asks).map(([english, samoan]) => [
    `${opening(english)} ${lengthSays}`,
    `${opening(samoan)}, e oʻo i mataʻitusi e {most}: e {length} i lenei.`,
  ]),
);

export const inSamoan: Catalogue = {
  ...asks,
  ...asksInShort,
  'The name of a business is asked of who declares for one.':
    'E fesiligia le igoa o se pisinisi i lē e taʻutino mo se pisinisi.',
  'Say whether it is a used vehicle, machine or appliance.':
    'Taʻu mai pe ʻo se taʻavale, masini po ʻo se masini o le fale ua uma ona faʻaaogāina.',
};
