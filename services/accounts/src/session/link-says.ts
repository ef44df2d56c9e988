// What the pages for signing in, resuming and using a link are told, in the language that they ask in.
import { howToWriteEmail, howToWriteReference, referenceFlawSays } from '@landfall/law';
import type { Params, Sentence } from '@landfall/rule';
import { sayText } from '@landfall/service-kit';
import type { FastifyRequest } from 'fastify';
import { inSamoan } from '../in-samoan.js';

export const linkSays = {
  link_on_its_way: 'A link is on its way. It works for 10 minutes.',
  link_if_together: 'If these belong together, a link is on its way.',
  link_used: 'This link was used before. Ask for a new one.',
  link_expired: 'This link has ended. Ask for a new one.',
  link_elsewhere: 'This link was asked for in another browser. Open it again and say whether you go on in this one.',
  code_unknown_form: 'A code has eight letters and digits, like 7K3F-9QXM. It is in the mail, above the link.',
  code_wrong: 'This is not the code of a mail that was asked for in this browser. Look again, or ask for a new mail.',
  code_elsewhere: 'A code works once, and only in the browser where the mail was asked for. Ask for a new mail here.',
  code_used: 'This code has been used. Ask for a new mail.',
  code_expired: 'This code has ended: it works for 10 minutes. Ask for a new mail.',
  code_spent: 'Too many wrong codes were typed before this one, so it has ended. Ask for a new mail.',
  code_too_many: 'Many wrong codes came from your internet address. Use the link in the mail, or try again in an hour.',
  too_many_guests:
    'Many people at your internet address have begun here in the last minutes. Try again in {minutes} min, or sign in by e-mail.',
} as const;

/** Sentences in the language of the page from which a request comes. */
export const sayOn = ({ headers }: FastifyRequest, sentences: readonly Sentence[], params: Params = {}): string =>
  sayText({ sentences, params }, headers['accept-language'], inSamoan);

/** All that these pages may be told, as a catalogue must hold it. */
export const saidOnSigningIn: readonly Sentence[] = [
  ...Object.values(linkSays),
  ...[...Object.values(referenceFlawSays), howToWriteReference, howToWriteEmail],
];
