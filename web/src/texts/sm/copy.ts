import type { copy as english } from '../en/copy.ts';

/** What a filer reads who declares again what an earlier entry declared, in Samoan. */
export const copy: typeof english = {
  act: 'Toe taʻutino le mea lava e tasi',
  actOne: 'Toe taʻutino le mea lava e tasi e pei o le {{reference}}',
  says: 'ʻO se taʻutinoga fou ma tali ma oloa lava ia. E te toe tuʻuina mai le pili o le uta, le aso e taunuʻu ai, tau ma pepa.',
  copying: 'ʻO loʻo kopi…',
  from: 'Na kopi mai i le {{reference}}',
  check: 'Vaʻai i tali uma: e te faʻamaonia mo lenei uta.',
  OF_THE_SHIPMENT: 'Ua tuʻu avanoa, auā e mo lena lava uta:',
  OF_THE_FILER: 'Ua tuʻu avanoa, auā na faʻauluina e se isi account:',
  ASKED_NO_MORE: 'Ua aveʻese, auā ua lē toe fesiligia:',
  CHOICE_NO_MORE: 'Ua tuʻu avanoa, auā ua lē toe mafai ona filifili le tali:',
  documents: 'E lē kopi foʻi pepa ma lau lava numera faʻasino.',
  inLines_one: '{{question}} (laina {{lines}})',
  inLines_other: '{{question}} (laina {{lines}})',
};
