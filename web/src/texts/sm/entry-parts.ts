import type * as english from '../en/entry-parts.ts';

/** What is owed, the goods, and the documents of an entry, in Samoan. */
export const goods: typeof english.goods = {
  lines: 'Laina',
  linesCaption: 'Laina o le taʻutinoga',
  noLines: 'E leai ni laina o loʻo faʻaalia iā ʻoe.',
  line: 'Laina',
  goods: 'Oloa',
  quantity: 'Aofaʻi',
  excise: 'Lafoga (excise)',
  notDescribed: 'E lē faʻamatalaina iā ʻoe',
  byOfficer: 'E fuafuaina e se ofisa',
  putToOfficer: 'Na tuʻu i se ofisa',
  warnings: 'Lapataʻiga, e vaʻai foʻi i ai le ofisa',
  onLine: 'Laina {{n}}.',
  summary: 'Aotelega',
  importer: 'Tagata faʻaulufale oloa (importer)',
  importerAndFiler: 'Importer ma lē na faʻauluina',
  filer: 'ʻO lē na faʻauluina (filer)',
  ownReference: 'Lau lava numera faʻasino',
  filerReference: 'Numera faʻasino a lē na faʻauluina',
  notShown: 'E lē faʻaalia iā ʻoe',
  estimatedDuty: 'Tiute ua fuafuaina',
  dutyRule:
    'E pei ona fuafuaina ina ua faʻauluina. E totogi atu, vagana ua faʻaaogā faʻatasi le statement processing ma le ACH (19 CFR 143.28).',
  exciseTotal: 'Lafoga (excise)',
  exciseOpen: 'E leʻi iloa: e fuafuaina e se ofisa mea o loʻo faʻailogaina i laina',
  exciseRule:
    'E fuafuaina i laina taʻitasi i le tupe na totogi ai oloa ua saunia ma afīfī mo le lafoina, e aunoa ma le totogi o le uta (freight), inisiua ma isi tau o le lafoina (ASCA 11.1001).',
  furtherDue: 'Na maua i se suʻesuʻega',
  furtherDueRule:
    'E faʻaopoopo i mea na taʻutino mai. E totogi aʻo leʻi tatala atu oloa, e oʻo lava i le statement (19 CFR 143.28).',
  due: 'E totogi aʻo leʻi tatala atu',
  dueAgain: 'Ua toe tatau ona totogi, ona ua toe faʻaleaogaina se totogi',
  byStatement: '{{amount}}, e totogi i le statement ma le ACH',
  paid: 'Ua totogi',
  receipt: 'Lisiti {{number}}',
  receiptOver: 'ʻO se vaega o se lisiti e {{amount}}, e aofia ai ma isi faʻauluga',
  takenBack: 'Ua toe faʻaleaogaina: {{reason}}',
  givenBack: 'Ua toe faʻafoʻi atu',
  voucher: 'Vauka (voucher) {{number}}',
  owedBack: 'E toe faʻafoʻi atu iā ʻoe po ʻo lē na totogiina',
  releaseCode: 'Kode e siaki ai le tatalaga (release)',
  releaseCodeHint: 'ʻO lē e tuʻuina atu oloa e mafai ona siaki i le {{address}}.',
  filed: 'Na faʻauluina',
  timeOfEntry: 'Taimi o le faʻaulufalega (time of entry)',
  notFixed: 'E leʻi faʻamautuina',
  lawReadOn: 'Tulafono na faitauina i le aso',
  released: 'Na tatala atu (released)',
  documents: 'Pepa',
  noDocuments: 'E leai ni pepa o lenei taʻutinoga.',
  presented: 'Ua tuʻuina atu',
  held: 'ʻO loʻo iā te ia na faʻauluina, e leʻi tuʻuina atu',
  heldByYou: 'ʻO loʻo iā ʻoe, e leʻi tuʻuina atu',
  heldHint:
    'E te teua mea o loʻo iā ʻoe seʻia fesili se ofisa mo ai: aʻo leʻi oʻo i ai, e lē mafai e Tiute ona ave (19 CFR 143.35, 143.36(c)). ʻA fesili se tasi, e te tali i ʻī i se fetaomiga.',
  open: 'Tatala le {{file}}',
  present: 'Tuʻuina atu iā Tiute',
  presenting: 'ʻO loʻo tuʻuina atu…',
  asked: 'Pepa ua fesiligia',
  askedFor: '{{document}}, e tatau i le {{date}}.',
  wasDue: '{{document}}, na tatau i le {{date}}.',
  answered: 'Na taliina',
  notAnswered: 'E leʻi taliina.',
  noLongerNeeded: 'Ua lē toe manaʻomia.',
};

