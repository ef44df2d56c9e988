import type { thread as english } from '../en/thread.ts';

/** Texts of `web/src/thread` in Samoan: what filer and Customs write to each other about an entry. */
export const thread: typeof english = {
  title: { FILER: 'Feʻau ma Tiute', CUSTOMS: 'Feʻau ma lē na faʻauluina' },
  lead: {
    FILER:
      'Fesili i mea e te lē malamalama ai, pe taʻu atu iā Tiute mea e tatau ona latou iloa e uiga i lenei taʻutinoga.',
    CUSTOMS:
      'ʻO mea e te tusia i ʻī e faitauina e lē na faʻauluina ma le importer. ʻO lau faʻamatalaga i se faʻaiʻuga e leai.',
  },
  notYet: 'E mafai ona e tusi iā Tiute pe a oʻo atu lenei mea i ana ofisa, i se minute pe lua.',
  nothing: { FILER: 'E leʻi tusia se mea.', CUSTOMS: 'E leʻi tusia se mea i lē na faʻauluina pe mai iā te ia.' },
  list: 'Feʻau, e muamua mea tuai',
  earlier_one: 'Faʻaali se feʻau muamua e tasi',
  earlier_other: 'Faʻaali feʻau muamua e {{count}}',
  you: 'ʻO ʻoe',
  customs: 'Tiute',
  filer: 'ʻO lē na faʻauluina',
  erased: 'Na tapeina nei upu.',
  erasedOrHidden: 'Na tapeina nei upu, pe lē mo ʻoe e faitau.',
  with: {
    RELEASE: 'faʻatasi ma le faʻaiʻuga e tatala atu',
    ASK_FOR_DOCUMENT: 'faʻatasi ma le talosaga mo se pepa',
    SEND_BACK: 'faʻatasi ma le taʻutinoga na toe faʻafoʻi',
  },
  wrote: {
    FILER: 'Na tusi atu se ofisa iā ʻoe:',
    CUSTOMS: 'ʻO le mea e faitauina e lē na faʻauluina:',
  },
  news: 'Na tusi atu Tiute iā ʻoe e uiga i lenei mea.',
  newsLink: 'Faitau, ma tali pe ʻafai e te manaʻo',
  waits: {
    FILER: 'Ua maua e Tiute lau feʻau. E faʻaali mai lava le tali i ʻī; e te lē manaʻomia ona tatala pea lenei itulau.',
    CUSTOMS: 'ʻO loʻo faʻatali lē na faʻauluina mo se tali.',
  },
  waitsSince: 'Na tusi mai lē na faʻauluina, ma ʻo loʻo faʻatali mo se tali talu mai le',
  toMessages: 'Alu i feʻau',
  write: { FILER: 'Lau feʻau iā Tiute', CUSTOMS: 'Lau feʻau i lē na faʻauluina' },
  hint: {
    FILER: 'E oʻo i le 2,000 mataʻitusi. E faitauina e se ofisa o le taulaga.',
    CUSTOMS: 'E oʻo i le 2,000 mataʻitusi. E faitauina o se feʻau mai Tiute, e aunoa ma lou igoa.',
  },
  room_one: 'E {{count}} le mataʻitusi o toe',
  room_other: 'E {{count}} mataʻitusi o toe',
  tooMany_one: 'Faʻapuʻupuʻu i le {{count}} mataʻitusi.',
  tooMany_other: 'Faʻapuʻupuʻu i mataʻitusi e {{count}}.',
  tooLong: 'E ʻumi naʻuā e mafai ona lafo. Faʻapuʻupuʻu.',
  missing: 'Muamua tusi lau feʻau.',
  send: 'Lafo',
  sending: 'ʻO loʻo lafo…',
  kept: 'ʻO mea na e tusia ʻo loʻo teuina i ʻī.',
  closed: {
    FILER: 'E lē toe tusi atu Tiute i ʻī: {{reason}}.',
    CUSTOMS:
      'Ua tapunia: {{reason}}. E faitau e lē na faʻauluina lenei mea ma e lē mafai ona toe tusi; e toe tatala i sau feʻau.',
    turnTo:
      'ʻAfai e iai se mea o loʻo toe, alu i le kaunita a Tiute i {{port}} ma taʻu atu le numera faʻasino {{reference}}.',
    why: {
      FILER: {
        ANSWERED: 'ua taliina le mea na e fesili ai',
        ASK_AT_THE_COUNTER: 'e naʻo le kaunita e mafai ona foʻia ai lenei mea',
        NOT_ABOUT_THIS_ENTRY: 'e lē uiga lenei mea i lenei taʻutinoga',
        ABUSIVE: 'ʻo upu leaga na tusia',
        OTHER: 'ʻo loʻo taʻua i le feʻau mulimuli le māfuaʻaga',
      },
      CUSTOMS: {
        ANSWERED: 'ua taliina le mea na fesili ai',
        ASK_AT_THE_COUNTER: 'e naʻo le kaunita e mafai ona foʻia ai',
        NOT_ABOUT_THIS_ENTRY: 'e lē uiga i lenei taʻutinoga',
        ABUSIVE: 'ʻo upu leaga na tusia',
        OTHER: 'se isi māfuaʻaga, na taʻu i lē na faʻauluina',
      },
    },
  },
  close: {
    begin: 'Tapuni e aunoa ma se isi tali',
    why: 'ʻO le ā e te tapuni ai',
    choose: 'Filifili se māfuaʻaga',
    missing: 'Filifili le māfuaʻaga e te tapuni ai.',
    words: 'ʻO le mea e faitauina e lē na faʻauluina',
    wordsMissing: 'Tusi le mea e faitauina e lē na faʻauluina, auā na e filifilia se isi māfuaʻaga.',
    press: 'Tapuni',
    closing: 'ʻO loʻo tapuni…',
    cancel: 'Tuʻu pea e tatala',
  },
};
