// What this service says to who filed of withdrawing and of what is written with Customs, in Samoan. Made by machine and not
// yet reviewed by a person: English counts.
import type { Catalogue } from '@landfall/law';

export const inSamoan: Catalogue = {
  'A message has up to 2,000 characters. This one has {length}.':
    'E oʻo i le 2,000 mataʻitusi o se feʻau. E {length} i lenei.',
  'Shorten it, or write it as two messages.': 'Faʻapuʻupuʻu, pe tusi o ni feʻau se lua.',
  'This text holds characters that nobody sees.': 'ʻO loʻo iai i lenei tusiga mataʻitusi e lē vaʻaia e se tasi.',
  'Type it anew instead of pasting it.': 'Toe taina ae aua le faʻapipiʻia.',
  'A message has at least one letter or digit.':
    'E iai se mataʻitusi po ʻo se numera i se feʻau, e lē itiiti ifo i le tasi.',
  'Write what you want to say.': 'Tusi le mea e te fia taʻu atu.',
  'Customs has no such entry of yours.': 'E leai se taʻutinoga faʻapea a ʻoe iā Tiute (Customs).',
  'If you filed it a moment ago, try again shortly. Otherwise check the entry.':
    'ʻAfai faʻatoʻā uma ona e faʻauluina, toe taumafai i se taimi lata mai. ʻA leai, siaki le taʻutinoga.',
  'The message is empty.': 'E leai se mea i le feʻau.',
  'Customs has closed its part of this thread and reads no more here.':
    'Ua tapuni e Tiute (Customs) lana vaega o nei feʻau ma e lē toe faitau i ʻī.',
  'The thread says why. Turn to the Customs counter at the port, with the reference.':
    'ʻO loʻo taʻua i feʻau le māfuaʻaga. Alu i le kaunita a Tiute (Customs) i le taulaga, faʻatasi ma le numera faʻasino.',
  'You have written a lot about this entry in a short time.':
    'Ua tele mea ua e tusia e uiga i lenei taʻutinoga i se taimi puʻupuʻu.',
  'Wait for the answer of Customs, or turn to the Customs counter at the port.':
    'Faʻatali le tali a Tiute (Customs), pe alu i le kaunita a Tiute i le taulaga.',
};
