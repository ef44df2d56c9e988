import type { unsent as english } from '../en/unsent.ts';

/** Texts, in Samoan, of files that were chosen for an entry and are not with Customs. */
export const unsent: typeof english = {
  heading_one: 'E leʻi lafoina: e leʻi maua e Tiute lenei faila',
  heading_other: 'E leʻi lafoina: e leʻi maua e Tiute nei faila',
  part: 'E naʻo se vaega o le {{file}} ua maua: toe filifili, pe aveʻese.',
  notAsked:
    'E leai se ofisa o loʻo fesili mo ai nei. E te teuina seʻia fesili se tasi (19 CFR 143.35, 143.36(c)), pe aveʻese.',
  send_one: 'Lafo iā Tiute',
  send_other: 'Lafo faila nei e {{count}} iā Tiute',
  sending: 'ʻO loʻo lafo…',
  remove: 'Aveʻese',
  removing: 'ʻO loʻo aveʻese…',
};
