import type { about as english } from '../en/about.ts';

/** Texts of `web/src/about` in Samoan. */
export const about: typeof english = {
  title: 'O mea e tatau ona iloa nei',
  lead: 'E mafai ona taʻutino i ʻī oloa ma ʻato (baggage) e ō mai i Amerika Sāmoa, i se telefoni po ʻo se komepiuta, pe iai se account pe leai.',
  now: 'I le taimi nei',
  allOpen: 'ʻO loʻo talia i ʻī taʻutinoga o oloa ma taʻutinoga o ʻato (baggage).',
  asking: 'ʻO loʻo suʻe mea o loʻo tatala…',
  notKnown: 'E lē mafai ona suʻe mea o loʻo tatala ma mea ua tapunia i le taimi nei. Toe taumafai i se taimi puʻupuʻu.',
  closed: 'Ua tapunia i le taimi nei: {{what}}.',
  until: 'E suia lenei mea i le',
  instead: 'O le mea e fai nai lo lea',
  hours: 'O taimi e tatala ai',
  way: {
    AIR: 'oloa i le vaʻalele',
    VESSEL: 'oloa i le vaʻa',
    MAIL: 'oloa i le meli',
    BAGGAGE: 'ʻato o tagata malaga',
  },
  forWhom: 'Mo ai',
  who: {
    business: 'Pisinisi e faʻaulufale mai oloa e toe faʻatau, mo a latou galuega po ʻo poloketi.',
    person: 'Tagata e aumaia pe lafo mai i ai se mea mo i latou po ʻo o latou āiga.',
    forwarder: 'Kamupani o vaʻa ma le felauaʻiga (forwarding) ma sui o uta (cargo agents), mo oloa a isi.',
    mail: 'So ʻo se tasi e faʻatali i oloa i le meli.',
    traveler: 'Tagata malaga e iai oloa e totogi ai lafoga i a latou ʻato, e ave faʻatasi pe lafo mulimuli mai.',
  },
  why: 'Pe aiseā e fesoasoani ai',
  helps: {
    pace: 'E te tusia i lau lava saosaoa: e teuina mea na e tainaina, ma e te toe foʻi i ai i so ʻo se masini.',
    papers: 'O invoice ma isi pepa e faʻatasi ma le taʻutinoga, e vaʻaia ai e Tiute (Customs).',
    follow: 'E te vaʻai po ʻo fea ua iai, ma le mea e fesiligia ai ʻoe e soso ʻo ai.',
    right: 'E taʻu atu mea o loʻo misi pe sesē aʻo e leʻi faʻauluina, i ʻupu faigofie.',
  },
  needs: 'O mea e saunia',
  need: {
    air: 'I le vaʻalele: le air waybill, le aso e taunuʻu ai, ma le invoice.',
    vessel: 'I le vaʻa: le bill of lading, le aso e taunuʻu ai, le container pe a e iloa, ma le invoice.',
    mail: 'I le meli: le invoice po ʻo le lisiti; le numera o le afifi pe a e iloa. E lē manaʻomia se bill of lading.',
    baggage: 'I ʻato: lau vaʻalele po ʻo le vaʻa, le aso, ma le tau o oloa.',
  },
  notAll: 'E mafai ona e amata e aunoa ma mea uma, ae faʻaopoopo mulimuli ane.',
  pay: 'O fea e totogi ma fesili ai',
  noCounters: 'E leʻi taʻua se kaunita i ʻī.',
  help: 'Fesoasoani ma kaunita o Tiute',
  start: 'Amata se taʻutinoga',
};
