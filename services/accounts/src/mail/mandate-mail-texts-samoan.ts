// The mails about mandates in Samoan. Made by machine and not yet reviewed by a person: English counts, and follows below.
import type { MailFacts } from './mail-facts.js';

export const mandateMailTextsSamoan = {
  'mandate-asked': ({ askedBy }: Pick<MailFacts, 'askedBy'>, { platform }: { platform: string }) => ({
    subject: 'Ua talosagaina oe e faʻataga se isi e taʻutino mo oe',
    happened: [
      askedBy
        ? `ʻO le tagata e ona le imeli ${askedBy} ua talosaga e saunia ma faila au taʻutinoga i Tiute (Customs) mo oe i le ${platform}.`
        : `Ua iai se tasi ua talosaga e saunia ma faila au taʻutinoga i Tiute (Customs) mo oe i le ${platform}.`,
    ],
    next: [
      'ʻAfai e te iloa po ʻo ai lena tagata ma e te manaʻo i ai, tatala le itulau i lalo. O loʻo taʻu ai le mea e te faʻatagaina; e mafai ona e faʻamutaina i soʻo se taimi.',
      'ʻAfai e leai, aua le faia se mea: e leai se tasi e mafai ona fai mo oe a aunoa ma oe.',
    ],
    button: 'Vaʻai po ʻo ai ua talosaga',
  }),
  'mandate-given': () => ({
    subject: 'Ua faʻataga oe e se tagata e te galue mo ia e taʻutino mo ia',
    happened: [
      'ʻO se tagata na e talosaga i ai ua tuʻuina atu ia te oe se faʻatagaga: e mafai ona e saunia ma faila taʻutinoga mo ia.',
    ],
    next: [
      'ʻO le itulau i lalo o loʻo faʻaalia ai tagata e te galue mo i latou, ma amata ai se taʻutinoga mo i latou taʻitoʻatasi.',
    ],
    button: 'Tatala le lisi',
  }),
  'mandate-ended': () => ({
    subject: 'Ua muta se faʻatagaga',
    happened: ['Ua muta se faʻatagaga na tuʻuina atu pe na umia e lau account.'],
    next: [
      'ʻO mea na faila i ai e tumau, ae leai se isi mea e mafai ona faila i ai. ʻO mea ua na ʻo le saunia e teuina pea.',
      'ʻO le itulau i lalo o loʻo faʻaalia ai po ʻo le fea.',
    ],
    button: 'Tatala faʻatagaga',
  }),
};
