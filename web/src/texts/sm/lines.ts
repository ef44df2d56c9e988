import type { lines as english } from '../en/lines.ts';

/** Texts of long lists of goods in Samoan. */
export const lines: typeof english = {
  find: 'Suʻe se laina',
  findIn: 'Suʻe se laina o le “{{of}}”',
  findHint: 'I le igoa o le mea, numera o le tariff, atunuʻu na mai ai po ʻo le numera o le laina',
  shown: 'ʻO loʻo faʻaalia laina e {{shown}} o le {{count}}. ʻO isi ua gaugau: e naʻo le avanoa i luga e maua ai.',
  first_one: 'E muamua le laina e iai se mea e uiga i ai.',
  first_other: 'E muamua laina e {{count}} e iai se mea e uiga i ai.',
  all: 'ʻO loʻo faʻaalia laina uma e {{count}}.',
  found_one: 'E 1 le laina o le {{all}} e fetaui.',
  found_other: 'E {{count}} laina o le {{all}} e fetaui.',
  foundShown: 'ʻO loʻo faʻaalia le {{shown}} muamua.',
  foundNone: 'E leai se laina e fetaui. Taumafai i ni upu e itiiti pe ʻese.',
  showAll: 'Faʻaali laina uma e {{count}}',
  fold: 'Faʻaali ni laina e itiiti',
  mark: {
    SENT_BACK: 'Na toe faʻafoʻi mai',
    FINDING: 'Vaʻai i ai',
    CHANGED: 'Ua suia',
    ASSESS: 'Lafoga e fuafuaina',
    CRITERION: 'Na fetaui ma se tulafono filifili',
  },
};
