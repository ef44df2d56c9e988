import type { signIn as english } from '../en/sign-in.ts';

/** Texts of `web/src/sign-in` in Samoan: signing in, and the links that come by mail. */
export const signIn: typeof english = {
  title: 'Saini i totonu',
  lead: 'Taina lau imeli, ona matou lafoina atu lea o se soʻotaga (link). E leai se upu faʻalilolilo e manatua.',
  newcomer: 'E te fou i ʻī? ʻO le soʻotaga lava lea e tatalaina ai sau account.',
  email: 'Imeli',
  emailHint: 'Faʻataʻitaʻiga: sina@example.com',
  emailMissing: 'Taina lau imeli.',
  send: 'Lafo mai se soʻotaga',
  sending: 'ʻO loʻo lafo…',
  sentTitle: 'Vaʻai i lau imeli',
  sent: 'ʻAfai e maua imeli i le {{email}}, ua lafo atu se soʻotaga. E faʻatasi ona aogā, mo le 10 minute. Pe taina i ʻī le kode mai le imeli lava lea e tasi.',
  sentOther:
    'E leai se imeli i ni nai minute? Vaʻai i le pusa o imeli lē manaʻomia (spam), pe siaki le tuatusi ma toe fesili.',
  askAgain: 'Faʻaaogā se isi imeli',
  sandboxMailbox: 'ʻO se nofoaga faʻataʻitaʻi (sandbox) lenei: e nofo imeli i lona pusa meli.',
  openMailbox: 'Tatala le pusa meli',
  asGuest: 'E te lē manaʻomia ona saini i totonu e faʻaulu ai.',
  startAsGuest: 'Amata se taʻutinoga e aunoa ma se account',
  comeBack: 'Toe foʻi i se taʻutinoga na e amataina',
  already: 'ʻO loʻo e saini i totonu o {{name}}.',
  goOn: 'Faʻaauau',
  notFinished: 'Na ʻumi naʻuā lena saini i totonu, pe na maeʻa i se isi mea. Toe amata i ʻī.',
  sandboxTitle: 'Pe faʻataʻitaʻi le sandbox o se',
  sandboxLead: 'E naʻo lenei sandbox o iai nei tagata.',
  trade: 'Importer ma broker',
  customsAt: 'Tiute i {{port}}',
  otherCustoms: 'Tiute',
  offices: 'Tiute, i tofiga taʻitasi ({{count}})',
  officesLead: 'E tuʻu atu e le tulafono ia i latou faʻaiʻuga e lē tuʻuina i soʻo se ofisa.',
  officeMay: {
    PORT_DIRECTOR:
      'Na te faʻatagaina le faʻaulufaleina o oloa i le faʻatatau o le tau mo vaega e fitu i lea taulaga (143.11(a)).',
    CENTER_DIRECTOR: 'Na te faʻatagaina oloa ia faʻaulufale eseese pe i pili taʻitasi (141.52, 143.23).',
    DIRECTOR_USER_SUPPORT: 'Na te tuʻuina i le nofo vaʻaia ma faʻagata mo se taimi i latou o loʻo i le ABI (143.6).',
    EXECUTIVE_DIRECTOR: 'Na te soloia le auai i le ABI ona o le taufaʻasesē po o faʻamatalaga sesē (143.7(a)).',
    ASSISTANT_COMMISSIONER:
      'Na te faʻatagaina account e auai i le ABI, ma faʻaiʻuina talosaga toe iloilo (143.3, 143.8).',
    COMMISSIONER: 'Na te faʻamaonia oloa e tulaga ese, ma faʻatagaina isi faʻatatauga o tau (143.21(j), 143.11(b)).',
  },
  personasLoading: 'ʻO loʻo ʻaumai igoa e mafai ona e saini ai i totonu…',
  personasFailed: 'E lē mafai ona faʻaalia nei tagata o le sandbox.',
  tryAgain: 'Toe taumafai',
  notAnswering: 'E lē ʻo tali mai nei le saini i totonu. Toe taumafai i se taimi lata mai.',
  code: {
    label: 'Kode mai le imeli',
    hint: 'Faʻataʻitaʻiga: 7K3F-9QXM',
    missing: 'Taina le kode o loʻo i le imeli.',
    use: 'Faʻaauau i le kode',
    using: 'Faʻatali laʻitiiti…',
    title: 'Taina le kode mai le imeli',
    lead: 'ʻO loʻo iai i le imeli se kode i luga aʻe o le soʻotaga. ʻO nisi polokalama imeli e tipi ese le pito o se soʻotaga; e aogā lava le kode.',
    elsewhere: 'E aogā i le masini na e fesili ai mo le imeli. Na e fesili i se isi masini?',
    askAnew: 'Fesili mo se imeli fou i ʻī',
  },
  link: {
    title: 'Lau soʻotaga',
    looking: 'ʻO loʻo vaʻai i lau soʻotaga…',
    SIGN_IN: 'E saini i totonu ʻoe i lenei soʻotaga.',
    CLAIM: 'E faʻamaonia i lenei soʻotaga ʻo lau imeli lea, ma e teuina ai au faʻauluga i lalo.',
    FIND: 'E tatala e lenei soʻotaga le taʻutinoga na e fesili mo ai.',
    INVITATION: 'E saini i totonu ʻoe i lenei soʻotaga iā Tiute, lea na valaʻaulia ai ʻoe e galue.',
    for: 'E mo {{name}}.',
    wentTo: 'Na lafo i le {{address}}.',
    elsewhere: {
      SIGN_IN:
        'Na talosagaina i se isi masini po ʻo se isi polokalama. ʻAfai ʻo ʻoe lava na talosagaina i ai, faʻaauau i ʻī, pe taina i ai le kode mai le imeli. ʻAfai na lafo mai e se isi lenei soʻotaga, tapuni lenei itulau: ʻaua neʻi e galue i lana account.',
      CLAIM:
        'Na tuʻuina atu i se isi masini po ʻo se isi polokalama. ʻAfai ʻo ʻoe na tuʻuina atu, faʻaauau i ai i le kode mai le imeli: ʻo loʻo tatala pea mea na e taina. ʻAfai e te faʻaauau i ʻī, e mafai ona e avea i ʻī mea na amataina i ai. ʻAfai e leʻi tuʻuina atu e ʻoe, tapuni lenei itulau.',
      FIND: 'Na talosagaina i se isi masini po ʻo se isi polokalama. ʻAfai ʻo ʻoe lava na talosagaina i ai, faʻaauau i ʻī, pe taina i ai le kode mai le imeli. ʻAfai na lafo mai e se isi lenei soʻotaga, tapuni lenei itulau.',
    },
    onlyThere:
      'E naʻo le mea na tuʻuina mai ai e mafai ona faʻaaogā ai, e lē o loʻo saini i totonu i ai: taina i ai le kode mai le imeli.',
    here: {
      heading: 'Aʻo leʻi e faʻaauau',
      guest: 'ʻO loʻo e galue i ʻī o se tagata asiasi.',
      guestWith: 'ʻO loʻo e galue i ʻī o se tagata asiasi, i le {{reference}}.',
      guestEnds:
        'ʻAfai e te faʻaauau o {{address}}, e uma lena tulaga i lenei masini. Ona faʻatasi lea ona fesiligia ʻoe, i ʻī, pe mafai e lena imeli ona maua mea na e amataina.',
      person: 'ʻO loʻo e saini i totonu i ʻī o {{name}}. ʻAfai e te faʻaauau o {{address}}, e te saini i fafo mai ai.',
      stay: 'Tumau e pei ona ou iai',
    },
    useAs: 'Faʻaauau o {{address}}',
    use: 'Faʻaauau',
    using: 'Faʻatali laʻitiiti…',
    scanners:
      'Matou te fesili mo lenei fetaomiga auā ʻo nisi polokalama imeli e tatala lava soʻotaga, ma e faʻatasi ona aogā se soʻotaga.',
    usedTitle: 'Ua uma ona faʻaaogā lenei soʻotaga',
    used: 'E faʻatasi ona aogā se soʻotaga. ʻAfai na e faʻaaogāina i lenei masini, ua uma ona e saini i totonu.',
    expiredTitle: 'Ua lē toe aogā lenei soʻotaga',
    expired:
      'E aogā se soʻotaga mo le 10 minute. Masalo ua tuai atu, pe na leiloa se vaega ina ua kopi. I le mea na e fesili ai, e aogā foʻi le kode mai le imeli lava lea e tasi.',
    getNew: 'Maua se soʻotaga fou',
    home: 'Alu i le itulau muamua',
    failedTitle: 'E lē mafai ona vaʻai nei i le soʻotaga',
  },
};
