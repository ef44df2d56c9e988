// What this service says to who gives an e-mail address, comes back or uses a link, in Samoan. Made by machine and not yet reviewed by a person: English
// counts.
import type { Catalogue } from '@landfall/law';

export const inSamoan: Catalogue = {
  'A name has at most {most} characters.': 'E lē sili atu i le {most} mataʻitusi o se igoa.',
  'Shorten the name.': 'Faʻapuʻupuʻu le igoa.',
  'A link is on its way. It works for 10 minutes.': 'Ua lafo atu se soʻotaga (link). E aogā mo le 10 minute.',
  'If these belong together, a link is on its way.': 'ʻAfai e ōgatusa nei mea, ua lafo atu se soʻotaga (link).',
  'This link was used before. Ask for a new one.':
    'Ua uma ona faʻaaogāina lenei soʻotaga (link). Talosaga mai mo se isi.',
  'This link has ended. Ask for a new one.': 'Ua uma le taimi o lenei soʻotaga (link). Talosaga mai mo se isi.',
  'This link was asked for in another browser. Open it again and say whether you go on in this one.':
    'Na talosagaina lenei soʻotaga (link) i se isi browser. Toe tatala ma taʻu mai pe te faʻaauau i lenei.',
  'A code has eight letters and digits, like 7K3F-9QXM. It is in the mail, above the link.':
    'E valu mataʻitusi ma numera o se kode, e pei ʻo le 7K3F-9QXM. ʻO loʻo i le imeli, i luga aʻe o le soʻotaga (link).',
  'This is not the code of a mail that was asked for in this browser. Look again, or ask for a new mail.':
    'E lē ʻo le kode lenei o se imeli na talosagaina i lenei browser. Toe vaʻai, pe talosaga mai mo se imeli fou.',
  'A code works once, and only in the browser where the mail was asked for. Ask for a new mail here.':
    'E faʻatasi ona aogā se kode, ma e naʻo le browser na talosagaina ai le imeli. Talosaga mai i ʻī mo se imeli fou.',
  'This code has been used. Ask for a new mail.': 'Ua uma ona faʻaaogāina lenei kode. Talosaga mai mo se imeli fou.',
  'This code has ended: it works for 10 minutes. Ask for a new mail.':
    'Ua uma le taimi o lenei kode: e aogā mo le 10 minute. Talosaga mai mo se imeli fou.',
  'Too many wrong codes were typed before this one, so it has ended. Ask for a new mail.':
    'Ua tele naʻuā kode sese na taina aʻo leʻi oʻo i lenei, o lea ua muta ai. Talosaga mai mo se imeli fou.',
  'Many wrong codes came from your internet address. Use the link in the mail, or try again in an hour.':
    'Ua tele kode sese na o mai i lau fesoʻotaʻiga i le initaneti. Faʻaaogā le soʻotaga (link) i le imeli, pe toe taumafai i se itula.',
  'Many people at your internet address have begun here in the last minutes. Try again in {minutes} min, or sign in by e-mail.':
    'E toʻatele tagata i lau fesoʻotaʻiga i le initaneti na amata i ʻī i minute talu ai. Toe taumafai i le {minutes} minute, pe saini i totonu i le imeli.',
  'This is not a reference: one looks like AS-7K3F-9QXM-4.':
    'E lē ʻo se numera faʻasino (reference) lenei: e pei ʻo le AS-7K3F-9QXM-4.',
  'A letter or digit of this reference is not as it was given.':
    'E iai se mataʻitusi po ʻo se numera o lenei numera faʻasino (reference) e lē tutusa ma le mea na tuʻuina atu.',
  'This is the code by which a release is checked. The reference is another, as AS-7K3F-9QXM-4.':
    'ʻO le kode lenei e siaki ai se tatalaga (release). E ese le numera faʻasino (reference), e pei ʻo le AS-7K3F-9QXM-4.',
  'Copy it from the page, the paper or the mail, or compare it letter by letter.':
    'Kopi mai le itulau, le pepa po ʻo le imeli, pe faʻatusatusa mataʻitusi taʻitasi.',
};
