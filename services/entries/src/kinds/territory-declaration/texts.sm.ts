// Made by machine and not yet reviewed by a person: English counts. The words are those of docs/glossary-samoan.md.
import type { Translated } from '../form/texts.js';
import type { territoryDeclaration } from './form.js';

const purposes = {
  PERSONAL: { label: 'Faʻaaogāga totino', hint: 'Mo ʻoe ma lou ʻāiga' },
  RESALE: { label: 'E faʻatau atu', hint: 'I se faleʻoloa, se maketi, po ʻo isi faʻatau oloa' },
  OPERATIONS: {
    label: 'E faʻagaoioi ai se pisinisi po ʻo se faʻalapotopotoga',
    hint: 'E pei ʻo masini ma sapalai',
  },
  PROJECT: { label: 'Mo se galuega faʻatino', hint: 'E pei ʻo mea e fau ai se fale' },
  OTHER_COMMERCIAL: { label: 'Se isi faʻaaogāga i pisinisi', hint: 'Soʻo se isi mea e lē mo ʻoe totino' },
};

const bySea = { question: 'modeOfTransport', isOneOf: ['VESSEL'] };
const byMail = { question: 'modeOfTransport', isOneOf: ['MAIL'] };

export const inSamoan: Translated<typeof territoryDeclaration> = {
  isReviewed: false,
  kind: 'Taʻutinoga mo Amerika Sāmoa',
  title: 'Oloa mo Amerika Sāmoa',
  hint: 'I le vaʻalele, i le vaʻa po ʻo le meli: ʻo le taʻutinoga ma le lafoga (excise) a Amerika Sāmoa',
  heading: 'Lau taʻutinoga mo Amerika Sāmoa',
  pages: {
    transport: {
      title: 'ʻO le auala e taunuʻu mai ai oloa',
      heading: 'E faʻapefea ona taunuʻu mai oloa?',
      portCode: {
        asks: 'Filifili le mea e taunuʻu i ai oloa.',
        label: 'Taulaga e ulufale mai ai (port of entry)',
        inWords: 'Taulaga e ulufale mai ai',
      },
      modeOfTransport: {
        asks: 'Filifili le auala e taunuʻu mai ai oloa.',
        label: 'E faʻapefea ona taunuʻu mai?',
        inWords: 'ʻO le auala e taunuʻu mai ai oloa',
        choices: {
          AIR: { label: 'I le vaʻalele, o se uta', hint: 'E iai se air waybill' },
          VESSEL: {
            label: 'I le vaʻa',
            hint: 'I se koneteina (container) pe leai, ma e iai se pepa o uta (bill of lading)',
          },
          TRUCK: 'I le auala',
          RAIL: 'I le nofoaafi',
          MAIL: { label: 'I le meli', hint: 'I le falemeli, e leai se bill of lading' },
          HAND_CARRIED: {
            label: 'Faʻatasi ma aʻu, po ʻo aʻu ato',
            hint: 'E iai lona lava taʻutinoga: toe ʻamata, ma filifili “Ato o pasese ma tagata faigaluega (crew)”',
          },
        },
      },
    },
    shipment: {
      title: 'ʻO le uta',
      heading: 'E uiga i le uta',
      arrivesOn: {
        asks: 'Taina le aso e taunuʻu mai ai oloa, po ʻo le aso e tatau ona taunuʻu mai ai.',
        label: 'Aso e taunuʻu mai ai',
        hint: 'ʻO le aso e taunuʻu mai ai oloa, po ʻo le aso e tatau ona taunuʻu mai ai',
        wordings: [{ when: byMail, label: 'Aso e taunuʻu mai ai', hint: 'Aua le tuʻuina mai pe ʻafai e leʻi iloa' }],
      },
      conveyance: {
        asks: 'Taina le malaga a le vaʻalele (flight), po ʻo le vaʻa ma lana malaga.',
        label: 'Malaga a le vaʻalele (flight)',
        inWords: 'Vaʻalele, vaʻa po ʻo le taʻavale',
        hint: 'Faʻataʻitaʻiga: HA 465',
        askedOf: 'E fesiligia le vaʻalele po ʻo le vaʻa o oloa e ō mai i le vaʻalele po ʻo le vaʻa.',
        wordings: [{ when: bySea, label: 'Vaʻa ma lana malaga', hint: 'E pei ona taʻua e le kamupanī vaʻa' }],
      },
      billOfLading: {
        asks: 'Taina le numera o le pepa o uta i le vaʻalele (air waybill) po ʻo le pepa o uta (bill of lading).',
        label: 'Numera o le air waybill',
        inWords: 'Air waybill po ʻo le bill of lading',
        hint: 'I luga o le pepa a le kamupanī na avea mai le uta, faʻataʻitaʻiga 173-12345675',
        askedOf:
          'E fesiligia se pepa o uta o oloa e ō mai i le vaʻalele po ʻo le vaʻa. E leai se pepa o uta o le meli.',
        wordings: [
          {
            when: bySea,
            label: 'Numera o le bill of lading',
            hint: 'I luga o le pepa a le kamupanī vaʻa; mai se forwarder, ʻo le numera o le house bill',
          },
        ],
      },
      containerNumber: {
        asks: 'Taina le numera o le koneteina (container).',
        label: 'Numera o le koneteina (container)',
        hint: 'E fā mataʻitusi ma fitu numera, faʻataʻitaʻiga CSQU3054383. Aua le tuʻuina mai pe ʻafai e leai',
        askedOf: 'E fesiligia se koneteina (container) o oloa e ō mai i le vaʻa.',
      },
      parcelNumber: {
        asks: 'Taina le numera o le ʻafīfī (parcel) po ʻo lana pepa o Tiute.',
        label: 'Numera o le ʻafīfī (parcel) po ʻo lana pepa o Tiute',
        inWords: 'ʻAfīfī po ʻo le pepa o Tiute',
        hint: 'I luga o le pepa pipii, faʻataʻitaʻiga CP 123 456 789 US. Aua le tuʻuina mai pe ʻafai e leai',
        askedOf: 'E fesiligia le numera o se ʻafīfī (parcel) o oloa e ō mai i le meli.',
      },
      freightUsd: {
        asks: 'Taina le tupe na totogi mo le lafoina o oloa (freight).',
        label: 'Lafoina o oloa (freight)',
        hint: 'I tala Amerika, e pei ona iai i le pepa a le kamupanī na avea mai le uta; 0 pe ʻafai e leai se mea na totogi. E leai se lafoga (excise) e totogi ai',
        wordings: [
          {
            when: byMail,
            label: 'Tau o le meli (postage)',
            hint: 'I tala Amerika, e pei ona iai i luga o le ʻafīfī; 0 pe ʻafai e leai se mea na totogi. E leai se lafoga (excise) e totogi ai',
          },
        ],
      },
      insuranceUsd: {
        asks: 'Taina le tupe na totogi mo le inisiua (insurance).',
        label: 'Inisiua (insurance)',
        hint: 'I tala Amerika; 0 pe ʻafai e leai se mea na totogi. E leai se lafoga (excise) e totogi ai',
      },
      otherChargesUsd: {
        asks: 'Taina isi tupe na totogi e faʻatau ai oloa ma aumai ai i ʻī.',
        label: 'Isi totogi',
        hint: 'I tala Amerika, e pei ʻo komisi (commissions). ʻO le tau o le afīfīina e aofia i le tupe na totogi i oloa',
      },
    },
    who: {
      title: 'ʻO ai ʻoe',
      heading: 'ʻO ai ʻoe?',
      filerKind: {
        asks: 'Filifili po ʻo ai e te taʻutino ai.',
        label: 'Mo ai e te taʻutino ai?',
        inWords: 'Taʻutinoga',
        choices: {
          PERSON: 'Mo aʻu lava',
          BUSINESS: 'Mo se pisinisi po ʻo se isi faʻalapotopotoga',
          FORWARDER: { label: 'O se kamupanī e lafoina uta (forwarder)', hint: 'Mo i latou e ō i ai oloa' },
          CARGO_AGENT: { label: 'O se sui o uta (cargo agent)', hint: 'Mo i latou e ō i ai oloa' },
          MAIL_FILER: { label: 'Mo mea e ō mai i le meli', hint: 'Mo ʻoe po ʻo se isi e tuʻuina i ai' },
          TRAVELER: {
            label: 'O se tagata malaga',
            hint: 'E iai le taʻutinoga a pasese ma tagata faigaluega: toe ʻamata, ma filifili “Ato o pasese ma tagata faigaluega (crew)”',
          },
          OTHER: { label: 'O se isi', hint: 'Taʻu mai pe ʻo ai ʻoe' },
        },
      },
      filerKindInWords: {
        asks: 'Taʻu mai pe ʻo ai ʻoe, po ʻo ai e te taʻutino ai.',
        label: 'ʻO ai ʻoe, po ʻo ai e te taʻutino ai?',
        inWords: 'Taʻutino e',
        hint: 'Faʻataʻitaʻiga: “mo se ʻaulotu” po ʻo “mo se vaʻa i le taulaga”',
        askedOf: 'E fesiligia i lē e taʻutino o se isi.',
      },
      filerName: { asks: 'Taina lou igoa.', label: 'Lou igoa', inWords: 'Igoa' },
      receiverName: {
        asks: 'Taina le igoa o lē na te mauaina oloa.',
        label: 'Igoa o lē na te mauaina oloa',
        inWords: 'Maua e',
        askedOf: 'E fesiligia lē na te mauaina oloa i kamupanī e lafoina uta ma sui o uta.',
      },
      receiverAddress: {
        asks: 'Taina le tuatusi o lē na te mauaina oloa: ua lava le nuʻu ma le pusa meli.',
        label: 'Tuatusi o lē na te mauaina oloa',
        hint: 'Ua lava le nuʻu ma le pusa meli',
        askedOf: 'E fesiligia lē na te mauaina oloa i kamupanī e lafoina uta ma sui o uta.',
      },
      masterBillOfLading: {
        asks: 'Taina le numera o le master bill.',
        label: 'Numera o le master bill',
        inWords: 'Master bill',
        hint: 'A le kamupanī na avea mai oloa, pe ʻafai e iai sau house bill. Aua le tuʻuina mai pe ʻafai e leai',
        askedOf: 'E fesiligia se master bill i kamupanī e lafoina uta ma sui o uta.',
      },
      organisationName: {
        asks: 'Taina le igoa o le pisinisi po ʻo le faʻalapotopotoga.',
        label: 'Igoa o le pisinisi po ʻo le faʻalapotopotoga',
        inWords: 'Pisinisi po ʻo le faʻalapotopotoga',
        askedOf: 'E fesiligia le igoa o se pisinisi i lē e taʻutino mo se pisinisi.',
      },
    },
    contact: {
      title: 'ʻO le auala e fesoʻotaʻi atu ai iā ʻoe',
      heading: 'E faʻapefea ona fesoʻotaʻi atu Tiute iā ʻoe?',
      filerPhone: { asks: 'Taina se numera o le telefoni.', label: 'Numera o le telefoni' },
      filerAddress: {
        asks: 'Taina lou tuatusi: ua lava le nuʻu ma le pusa meli.',
        label: 'Tuatusi',
        hint: 'Ua lava le nuʻu ma le pusa meli',
      },
      email: { asks: 'Taina se imeli.', label: 'Imeli', hint: 'Mo tala o lenei taʻutinoga' },
    },
    purpose: {
      title: 'ʻO le mea e faʻaaogā ai oloa',
      heading: 'ʻO le ā le mea e faʻaaogā ai oloa?',
      hint: 'E faʻalagolago i ai le lafoga (excise). ʻAfai e iai nisi o oloa e mo se isi mea, e mafai ona e taʻua faʻatasi ma na oloa.',
      purpose: {
        asks: 'Filifili le mea e faʻaaogā ai oloa.',
        label: 'ʻO le ā le mea e faʻaaogā ai oloa?',
        inWords: 'ʻO le mea e faʻaaogā ai oloa',
        choices: purposes,
      },
    },
    goods: { title: 'ʻO oloa', heading: 'ʻO oloa', hint: 'Tuʻu ituaiga oloa taʻitasi i lona lava laina.' },
    documents: {
      title: 'Pepa',
      heading: 'Pili (invoice) ma isi pepa',
      hint: 'Faʻapipiʻi le pili po ʻo le lisiti pe ʻafai o iai. E tuʻuina atu pepa iā Tiute faʻatasi ma le taʻutinoga.',
    },
  },
  line: {
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
      inShort: '{answer} % vol',
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
  },
};
