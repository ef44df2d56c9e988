// What is said of the answers of any form, in Samoan. Made by machine and not yet reviewed by a person: English counts.
import type { Catalogue } from '@landfall/law';

export const inSamoan: Catalogue = {
  'This answer is needed.': 'E manaʻomia lenei tali.',
  'Give the answer, then file.': 'Tuʻu mai le tali, ona faʻaulu lea.',
  'Enter what is asked for here.': 'Taina le mea o loʻo fesiligia i ʻī.',
  'A declaration takes no answer that is not asked for: it would not be declared.':
    'E lē talia i se taʻutinoga (declaration) se tali e lē o fesiligia: e lē aofia i le mea e taʻutino atu.',
  'Leave this answer out.': 'Aveʻese lenei tali.',
  'It is asked for under another law.': 'E fesiligia i lalo o se isi tulafono.',
  'A text is no longer than Customs keeps.': 'E lē ʻumi atu se tusiga i le mea e teuina e Tiute (Customs).',
  'Shorten it.': 'Faʻapuʻupuʻu.',
  'Write this text in up to {most} characters: this has {length}.':
    'Tusi lenei tusiga, e oʻo i mataʻitusi e {most}: e {length} i lenei.',
  'A text holds only characters that are seen, in the order in which they are written.':
    'E naʻo mataʻitusi e vaʻaia e iai i se tusiga, i le faʻasologa o loʻo tusia ai.',
  'Type the text here instead of pasting it: it holds a character without width, or one that turns the direction of writing. Letters as ʻ and ā and emoji may stay.':
    'Taina le tusiga i ʻī ae aua le faʻapipiʻia: ʻo loʻo iai se mataʻitusi e lē vaʻaia, po ʻo se mataʻitusi e suia ai le itu o le tusiga. E taofi mataʻitusi e pei ʻo le ʻ ma le ā ma emoji.',
  'A name, an address, a description or a number holds a letter or a digit.':
    'E iai se mataʻitusi po ʻo se numera i se igoa, se tuatusi, se faʻamatalaga po ʻo se numera.',
  'Write it as it stands on the papers of the goods.': 'Tusi e pei ona iai i pepa o oloa.',
  'Write it with its area code, as 684 699 1234, or leave it out.':
    'Tusi faʻatasi ma le numera o le atunuʻu, e pei ʻo le 684 699 1234, pe tuʻu avanoa.',
  'An e-mail address is one that mail can reach.': 'ʻO se imeli, ʻo se tuatusi e mafai ona oʻo i ai meli.',
  'Write one address, like name@example.com. Or leave it out.':
    'Tusi se imeli e tasi, e pei ʻo le name@example.com. Pe tuʻu avanoa.',
  'The answer is one of those that can be chosen.': 'ʻO le tali ʻo se tasi o tali e mafai ona filifili.',
  'Choose one of the answers that are offered.': 'Filifili se tasi o tali o loʻo tuʻuina atu.',
};