/** What the filer can do on the page of an entry. */
export const act: typeof english.act = {
  answerTitle: 'ʻO loʻo fesili Tiute mo lau {{document}}',
  answerOther: 'ʻO loʻo fesili Tiute mo se pepa',
  answerWasDue:
    'Na tatau ona lafo mai aʻo leʻi uma le {{date}} i {{port}}. Lafo mai nei: e talia pea. E lelei se ata pe a mafai ona faitau mea uma o loʻo i ai.',
  answerDue: 'Lafo mai aʻo leʻi uma le {{date}} i {{port}}. E lelei se ata pe a mafai ona faitau mea uma o loʻo i ai.',
  answerHeld: 'Ua iai se tasi iā ʻoe:',
  answerWithHeld: 'Lafo le {{file}}',
  againTitle: 'Faʻasaʻo ma toe faʻaulu',
  againHow:
    'ʻO loʻo teuina au tali. Sui mea o loʻo fesili mo ai le ofisa, ona faʻamaonia lea ma toe faʻaulu i lalo o le numera faʻasino lava e tasi.',
  again: 'Alu i au tali',
  againElsewhere: 'Na faʻauluina e se isi polokalama. Toe faʻaulu mai i lena polokalama, i le numera faʻasino.',
  payTitle: 'Totogi {{amount}}',
  payHow: {
    AS_TERRITORY:
      'Totogi i le kesia (cashier) a Tiute i {{port}}. Taʻu pe faʻaali le numera faʻasino {{reference}}; ʻo loʻo i le pepa na lolomi o se kode e siaki.',
    US_CBP:
      'Tuʻu le tupe i le kesia (cashier) a Tiute i {{port}} (19 CFR 143.28). Taʻu atu le numera faʻasino {{reference}}.',
  },
  payThen: 'E tatala atu oloa pe a faʻamaumauina le totogi. E faʻaali mai lava i lenei itulau.',
  payAgain:
    'Ua toe faʻaleaogaina se totogi, o lea ua toe tatau ai ona totogi. E faʻaali mai lava i lenei itulau pe a totogi.',
  payEarly: {
    AS_TERRITORY:
      'E te lē tau faʻatali: e mafai ona totogi nei. E faia lava e se ofisa le faʻaiʻuga, ma e faʻaali mai lava i lenei itulau.',
    US_CBP:
      'E tatau ona totogi nei (19 CFR 143.28); e faʻatali i ai le tatalaga. E faia lava e se ofisa le faʻaiʻuga, ma e faʻaali mai lava i lenei itulau.',
  },
  payFurther:
    'Na maua i se suʻesuʻega o oloa e {{amount}} e tatau ona totogi e faʻaopoopo i mea na taʻutino mai. E totogi aʻo leʻi tatala atu oloa, e oʻo lava i le statement (19 CFR 143.28).',
  payOnline: 'Totogi i luga o le initaneti',
  payOnlineHow: 'Pe totogi nei i lau telefoni poʻo lau komepiuta. E faitauina pe a faʻamaonia mai ua totogi.',
  payUnderWay: 'Vaʻai i le totogi o loʻo faʻagasolo',
  payPrint: 'Lolomi se pepa e ave',
  withdrawTitle: 'Toe aveʻese lenei faʻauluga',
  withdrawLead: 'Aʻo leʻi avea e se ofisa, e mafai ona e toe aveʻeseina.',
  withdraw: 'Toe aveʻese lenei faʻauluga',
  withdrawSure: 'E te fia toe aveʻeseina le {{reference}}?',
  withdrawPaid:
    'Ua e totogiina {{amount}}: e lē toe tatau ona totogi. E leai se tulafono o loʻo i ʻī e taʻu mai ai pe faʻapefea ona toe faʻafoʻi atu: fesili iā Tiute i {{port}}, ma ave le numera faʻasino ma le lisiti.',
  withdrawEntered:
    'Ua uma ona faʻamautuina le taimi o le faʻaulufalega. ʻO loʻo taʻua i le tulafono le toe aveʻeseina aʻo leʻi oʻo i lena taimi (19 CFR 141.67); ʻo le mafai ona toe aveʻese i ʻī ʻo se faiga a lenei polokalama aʻo leʻi avea e se ofisa.',
  withdrawMeans:
    'E taofi i ʻī le galuega a Tiute, ma e lē tatala atu oloa i lenei faʻauluga. E lē mafai ona toe faʻafoʻi mai; e tatau ona e faʻaulu fou.',
  withdrawYes: 'Ioe, toe aveʻese',
  withdrawNo: 'Leai, taofi',
  withdrawing: 'ʻO loʻo toe aveʻese…',
  withdrawTaken: 'Ua avea e se ofisa lenei taʻutinoga, ua lē mafai ai ona toe aveʻese i ʻī.',
  keepTitle: 'Teu lenei faʻauluga: tuʻu mai lau imeli',
  keepLead:
    'ʻO loʻo e iai i ʻī e aunoa ma se account. I se imeli, e te maua ai lenei taʻutinoga i soʻo se masini, ma e te logoina pe a suia se mea.',
};

