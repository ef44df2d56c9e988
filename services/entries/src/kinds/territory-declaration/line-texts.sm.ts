// What is asked of each line of goods. Made by machine and not yet reviewed by a person: English counts. The words are those of
// docs/glossary-samoan.md.
import type { Translated } from '../form/texts.js';
import type { territoryDeclaration } from './form.js';

/** For what goods come: asked of all of them, and of a line that differs. */
export const purposes = {
  PERSONAL: { label: 'Faʻaaogāga totino', hint: 'Mo ʻoe ma lou ʻāiga' },
  RESALE: { label: 'E faʻatau atu', hint: 'I se faleʻoloa, se maketi, po ʻo isi faʻatau oloa' },
  OPERATIONS: {
    label: 'E faʻagaoioi ai se pisinisi po ʻo se faʻalapotopotoga',
    hint: 'E pei ʻo masini ma sapalai',
  },
  PROJECT: { label: 'Mo se galuega faʻatino', hint: 'E pei ʻo mea e fau ai se fale' },
  OTHER_COMMERCIAL: { label: 'Se isi faʻaaogāga i pisinisi', hint: 'Soʻo se isi mea e lē mo ʻoe totino' },
};
export const lineInSamoan: Translated<typeof territoryDeclaration>['line'] = {
  description: {
    asks: 'Taina pe ʻo ā ia oloa.',
    label: 'ʻO le ā lea mea?',
    inWords: 'Oloa',
    hint: 'I au lava upu, faʻataʻitaʻiga “seevae ʻaʻoga mo tamaiti”',
  },
  quality: {
    asks: 'Taina pe faʻapefea le tulaga lelei o oloa.',
    label: 'Tulaga lelei',
    hint: 'Fou pe ua faʻaaogāina, ma le ituaiga, pe ʻafai e te leʻi taʻua i luga',
  },
  quantity: { asks: 'Taina pe fia.', label: 'E fia', inWords: 'Aofaʻi' },
  unit: { asks: 'Taina le fua: fasi, pusa po ʻo kilokalama.', label: 'ʻO le ā le fua' },
  purchasePriceUsd: {
    asks: 'Taina le tupe na totogi ai, e aofia ai le tau na saunia ma afīfī ai mo le lafoina.',
    label: 'ʻO le tupe na totogi ai',
    inWords: 'Tupe na totogi',
    hint: 'I tala Amerika, e aofia ai le tau na saunia ma afīfī ai mo le lafoina, ae aunoa ma le totogi o le uta (freight), inisiua ma isi tau o le lafoina',
  },
  purpose: {
    asks: 'Filifili le mea e faʻaaogā ai nei oloa.',
    label: 'ʻO le ā le mea e faʻaaogā ai nei oloa?',
    inWords: 'Mea e faʻaaogā ai',
    choices: purposes,
  },
  category: {
    asks: 'Filifili pe ʻo se tasi o nei mea, pe leai.',
    label: 'Pe ʻo se tasi o mea nei?',
    inWords: 'Ituaiga i le lisi',
    hint: 'E manatu e iai fua faʻapitoa o lafoga o nei mea, e fuafuaina e se ofisa, pe fou pe na faʻaaogāina.',
    choices: {
      NONE: 'E leai se tasi o nei mea',
      ALCOHOL: 'Pia, malt extract, uaina, ʻava malosi po ʻo se isi meainu e iai le ʻava malosi',
      TOBACCO: 'Tapaʻa po ʻo mea e ula ai',
      VEHICLE: 'Taʻavale afi',
      PETROLEUM: 'Suāuʻu ma penisini (petroleum)',
      SECOND_HAND: 'Na taʻutino ua uma ona faʻaaogāina',
    },
  },
  drink: {
    asks: 'Filifili pe ʻo le ā le vai inu.',
    label: 'ʻO le ā le vai inu?',
    inWords: 'Vai inu',
    askedOf: 'E fesiligia i vai inu e iai le ʻava malosi.',
    choices: {
      BEER: 'Pia (beer) po ʻo le malt extract',
      SPIRITS: 'ʻAva malosi (spirits)',
      WINE: 'Uaina',
      OTHER: 'Se isi',
    },
  },
  litres: {
    asks: 'Taina pe fia lita i lona aofaʻi.',
    label: 'Lita i lona aofaʻi',
    inWords: 'Lita',
    hint: 'O fagu ma apa uma: 12 fagu e 0.75 lita e 9',
    askedOf: 'E fesiligia i vai inu e iai le ʻava malosi.',
    inShort: '{answer} lita',
  },
  strengthPercent: {
    asks: 'Taina le malosi i le pasene o lona tele, e pei ona iai i le pepa o le fagu.',
    label: 'Malosi i le % o lona tele',
    inWords: 'Malosi, % vol',
    hint: 'E pei ona iai i le pepa o le fagu, faʻataʻitaʻiga 40',
    askedOf: 'E fesiligia i vai inu e iai le ʻava malosi.',
    inShort: 'malosi {answer} %',
  },
  tobaccoPieces: {
    asks: 'Taina pe fia sikareti po ʻo sika, po ʻo le mamafa o le tapaʻa.',
    label: 'Sikareti po ʻo sika, i fasi',
    inWords: 'Fasi tapaʻa',
    hint: 'Faʻatasi uma: 10 pusa e 200 e 2,000. Aua le tuʻuina mai pe ʻafai e te tuʻuina mai le mamafa',
    askedOf: 'E fesiligia i oloa tapaʻa.',
    inShort: '{answer} fasi tapaʻa',
  },
  tobaccoWeightKg: {
    asks: 'Taina le mamafa o le tapaʻa, i kilokalama.',
    label: 'Mamafa o le tapaʻa, i kilokalama',
    inWords: 'Mamafa o le tapaʻa, kg',
    hint: 'O tapaʻa e lē faitauina i fasi',
    askedOf: 'E fesiligia i oloa tapaʻa.',
    inShort: '{answer} kg tapaʻa',
  },
  vehicleMake: {
    asks: 'Taina le kamupanī na faia ma le ituaiga o le taʻavale.',
    label: 'Kamupanī na faia ma le ituaiga',
    hint: 'Faʻataʻitaʻiga: Toyota Hilux',
    askedOf: 'E fesiligia i taʻavale.',
  },
  vehicleYear: {
    asks: 'Taina le tausaga o le ituaiga (model year).',
    label: 'Tausaga o le ituaiga (model year)',
    hint: 'E fā numera, faʻataʻitaʻiga 2015',
    askedOf: 'E fesiligia i taʻavale.',
  },
  chassisNumber: {
    asks: 'Taina le VIN po ʻo le numera o le chassis.',
    label: 'VIN po ʻo le numera o le chassis',
    hint: 'I le pepa (title) ma luga o le taʻavale: e 17 mataʻitusi, po ʻo se isi numera o taʻavale tuai',
    askedOf: 'E fesiligia i taʻavale.',
  },
  usedMachine: {
    asks: 'Taʻu mai pe ʻo se taʻavale, masini po ʻo se masini o le fale ua uma ona faʻaaogāina.',
    label: 'ʻO se taʻavale, masini po ʻo se masini o le fale ua uma ona faʻaaogāina',
    hint: 'ʻO se taʻavale, se masini po ʻo se masini o le fale na faʻatauina i se faleʻoloa ma faʻaaogāina. E leai se mea e toe totogi nei. ʻAfai e faʻatau atu pe mo le faʻaaogāga totino, e taʻu atu iā ʻoe le mea e ono totogi pe a toe faʻatauina atu.',
  },
};
