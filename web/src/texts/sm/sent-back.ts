import type { sentBack as english } from '../en/sent-back.ts';

/** What a filer reads in Samoan of a declaration that Customs sent back, in the form and on the home page. */
export const sentBack: typeof english = {
  heading: 'Na toe faʻafoʻi mai e Tiute lenei taʻutinoga',
  when: 'Na toe faʻafoʻi mai',
  reason: 'Māfuaʻaga: {{reason}}.',
  lines_one: 'E uiga i le laina {{lines}} e pei ona e faʻauluina.',
  lines_other: 'E uiga i laina {{lines}} e pei ona e faʻauluina.',
  do: 'Faʻasaʻo au tali i lalo, siaki, ma toe faʻaulu. E tumau lona numera faʻasino, ma e leai se mea na e faʻauluina e leiloa.',
  next: 'Faʻasaʻo mea o loʻo taʻua e le ofisa ma toe faʻaulu. E tumau lona numera faʻasino.',
  follow: 'Vaʻai i le tulaga o iai',
  line: 'Na toe faʻafoʻi mai e Tiute lenei laina: {{reason}}.',
  lineOther: 'Na toe faʻafoʻi mai e Tiute lenei laina.',
  continue: 'Faʻasaʻo le {{reference}}',
  inList: 'Na toe faʻafoʻi mai e Tiute: faʻasaʻo ma toe faʻaulu.',
};
