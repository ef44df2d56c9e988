// Made by machine and not yet reviewed by a person: English counts. ASCA 27.1005(c) asks for the form in both languages.
import type { Translated } from '../form/texts.js';
import { lineInSamoan as ofGoods } from '../territory-declaration/line-texts.sm.js';
import type { baggageDeclaration } from './form.js';

export const inSamoan: Translated<typeof baggageDeclaration> = {
  isReviewed: false,
  kind: 'Taʻutinoga o ato mo Amerika Sāmoa',
  title: 'Ato o pasese ma tagata faigaluega (crew)',
  hint: 'Taunuʻu i Pago Pago i le vaʻalele po ʻo le vaʻa: ʻo mea na e maua i fafo',
  heading: 'Lau taʻutinoga o ato',
  pages: {
    journey: {
      title: 'Lau malaga',
      heading: 'E te taunuʻu mai i le ā?',
      hint: 'E fai e tagata faigaluega taʻitasi o le vaʻa po ʻo le vaʻalele a latou lava taʻutinoga. ʻO se aiga e malaga faʻatasi e mafai ona fai se taʻutinoga e tasi.',
      portCode: { asks: 'Filifili le mea e te taunuʻu i ai.', label: 'Taulaga e taunuʻu i ai' },
      travelsAs: {
        asks: 'Filifili pe ʻo ʻoe o se pasese po ʻo se tagata faigaluega o le vaʻa po ʻo le vaʻalele.',
        label: 'E te malaga o se pasese?',
        inWords: 'Malaga o se',
        choices: { PASSENGER: 'Pasese', CREW: 'Tagata faigaluega o le vaʻa po ʻo le vaʻalele (crew)' },
      },
      modeOfTransport: {
        asks: 'Filifili pe e te sau i le vaʻalele po ʻo le vaʻa.',
        label: 'I le vaʻalele po ʻo le vaʻa?',
        inWords: 'Taunuʻu mai',
        choices: { AIR: 'I le vaʻalele', VESSEL: 'I le vaʻa' },
      },
      arrivesOn: {
        asks: 'Taina le aso e te taunuʻu mai ai.',
        label: 'Aso e taunuʻu mai ai',
        hint: 'Mo ato e mulimuli mai: le aso e taunuʻu mai ai',
      },
      conveyance: {
        asks: 'Taina le numera o le vaʻalele po ʻo le igoa o le vaʻa.',
        label: 'Vaʻalele (flight) po ʻo le vaʻa',
        hint: 'E pei ʻo le HA 465',
      },
      cameFrom: { asks: 'Filifili le mea na e sau ai.', label: 'Na e sau mai fea?', inWords: 'Sau mai' },
    },
    who: {
      title: 'ʻO ai ʻoe',
      heading: 'ʻO ai ʻoe, ma o fea e te nofo ai?',
      filerName: { asks: 'Taina lou igoa e pei ona iai i lau tusifolau.', label: 'Lou igoa', inWords: 'Igoa' },
      companions: {
        asks: 'Taina poʻo ai e malaga faʻatasi ma ʻoe.',
        label: 'ʻO ai e malaga faʻatasi ma ʻoe, ma taʻutino foʻi i ʻī?',
        inWords: 'Malaga faʻatasi ma',
        hint: 'E oʻo i le toʻasefulu ma le toʻatasi isi tagata, taʻitasi i lona laina: le igoa e pei ona iai i le tusifolau, ma le matua o lē e lalo ifo i le 21',
      },
      filerAddress: {
        asks: 'Taina lou tuatusi i Amerika Sāmoa.',
        label: 'Tuatusi i Amerika Sāmoa',
        hint: 'Le nuʻu, po ʻo le mea e te nofo ai',
      },
      filerPhone: { asks: 'Taina se numera o le telefoni.', label: 'Numera o le telefoni' },
      email: { asks: 'Taina se imeli.', label: 'Imeli', hint: 'Mo tala fou o lenei taʻutinoga' },
    },
    baggage: {
      title: 'Au ato',
      heading: 'E ō faʻatasi mai au ato ma ʻoe?',
      baggage: {
        asks: 'Filifili pe e ō faʻatasi mai au ato ma ʻoe.',
        label: 'E faʻapefea ona ō mai au ato?',
        inWords: 'Ato',
        choices: {
          ACCOMPANIED: { label: 'Faʻatasi ma aʻu', hint: 'I totonu o le vaʻalele pe na siaki faʻatasi ma ʻoe' },
          UNACCOMPANIED: {
            label: 'Muamua pe mulimuli iā te aʻu',
            hint: 'Na lafo i le ea po ʻo le vasa i lana lava pepa',
          },
        },
      },
      billOfLading: {
        asks: 'Taina le numera o le pepa o loʻo ō mai ai au ato.',
        label: 'Numera o le air waybill po ʻo le bill of lading',
        inWords: 'Air waybill po ʻo le bill of lading',
        hint: 'I le pepa a le kamupanī, e pei ʻo le 173-12345675',
        askedOf: 'E fesiligia se pepa i lē e lafo eseʻese mai ana ato.',
      },
    },
    special: {
      title: 'Tupe ma oloa faʻatapulaʻaina',
      heading: 'E te aumaia se tasi o nei mea?',
      forTrade: {
        asks: 'Taʻu mai pe e iai se mea e faʻatau atu pe faʻaaogā i pisinisi.',
        label: 'E iai se mea e faʻatau atu, pe mo se pisinisi?',
        inWords: 'E faʻatau atu pe faʻaaogā i pisinisi',
        hint: 'E taʻutino ia oloa i se taʻutinoga o oloa.',
      },
      money: {
        asks: 'Filifili pe fia le tupe e te aumaia.',
        label: 'E fia le tupe e te aumaia?',
        hint: 'Tupe pepa, tupe siliva, travelers checks, money orders ma isi pepa tau tupe, i lona aofaʻi',
        inWords: 'Tupe',
        choices: { WITHIN: '$10,000.00 pe itiiti ifo', MORE: 'Sili atu i le $10,000.00' },
      },
      moneyUsd: {
        asks: 'Taina pe fia le tupe e te aumaia.',
        label: 'E fia, i tala Amerika?',
        inWords: 'Aofaʻi o le tupe',
        askedOf: 'E fesiligia le aofaʻi i lē e aumaia le sili atu i le $10,000.00.',
      },
      restricted: {
        asks: 'Filifili pe e te aumaia ni oloa faʻatapulaʻaina.',
        label: 'E te aumaia ni oloa faʻatapulaʻaina?',
        hint: 'Vailāʻau faʻasāina, fana, pulufana ma isi auupega, oloa e solia ai se copyright po ʻo se patent, vailāʻau oona (pesticides)',
        inWords: 'Oloa faʻatapulaʻaina',
        choices: { NONE: 'Leai se mea', SOME: 'Nisi o ia mea' },
      },
      restrictedGoods: {
        asks: 'Taina pe ʻo ā oloa faʻatapulaʻaina e te aumaia.',
        label: 'ʻO ā?',
        inWords: 'ʻO ā oloa faʻatapulaʻaina',
        askedOf: 'E fesiligia pe ʻo ā i lē e aumaia ni oloa faʻatapulaʻaina.',
      },
    },
    goods: {
      title: 'Mea e te aumaia',
      heading: 'ʻO ā mea na e maua i fafo?',
      hint: 'Lisi mai mea uma na e faʻatauina pe na foaʻi atu iā te ʻoe, ituaiga taʻitasi i lona lava laina.',
    },
    documents: {
      title: 'Pepa',
      heading: 'Lisiti ma pemita',
      hint: 'Faʻapipiʻi lisiti po ʻo pemita pe ʻafai e iai. E tuʻuina atu iā Tiute (Customs) faʻatasi ma le taʻutinoga.',
    },
  },
  line: {
    description: {
      asks: 'Taina le mea e te aumaia.',
      label: 'ʻO le ā?',
      inWords: 'Oloa',
      hint: 'I au lava upu, e pei ʻo “seevae aʻoga mo tamaiti”',
    },
    quantity: { asks: 'Taina pe fia e te aumaia.', label: 'E fia', inWords: 'Aofaʻi' },
    valueUsd: {
      asks: 'Taina le tupe na totogi ai po ʻo le tau i se faleʻoloa i Amerika Sāmoa pe ʻafai e leʻi faʻatauina.',
      label: 'Lona tau',
      inWords: 'Tau',
      hint: 'I tala Amerika: le tupe na totogi ai po ʻo le tau o se meaalofa i se faleʻoloa i Amerika Sāmoa',
    },
    category: {
      asks: 'Filifili pe ʻo se ʻava mālosi, tapaʻa, taʻavale, suāuʻu, pe leai se tasi o nei mea.',
      label: 'ʻO se tasi o nei mea?',
      inWords: 'Ituaiga i le lisi',
      hint: 'E fuafuaina e se ofisa le lafoga (excise) o nei mea.',
      choices: {
        NONE: 'Leai se tasi o nei mea',
        ALCOHOL: 'Pia, uaina, spirits po ʻo se isi ʻava mālosi',
        TOBACCO: 'Tapaʻa po ʻo mea faʻaaogā i le ulaula',
        VEHICLE: 'Taʻavale afi',
        PETROLEUM: 'Suāuʻu (petroleum)',
      },
    },
    drink: ofGoods.drink,
    litres: ofGoods.litres,
    strengthPercent: ofGoods.strengthPercent,
    tobaccoPieces: ofGoods.tobaccoPieces,
    tobaccoWeightKg: ofGoods.tobaccoWeightKg,
  },
};
