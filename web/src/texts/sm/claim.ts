import type { claim as english } from '../en/claim.ts';

/** Texts of `web/src/claim` in Samoan. */
export const claim: typeof english = {
  title: 'Teu mea na e amataina o se tagata asiasi',
  lead: 'Aʻo leʻi e saini i totonu, na amataina se mea e aunoa ma se account, i le',
  means:
    'ʻA e avea i lalo o lenei account, e te maua i au taʻutinoga i ʻī. E leai se mea e leiloa, ma e leai se numera faʻasino e suia.',
  whose:
    'ʻO lē e ona lenei account o le ā vaʻaia ma faia mea uma na mafai ona e faia. ʻAfai e lē ʻo lau imeli lea i lalo, tuʻu pea e pei ona iai.',
  account: 'Lenei account',
  take: 'Ave i lalo o lenei account',
  leave: 'Tuʻu e pei ona iai',
  taking: 'ʻO loʻo ave…',
  keep: {
    lead: 'ʻO loʻo e iai i ʻī e aunoa ma se account. Tuʻu mai lau imeli, ona e maua lea o au taʻutinoga i soʻo se masini, ma e te logoina pe a suia se mea.',
    send: 'Teu i lalo o laʻu imeli',
    given:
      'Na e tuʻuina mai le {{email}}. Faʻaaogā le soʻotaga (link) i le imeli na matou lafoina i ai, pe taina lona kode i ʻī. ʻAfai ua sili atu i le 10 minute, toe fesili mo se isi.',
    again: 'Lafo mai se isi soʻotaga',
    sending: 'ʻO loʻo lafo…',
    sent: 'ʻAfai e maua imeli i le {{email}}, ua lafo atu se soʻotaga. Faʻaaogā i totonu o le 10 minute e faʻamaonia ai ʻo lau imeli lea, pe taina i ʻī le kode mai le imeli.',
    other: 'Faʻaaogā se isi imeli',
    notAnswering: 'E lē ʻo tali mai nei. Toe taumafai i se taimi lata mai.',
  },
  none: 'E leai se mea e ave.',
  home: 'Alu i au taʻutinoga',
  goOn: 'Faʻaauau i le mea na e fia alu i ai',
};
