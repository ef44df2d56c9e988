// What every service says of a request, in Samoan. Made by machine and not yet reviewed by a person: English counts.
import type { Catalogue } from '@landfall/law';

export const inSamoan: Catalogue = {
  'This idempotency key was used before with other input.':
    'ʻO lenei idempotency key na faʻaaogāina muamua ma isi faʻamatalaga.',
  'Send the input of the first request again to get its answer, or use a new key for a new request.':
    'Toe lafo faʻamatalaga o le talosaga muamua e maua ai lana tali, pe faʻaaogā se key fou mo se talosaga fou.',
  'The {what} has changed since you looked at it: it is at version {version} now.':
    'Ua suia le {what} talu ona e vaʻai i ai: ua i le lomiga {version} nei.',
  'Look at it again, and send what you still want with the new version.':
    'Toe vaʻai i ai, ona lafo lea o le mea o loʻo e manaʻo pea i ai faʻatasi ma le lomiga fou.',
  draft: 'taʻutinoga o loʻo tusia',
};
