import type { help as english } from '../en/help.ts';

/** Texts of `web/src/help` in Samoan: where one gets help. */
export const help: typeof english = {
  title: 'Fesoasoani',
  none: 'E leʻi tuʻuina mai i ʻī e se pulega lona igoa ma ana kaunita. Fesili i lē na faʻasino mai ʻoe i lenei tuatusi.',
  example:
    'ʻO se nofoaga faʻataʻitaʻi (sandbox) lenei e iai se pulega faʻataʻitaʻi: e leai se isi e tali i nei tuatusi.',
  ask: 'Fesili i {{name}}',
  write: 'Tusi i',
  call: 'Telefoni',
  when: 'E tali atu se tagata {{hours}}.',
  counters: 'Kaunita o Tiute',
  noCounters: 'E leʻi taʻua se kaunita.',
  privacy: 'Ou faʻamatalaga',
  accessibility: 'Avanoa mo tagata uma (accessibility)',
};
