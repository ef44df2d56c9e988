// Made by machine and not yet reviewed by a person: English counts. The words are those of docs/glossary-samoan.md.
import type { Translated } from '../form/texts.js';
import type { territoryDeclaration } from './form.js';
import { lineInSamoan, purposes } from './line-texts.sm.js';

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
        inWords: 'Tuatusi o lē na te mauaina',
        hint: 'Ua lava le nuʻu ma le pusa meli',
        askedOf: 'E fesiligia lē na te mauaina oloa i kamupanī e lafoina uta ma sui o uta.',
      },
      masterBillOfLading: {
        asks: 'Taina le numera o le master bill.',
        label: 'Numera o le master bill',
        inWords: 'Numera o le master bill',
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
      help: [
        {
          asks: 'E matou te totogi mo a matou lava mea tau fale ua uma ona faʻaaogāina?',
          says: 'ʻO oloa mo le faʻaaogāga totino e lē o iai i se ituaiga o le lisi, e tusa ma le mea na mafai ona faitauina o le lisi, e leai se lafoga (excise) e totogi ai, pe fou pe ua uma ona faʻaaogāina (ASCA 11.1002). E ono lafogaina pea pe a maua mulimuli ane e tatau ona lafogaina (ASCA 11.1001(c)): e taʻu mai i laina taʻitasi le aso e oʻo i ai. ʻO se taʻavale, masini po ʻo se masini o le fale ua uma ona faʻaaogāina mo le faʻaaogāga totino e tuʻuina atu e aunoa ma le totogi o le lafoga o oloa ua uma ona faʻaaogāina (second-hand); ʻafai e toe faʻatauina atu i totonu o le tausaga, e totogi e lē na faʻatauina atu (ASCA 11.1105 ma le 11.1106). ʻO taʻavale, meainu, tapaʻa ma suāuʻu e fuafuaina e se ofisa, pe fou pe ua uma ona faʻaaogāina.',
        },
      ],
      purpose: {
        asks: 'Filifili le mea e faʻaaogā ai oloa.',
        label: 'ʻO le ā le mea e faʻaaogā ai oloa?',
        inWords: 'ʻO le mea e faʻaaogā ai oloa',
        choices: purposes,
      },
    },
    goods: {
      title: 'ʻO oloa',
      heading: 'ʻO oloa',
      hint: 'Tuʻu ituaiga oloa taʻitasi i lona lava laina.',
      help: [
        {
          asks: 'ʻO le ā le laina e tasi?',
          says: 'ʻO oloa o le ituaiga e tasi ma mo le faʻaaogāga e tasi: “araisa, taga e 40”, po ʻo “seevae aʻoga a tamaiti, pea e 12”. ʻO mea na faʻaaogāina e lou lava aiga e mafai ona tuʻu i se laina e tasi: “mea tau fale ua uma ona faʻaaogāina (used household goods), pusa e 12”, ma le tupe na totogi ai uma, i le latalata e te iloa ai. Tuʻu taʻavale, meainu, tapaʻa ma suāuʻu i laina taʻitasi. E ono fesili se ofisa poʻo ā mea o loʻo i pusa.',
        },
      ],
    },
    documents: {
      title: 'Pepa',
      heading: 'Pili (invoice) ma isi pepa',
      hint: 'Faʻapipiʻi le pili po ʻo le lisiti pe ʻafai o iai. E tuʻuina atu pepa iā Tiute faʻatasi ma le taʻutinoga.',
    },
  },
  line: lineInSamoan,
};
