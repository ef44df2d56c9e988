import type { release as english } from '../en/release.ts';

/** Texts of `web/src/release` in Samoan: checking a release, for anybody who holds its code. */
export const release: typeof english = {
  title: 'Siaki se tatalaga (release)',
  lead: 'ʻO loʻo iai le kode i le pepa o le tatalaga (release note) ma le itulau o le taʻutinoga. E mafai e soʻo se tagata ona siaki; e leai se saini i totonu e manaʻomia.',
  label: 'Kode o le tatalaga',
  hint: 'E pei ʻo le 7K3F-9QXM-4T2V, pe siaki i le meapuʻeata',
  check: 'Siaki',
  checking: 'ʻO loʻo siaki…',
  missing: 'Taina le kode, e pei ʻo le 7K3F-9QXM-4T2V.',
  absent: 'E leai se tatalaga o lenei kode',
  absentSays:
    'Faʻatusatusa ma le pepa i mataʻitusi taʻitasi. ʻO mea e leai se kode i ʻī, e lē o faʻamaonia mai ua tatala atu.',
  released: 'Ua tatala atu (released)',
  releasedSays: 'Ua tatala atu e Tiute oloa.',
  notReleased: 'E leʻi tatala atu (not released)',
  notReleasedSays: 'E leʻi tatala atu e Tiute oloa. ʻAua le tuʻuina atu i lenei pepa.',
  since: 'Talu mai le',
  code: 'Kode',
  bill: 'Bill of lading po ʻo le waybill',
  noBill: 'E leai se mea na tuʻuina mai, pe ua lē toe teuina',
  pieces: 'Aofaʻi e pei ona taʻutino mai',
  units: '{{quantity}}, e lē o taʻua le fua i ʻī',
  checked: 'Na siaki',
  zone: 'ʻO taimi ʻo taimi o lau masini. ʻO se pepa na lolomi e iai taimi o lona taulaga.',
  again: 'Toe siaki',
};
