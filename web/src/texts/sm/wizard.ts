import type { wizard as english } from '../en/wizard.ts';
import { wizardQuestions } from './wizard-questions.ts';

/** Texts of `web/src/wizard` in Samoan: the way through a declaration. What its questions ask is beside. */
export const wizard: typeof english = {
  phase: {
    closed: 'E lē mafai ona faʻaulu i le taimi nei',
    closedNow: 'Ua tapunia i le taimi nei: e mafai ona saunia se taʻutinoga, ae faʻaulu pe a toe tatala.',
    expect: 'O mea e tatau ona iloa nei',
  },
  ...wizardQuestions,
  loading: 'ʻO loʻo ʻaumai lau taʻutinoga…',
  failed: 'E lē mafai ona faʻaalia nei lau taʻutinoga',
  back: 'Toe foʻi',
  continue: 'Faʻaauau',
  later: 'Tuʻu mo se isi taimi: ua teuina',
  laterUnsaved: 'Tuʻu mo se isi taimi',
  change: 'Sui',
  choose: 'Filifili',
  toTaskList: 'Vaʻai i fesili uma',
  partOf: 'Vaega {{n}} o le {{count}}',
  saved: {
    at: 'Na teuina {{time}}',
    saving: 'ʻO loʻo teuina…',
    unreached:
      'E leʻi teuina: e leai se fesoʻotaʻiga. ʻO mea na e taina ʻo loʻo i lenei masini, ma e lafo pe a toe iai le fesoʻotaʻiga.',
    ended:
      'E leʻi teuina: ua uma lou taimi na e saini ai i totonu. ʻO mea na e taina ʻo loʻo i lenei masini seʻia e toe saini i totonu.',
    refused: 'E leʻi teuina: {{why}}',
  },
  start: {
    title: 'Amata se taʻutinoga',
    says: 'Taʻu atu iā Tiute oloa o loʻo o mai iā ʻoe, i le taimi e fetaui ma ʻoe: e teuina tali taʻitasi aʻo e taina. E leai se mea e faʻauluina seʻia e faʻapea mai.',
    noAccount: 'E te lē manaʻomia se account.',
    needed: 'ʻO mea e te manaʻomia',
    need: {
      waybill:
        'ʻo le numera o le pepa o uta (air waybill po ʻo le bill of lading), mai le kamupanī na avea mai le uta; e leai se pepa o le meli',
      bill: 'ʻo le numera o le pepa o uta (air waybill po ʻo le bill of lading), mai le kamupanī na avea mai le uta',
      price:
        'ʻo le tupe na totogi mo ituaiga oloa taʻitasi, e pei ona iai i le pili (invoice) po ʻo le lisiti (receipt)',
      use: 'ʻo le mea e faʻaaogā ai oloa: mo ʻoe, e faʻatau atu, po ʻo se isi faʻaaogāga',
      you: 'ʻo lou igoa ma lou tuatusi; ma se imeli pe ʻafai e te manaʻo i ni tala i le imeli',
    },
    where: 'ʻO le ā e te taʻutinoina?',
    chooseWhere: 'Filifili le mea e te taʻutinoina.',
    unitedStates:
      'Mo oloa e taunuʻu i se taulaga o le Iunaite Setete, muamua saini i totonu o se importer po ʻo se broker.',
    signIn: 'Saini i totonu',
    start: 'Amata',
    starting: 'ʻO loʻo amata…',
    resume: 'Toe foʻi i se taʻutinoga na e amataina',
    notForCustoms:
      'ʻO taʻutinoga e tusia e i latou e ʻaumaia oloa. ʻO loʻo e saini i totonu o se tagata faigaluega a Tiute.',
  },
  absent: {
    title: 'E leai se taʻutinoga faʻapea',
    heading: 'E leai se taʻutinoga {{reference}} mo ʻoe i ʻī',
    noReference: 'ʻO le {{reference}} e lē ʻo se numera faʻasino',
    says: 'Siaki le numera faʻasino. ʻO se taʻutinoga na amataina i se isi masini e tatala i lona kode, po ʻo se soʻotaga (link) i le imeli.',
    resume: 'Toe foʻi i se taʻutinoga',
    signIn: 'Saini i totonu',
  },
  discarded: {
    title: 'Ua lafoaʻia',
    heading: 'Ua lafoaʻia le taʻutinoga {{reference}}',
    says: 'E leai se mea e teuina.',
  },
  noQuestion: { title: 'E leai se itulau faʻapea', heading: 'E leai se itulau faʻapea i lau taʻutinoga' },
  tasks: {
    title: 'Taʻutinoga {{reference}}',
    done: 'Ua maeʻa vaega e {{done}} o le {{count}}.',
    begin: 'Amata',
    continue: 'Faʻaauau',
    keepAccess: 'Toe foʻi mai se isi masini',
    keepAccessSays:
      'I lenei masini, ʻo loʻo i le itulau muamua lau taʻutinoga. I se isi masini, e tatala i se kode, po ʻo se soʻotaga i le imeli.',
    discard: 'Lafoaʻi lenei taʻutinoga',
    discardSays: 'E tapeina uma ana tali, ma e leai se isi e mafai ona toe faʻafoʻia.',
    discardYes: 'Lafoaʻi',
    discardNo: 'Taofi',
    notDiscarded: 'E leʻi mafai ona lafoaʻia. Siaki lau fesoʻotaʻiga, ona toe taumafai lea.',
  },
  standing: {
    DONE: 'Ua maeʻa',
    TO_DO: 'E fai',
    OPTIONAL: 'E leai se mea na faʻapipiʻi',
    CANNOT_START: 'E leʻi mafai ona amata',
  },
  check: { heading: 'Siaki au tali', goOn: 'Faʻaauau e faʻamaonia', notSaid: 'E leʻi taʻua' },
  excise: {
    heading: 'Lafoga (excise), pe ʻa e faʻauluina nei',
    total: 'Aofaʻiga',
    byOfficer: 'E fuafuaina e se ofisa',
    notKnown: 'E leʻi iloa',
    notKnownSays:
      'E iloa le aofaʻi e tatau ona totogi pe a maeʻa tali o laina uma, ma ua fuafuaina e se ofisa oloa o loʻo i le lisi.',
  },
  warnings: {
    heading: 'Faʻamolemole toe vaʻai i lenei mea',
    says: 'E mafai ona e faʻauluina e pei ona iai. ʻAfai ʻo se sese o le taina, sui muamua: e vaʻai foʻi i ai le ofisa.',
    look: 'Sui',
  },
  takeOut: 'Fetaomi le “{{button}}” i le avanoa. E taofi mataʻitusi e pei ʻo le ʻ ma le ā ma emoji.',
  officer: {
    heading: 'Fesili i se ofisa',
    says: 'E mafai lava ona e faʻauluina, ae filifili se ofisa i mea na maua i ʻī aʻo leʻi tatala atu oloa.',
    ask: 'Tuʻu i se ofisa e filifili i lenei mea',
    or: 'Sui, pe fesili i se ofisa e filifili i le pito o lenei itulau.',
  },
  certify: {
    heading: 'Faʻamaonia (certify) ma faʻaulu',
    says: {
      AS_TERRITORY:
        'I le faʻauluina, e te taʻutino atu ai nei oloa iā Tiute o Amerika Sāmoa. E mafai ona e toe aveʻeseina se taʻutinoga seʻia avea e se ofisa.',
      US_CBP:
        'ʻO le faʻamaoniga ʻo lau saini lea i le komepiuta. E mafai ona e toe aveʻeseina se faʻaulufalega seʻia avea e se ofisa.',
    },
    noStatement:
      'E leʻi ʻaumaia le faʻamatalaga e faʻamaonia, ma ʻo loʻo toe talosagaina lava. Siaki lau fesoʻotaʻiga.',
    statementChanged: 'ʻO se faʻamatalaga fou lea e faʻamaonia. Faitau, ona talia lea ma faʻaulu.',
    file: 'Faʻaulu nei',
    filing: 'ʻO loʻo faʻauluina…',
    notAccepted: 'Talia le faʻamatalaga ina ia faʻauluina.',
    notSaved: 'E leʻi teuina au suiga mulimuli. Faʻaulu pe a uma ona teuina: vaʻai i luga.',
    noAnswer:
      'E leai se tali na maua. Siaki lau fesoʻotaʻiga, ona toe faʻaulu lea: e faʻatasi lava ona faʻauluina, e tusa lava pe faʻafia ona e fetaomi.',
    inEnglish: {
      AS_TERRITORY:
        'ʻO le faʻamatalaga e te faʻamaonia ʻo loʻo i le Peretania, auā ʻo upu Peretania e aloaʻia i le tulafono. ʻO lona uiga: ʻo mea na e taʻutino atu e moni ma atoa, i le mea sili e te iloa, ma e te tautō (oath) ai. ʻAfai e iai se mea e te lē malamalama ai, faʻamolemole fesili muamua iā Tiute.',
      US_CBP:
        'ʻO le faʻamatalaga e te faʻamaonia ʻo loʻo i le Peretania, auā ʻo upu Peretania e aloaʻia i le tulafono. ʻO lona uiga: i le mea sili e te iloa, ʻo nei faʻamatalaga e moni ma atoa, ma ʻo loʻo taʻua ai uma tau, aofaʻi, faʻaitiitiga o tau (rebates), tiute na toe faʻafoʻi (drawbacks), totogi (fees), komisi (commissions) ma royalties, ma mea na tuʻuina fua atu pe faʻaitiitia le tau i lē na faʻatauina atu. ʻAfai e iai se mea e te lē malamalama ai, faʻamolemole fesili muamua iā Tiute.',
    },
  },
  forClient: {
    says: 'O loʻo e taʻutinoina lenei mea mo se tagata e te galue mo ia, i lana faʻatagaga.',
    another: 'Taʻutino mo se isi tagata i lenei vaʻa',
    noMandate: 'E lē mafai ona e faila nei lenei mea mo le tagata e te galue mo ia',
    clients: 'Tatala le lisi o tagata e te galue mo i latou',
  },
  filed: {
    title: 'Ua faʻauluina',
    heading: 'Ua faʻauluina lau taʻutinoga',
    reference: 'Lau numera faʻasino (reference)',
    owed: 'ʻO le tupe e tatau ona totogi',
    notAssessed: 'E fuafuaina e se ofisa',
    estimated: 'ʻO tiute ma lafoga e pei ona e fuafuaina: {{amount}}.',
    next: 'ʻO le mea e sosoʻo ai',
    nothingToDo: 'E leai se mea e te faia nei.',
    payNow: 'E te lē tau faʻatali i le ofisa: e mafai ona totogi nei.',
    nextOfficer: 'E vaʻavaʻai se ofisa o Tiute i lau taʻutinoga. ʻAfai e iai se mea o loʻo misi, e fesili atu mo ai.',
    nextPay: 'Ona e totogi lea o le tupe e tatau ai i le kesia (cashier) a Tiute, ma taʻu atu le numera faʻasino.',
    nextRelease: 'E tatala atu oloa, ma e mafai ona e ave.',
    nextMail: 'E lafo atu foʻi tala i le imeli.',
    nextPage: 'E faʻaali suiga taʻitasi i le itulau o lau taʻutinoga.',
    follow: 'Mulimulitaʻi i lau taʻutinoga',
    print: 'Lolomi',
    code: 'Maua se kode e tatala ai i se isi masini',
    claim: 'Maua tala i le imeli',
    confirm: 'Faʻamaonia lau imeli i le kode mai le imeli',
  },
  code: {
    title: 'ʻO se kode e toe foʻi mai ai',
    says: 'E tatala e le kode lenei taʻutinoga i soʻo se masini, e aunoa ma se imeli. E faʻatasi ona faʻaalia: tusi i lalo pe lolomi. ʻO lē e iai iā te ia le kode e mafai ona tatala lenei taʻutinoga, ma e leai se isi mea.',
    replaces: 'Na iai se kode na faia muamua. E suia i se kode fou, ma e leai se mea e toe tatala e le kode tuai.',
    make: 'Faʻaali mai se kode',
    makeNew: 'Fai se kode fou',
    noAnswer: 'E leʻi mafai ona faia se kode. Siaki lau fesoʻotaʻiga, ona toe taumafai lea.',
    reference: 'Mo le taʻutinoga {{reference}}:',
    once: 'E naʻo le taimi nei e faʻaalia ai. E toe foʻi mai, alu i le {{address}} ma taina.',
    print: 'Lolomi lenei itulau',
  },
  versions: {
    title: 'E lua ni faʻamaumauga',
    heading: 'Na suia lenei taʻutinoga i se isi mea i le taimi nei',
    says: 'Masalo i se isi faʻamalama po ʻo se isi masini. Filifili poʻo le fea e taofi; e naʻo mea e ʻeseʻese o loʻo faʻaalia.',
    TYPED: 'ʻO mea na e taina i ʻī',
    OTHER: 'ʻO mea na teuina i se isi mea',
    keepTYPED: 'Taofi mea na ou taina i ʻī',
    keepOTHER: 'Ave mea na teuina i se isi mea',
    nothing: 'E leai',
  },
};
