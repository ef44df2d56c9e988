import type { inWords as english } from '../en/in-words.ts';

/** How codes of an entry and of its log read in Samoan. */
export const inWords: typeof english = {
  status: {
    FILED: {
      label: 'Ua talia',
      means: 'Ua talia e Tiute le taʻutinoga. E leʻi iai i se ofisa.',
      next: 'E leai se mea e fai: e faia e Tiute le isi laʻasaga.',
    },
    IN_REVIEW: {
      label: 'ʻO loʻo iloiloina',
      means: 'ʻO loʻo vaʻavaʻai Tiute i le taʻutinoga: ʻo loʻo i le laina a ofisa, pe ua avea e se ofisa.',
      next: 'E leai se mea e fai: e faia e se ofisa le faʻaiʻuga.',
    },
    WAITING_FOR_FILER: {
      label: 'ʻO loʻo faʻatali i lē na faʻauluina',
      means:
        'Na vaʻavaʻai se ofisa i le taʻutinoga, ma e manaʻomia se mea mai iā te ia na faʻauluina aʻo leʻi faia le faʻaiʻuga.',
      next: 'E tali mai lē na faʻauluina i le fesili a le ofisa.',
    },
    PAYMENT_DUE: {
      label: 'E tatau ona totogi',
      means: 'Ua filifili se ofisa e tatala atu oloa. E naʻo le totogi o loʻo toe.',
      next: 'E totogi le tupe i le kesia (cashier) i le taulaga.',
    },
    RELEASED: {
      label: 'Ua tatala atu (released)',
      means: 'Ua tatala atu e Tiute oloa. E mafai ona ave.',
      next: 'E leai se mea e fai.',
    },
    WITHDRAWN: {
      label: 'Ua toe aveʻesea',
      means: 'Na toe aveʻesea le taʻutinoga aʻo leʻi faia se faʻaiʻuga.',
      next: 'E leai se mea e fai.',
    },
  },
  yours: {
    FILED: {
      label: 'Ua talia',
      means: 'Ua talia e Tiute lau taʻutinoga. E leʻi iai i se ofisa.',
      next: 'E leai se mea e te faia: e faia e Tiute le isi laʻasaga.',
    },
    IN_REVIEW: {
      label: 'ʻO loʻo iloiloina',
      means: 'ʻO loʻo faʻatali lau taʻutinoga i le laina a ofisa.',
      next: 'E leai se mea e te faia: e faia e se ofisa le faʻaiʻuga.',
    },
    WAITING_FOR_FILER: {
      label: 'ʻO loʻo faʻatali Tiute iā ʻoe',
      means: 'Na vaʻavaʻai se ofisa i lau taʻutinoga, ma e manaʻomia se mea mai iā ʻoe aʻo leʻi faia le faʻaiʻuga.',
      next: 'Faʻamolemole tali i le fesili a le ofisa.',
    },
    PAYMENT_DUE: {
      label: 'E tatau ona totogi',
      means: 'Ua filifili se ofisa e tatala atu au oloa. E naʻo le totogi o loʻo toe.',
      next: 'Faʻamolemole totogi le tupe i le kesia (cashier) i le taulaga.',
    },
    RELEASED: {
      label: 'Ua tatala atu (released)',
      means: 'Ua tatala atu e Tiute au oloa. E mafai ona e ave.',
      next: 'E leai se mea e te faia.',
    },
    WITHDRAWN: {
      label: 'Ua toe aveʻesea',
      means: 'Na e toe aveʻesea le taʻutinoga aʻo leʻi faia se faʻaiʻuga.',
      next: 'E leai se mea e te faia.',
    },
  },
  reason: {
    VALUE_UNCLEAR: 'e tatau ona faʻaalia le tau o oloa',
    CLASSIFICATION_UNCLEAR: 'e lē manino ʻo ā ituaiga oloa nei',
    DESCRIPTION_INADEQUATE: 'e lē lava le faʻamatalaga o oloa',
    ORIGIN_UNCLEAR: 'e tatau ona faʻaalia le atunuʻu na mai ai oloa',
    GOODS_DIFFER: 'e lē tutusa oloa ma mea na taʻutino mai',
    IN_ORDER: 'ua saʻo mea uma',
    EXAMINED_AND_IN_ORDER: 'na suʻesuʻeina oloa ma e tutusa ma mea na taʻutino mai',
    QUESTION_ACCEPTED: 'ua talia le mea na e fesili ai',
    QUESTION_NOT_ACCEPTED: 'e leʻi talia le mea na e fesili ai',
    FURTHER_DUTY_FOUND: 'na maua i se suʻesuʻega o oloa se isi tiute e tatau ona totogi',
    OTHER: 'ʻo se isi māfuaʻaga',
  },
  document: {
    COMMERCIAL_INVOICE: 'pili o le faʻatauga (commercial invoice)',
    ITEMISED_STATEMENT: 'lisi o oloa ma o latou tau',
    PACKING_LIST: 'lisi o mea na afīfī (packing list)',
    BILL_OF_LADING: 'pepa o uta (bill of lading po ʻo le air waybill)',
    PROOF_OF_ORIGIN: 'faʻamaoniga o le atunuʻu na mai ai',
    PERMIT: 'pemita',
    OTHER: 'isi pepa',
  },
  means: {
    CASH: 'i tupe',
    CHECK: 'i le siaki',
    CARD: 'i le kata',
    MONEY_ORDER: 'i le money order',
    TRANSFER: 'mai le faletupe',
    OTHER: 'i se isi auala',
  },
  reversal: {
    WRONG_AMOUNT: 'na sesē le aofaʻi na tusia',
    WRONG_ENTRY: 'na tusia i se isi faʻauluga',
    WRONG_MEANS: 'na sesē le auala na tusia',
    RECORDED_TWICE: 'na faʻalua ona tusia',
    NOT_HONORED: 'e leʻi taliaina le siaki poʻo le totogi',
  },
  mode: {
    AIR: 'vaʻalele',
    VESSEL: 'vaʻa',
    MAIL: 'meli',
    TRUCK: 'auala',
    RAIL: 'nofoaafi',
    HAND_CARRIED: 'lima',
  },
  determined: {
    is: {
      FORMAL_ENTRY_REQUIRED: 'E manaʻomia e Tiute se taʻutinoga aloaʻia (formal entry) mo oloa',
      GOODS_UNIQUE: 'Ua iloa e le Komesina (Commissioner) e tulaga ese oloa',
      ENTERED_SEPARATELY: 'Ua faʻatagaina e le faʻatonu o le Center ona taʻutino eseʻese oloa',
    },
    isNoLonger: {
      FORMAL_ENTRY_REQUIRED: 'Ua lē toe manaʻomia e Tiute se taʻutinoga aloaʻia (formal entry) mo oloa',
      GOODS_UNIQUE: 'Ua lē toe iloa e le Komesina (Commissioner) e tulaga ese oloa',
      ENTERED_SEPARATELY: 'Ua lē toe faʻatagaina e le faʻatonu o le Center ona taʻutino eseʻese oloa',
    },
    ground: {
      ADMISSIBILITY: 'ina ia faʻamalosia tulafono o mea e mafai ona ʻaumai',
      REVENUE: 'e puipuia ai tupe a le mālō',
      EFFICIENCY: 'ina ia lelei le faʻagasologa o galuega a Tiute',
    },
    because: '{{what}}, {{why}}',
  },
  withheld: 'Ua tapeina, pe lē faʻaalia atu iā te ʻoe',
  paid: '{{paid}}, lisiti {{receiptNumber}}',
  givenBack: '{{paid}}, vauka {{voucherNumber}}',
  customsWrote: 'Na tusi mai Tiute se feʻau',
  tookUp: 'Na avea e le taʻutinoga se pepa na tuʻuina mai',
  actor: {
    YOU: 'ʻO ʻoe',
    COLLEAGUE: 'ʻO se tasi o lau ʻau',
    YOUR_SYSTEM: 'ʻO lau lava polokalama',
    ACCOUNT: 'ʻO se isi account',
    CUSTOMS: 'Tiute',
    ofCustoms: '{{name}}, Tiute',
    PLATFORM: 'ʻO le polokalama',
    ERASED: 'ʻO se tasi ua tapeina lana account',
  },
  events: {
    account: {
      opened: 'Na tatala le account',
      claimed: 'Na faʻamaonia ʻo lau imeli',
    },
    mandate: {
      given: 'Na tuʻuina atu se faʻatagaga e galue ai mo se isi',
      ended: 'Na uma se faʻatagaga e galue ai mo se isi',
    },
    participation: {
      changed: 'Na suia le tulaga i le ABI',
    },
    'payment-method': {
      changed: 'Na suia le auala e totogi ai',
    },
    credential: {
      changed: 'Na suia se laisene, pemita po ʻo se faʻamaoniga',
    },
    determination: {
      made: 'Na faia se faʻaiuga e se tofi',
    },
    office: {
      changed: 'Na suia se tofi',
    },
    rights: {
      changed: 'Na suia aiā',
    },
    session: {
      ended: 'Na saini i fafo',
    },
    entry: {
      filed: 'Na faʻauluina ma talia',
      changed: 'Na suia le tulaga',
      released: 'Na tatala atu (released)',
      shared: 'Na faʻasoa i se isi account',
      'decision-not-applied': 'E leʻi faʻaaogāina se faʻaiʻuga',
      'message-written': 'Na tusia se feʻau iā Tiute',
      'thread-closed': 'Na tapunia e Tiute feʻau',
      arrived: 'Ua taunuʻu mai le mea e aumai ai oloa',
      determined: 'Ua iai se faʻaiʻuga e uiga i se taʻutinoga',
      'request-overdue': 'O loʻo faʻatali pea i se pepa ua mavae lona aso mulimuli',
    },
    message: { written: 'Na tusia se feʻau' },
    thread: { closed: 'Na tapunia e Tiute feʻau' },
    payment: {
      recorded: 'Na maua se totogi',
      reversed: 'Ua toe faʻaleaogaina se totogi',
    },
    refund: {
      owed: 'E iai se tupe e toe faʻafoʻi atu',
      paid: 'Ua toe faʻafoʻi atu le tupe',
    },
    draft: {
      named: 'Na amata se faʻauluga',
    },
    filing: {
      refused: 'E leʻi talia se faʻauluga',
    },
    conveyance: {
      arrived: 'Ua taunuʻu se vaʻalele po ʻo se vaʻa',
    },
    review: {
      opened: 'Na tuʻu i le laina a ofisa',
      claimed: 'Na avea e se ofisa',
      returned: 'Na toe tuʻu i le laina',
      'examination-set': 'Na setia e se ofisa se isi suʻesuʻega',
      decided: 'Na faia e se ofisa le faʻaiʻuga',
      withdrawn: 'Na toe aveʻesea e lē na faʻauluina',
      overdue: 'Ua mavae le aso mulimuli o le mea o loʻo faʻatalia',
    },
    document: {
      stored: 'Na teuina se pepa',
      rejected: 'E leʻi talia se pepa',
      presented: 'Na tuʻuina atu se pepa',
    },
    sandbox: {
      'clock-set': 'Na setia le uati o le sandbox',
    },
    request: {
      opened: 'Na talosagaina se pepa',
      overdue: 'Ua mavae le aso mulimuli o se talosaga mo se pepa',
      answered: 'Na taliina se talosaga mo se pepa',
    },
  },
};
