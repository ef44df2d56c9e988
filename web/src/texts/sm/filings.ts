import type { filings as english } from '../en/filings.ts';

/** Texts, in Samoan, of what a further filing says differently from the one before. */
export const filings: typeof english = {
  title: 'ʻO mea na suia talu le faʻauluga {{n}}',
  says: 'ʻO le faʻauluga {{n}} lenei o le taʻutinoga lava e tasi, i le',
  nothing: 'E leai se mea na taʻutino mai e ʻese.',
  loading: 'ʻO loʻo faʻatusatusa faʻauluga…',
  failed: 'E lē mafai ona faʻatusatusa nei faʻauluga.',
  again: 'Toe faʻatusatusa',
  caption: 'Faʻauluga {{before}} i tafatafa o le faʻauluga {{now}}',
  what: 'ʻO le ā',
  filing: 'Faʻauluga {{n}}',
  none: 'E leai',
  line: 'Laina {{n}}, {{what}}',
  lineMoved: 'Laina {{n}} (laina {{before}} muamua), {{what}}',
  lineAdded: 'Laina fou {{n}}',
  lineGone: 'Laina {{n}} muamua, ua aveʻesea',
  document: 'Pepa',
  showAll: 'Faʻaali suiga uma e {{count}}',
  shown: 'ʻO loʻo faʻaalia suiga e {{shown}} o le {{count}}.',
  goods: 'oloa',
  quantity: 'Aofaʻi',
};