/** The printed sheet: what a counter or a dock asks for, on one side of paper. */
export const print: typeof english.print = {
  title: 'Pepa o le tatalaga (release note) o le {{reference}}',
  name: 'Pepa o le tatalaga (release note)',
  authority: { AS_TERRITORY: 'Tiute o Amerika Sāmoa', US_CBP: 'Tiute o le Iunaite Setete' },
  port: 'Taulaga o {{port}} ({{code}})',
  released: 'Ua tatala atu (released)',
  notReleased: 'E leʻi tatala atu (not released)',
  since: 'Talu mai le',
  statusNow: 'ʻO le tulaga o iai: {{status}}.',
  issued: 'E pei ona iai i le',
  print: 'Lolomi',
  back: 'Toe foʻi i le taʻutinoga',
  scan: 'Siaki le ata, pe taina le kode i le {{address}}: e taʻu mai ai pe ua tatala atu i lena taimi. I le kaunita a Tiute, siaki le ata pe taina le numera faʻasino: e tatala ai le taʻutinoga.',
  qr: 'Kode e siaki ai le tatalaga i se meapuʻeata',
  code: 'Kode e siaki ai le tatalaga',
  goods: 'Oloa e pei ona taʻutino mai',
  more_one: 'ma le tasi isi laina, o loʻo i le itulau o le taʻutinoga',
  more_other: 'ma isi laina e {{count}}, o loʻo i le itulau o le taʻutinoga',
  owed: 'ʻO le tupe e tatau ona totogi',
  payment: 'Totogi',
  notPaid: 'E leʻi totogi se mea. E tatau ona totogi: {{amount}}.',
  stillDue: 'E tatau ona totogi: {{amount}}.',
  notAssessed: 'E leʻi totogi se mea. E leʻi fuafuaina e se ofisa le tupe e tatau ona totogi.',
  byStatement: 'E totogi i le statement ma le ACH.',
  nothingDue: 'E leai se mea e totogi.',
  owedBack: 'E toe faʻafoʻi atu: {{amount}}',
  givenBack: 'Ua toe faʻafoʻi atu: {{paid}}',
  certified: 'Na faʻamaonia ina ua faʻauluina, i le',
  transmittedBy: 'Na auina mai mo lē na faʻauluina e',
  stamp: 'Faʻamaufaʻailoga ma le saini a Tiute',
};

/** A receipt of what was paid at the counter. */
export const receipt: typeof english.receipt = {
  title: 'Lisiti mo le {{reference}}',
  name: 'Lisiti (receipt)',
  number: 'Numera o le lisiti',
  taken: 'Na maua i le',
  amount: 'Aofaʻi',
  whole: 'Le lisiti atoa, faʻatasi ma isi faʻauluga',
  covers: 'Mea uma e aofia ai',
  means: 'Na totogi',
  for: { AS_TERRITORY: 'Mo le lafoga (excise) o le', US_CBP: 'Mo tiute ma lafoga o le' },
  givenBack: 'Ua toe faʻafoʻi atu',
  voucher: 'Numera o le vauka (voucher)',
  givenBackOn: 'Na toe faʻafoʻi atu i le',
  givenBackOf: 'Mai le totogi o le',
  none: 'E leʻi totogi se mea mo le {{reference}}.',
  stamp: 'Faʻamaufaʻailoga ma le saini a le kesia',
};
