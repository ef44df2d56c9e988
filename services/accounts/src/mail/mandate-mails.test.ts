import { authorityOf } from '@landfall/service-kit';
import { composeMail } from './compose-mail.js';
import type { MailFacts } from './mail-facts.js';

const example = authorityOf({ AUTHORITY_FILE: '', SANDBOX: true });
const publicUrl = 'https://customs.example';
const platform = 'Landfall, le polokalama a Customs of American Samoa (example)';

/** As they stand above their English text. */
const mails: Record<string, { facts: Partial<MailFacts>; subject: string; says: string[] }> = {
  'mandate-asked': {
    facts: { token: 'S3cr3t', askedBy: 'ops@freight.example' },
    subject: 'Ua talosagaina oe e faʻataga se isi e taʻutino mo oe',
    says: [
      `ʻO le tagata e ona le imeli ops@freight.example ua talosaga e saunia ma faila au taʻutinoga i Tiute (Customs) mo oe i le ${platform}.`,
      'ʻAfai e te iloa po ʻo ai lena tagata ma e te manaʻo i ai, tatala le itulau i lalo. O loʻo taʻu ai le mea e te faʻatagaina; e mafai ona e faʻamutaina i soʻo se taimi.',
      'ʻAfai e leai, aua le faia se mea: e leai se tasi e mafai ona fai mo oe a aunoa ma oe.',
      `${publicUrl}/mandates/give/S3cr3t`,
    ],
  },
  'mandate-given': {
    facts: {},
    subject: 'Ua faʻataga oe e se tagata e te galue mo ia e taʻutino mo ia',
    says: [
      'ʻO se tagata na e talosaga i ai ua tuʻuina atu ia te oe se faʻatagaga: e mafai ona e saunia ma faila taʻutinoga mo ia.',
      'ʻO le itulau i lalo o loʻo faʻaalia ai tagata e te galue mo i latou, ma amata ai se taʻutinoga mo i latou taʻitoʻatasi.',
      `${publicUrl}/mandates`,
    ],
  },
  'mandate-ended': {
    facts: {},
    subject: 'Ua muta se faʻatagaga',
    says: [
      'Ua muta se faʻatagaga na tuʻuina atu pe na umia e lau account.',
      'ʻO mea na faila i ai e tumau, ae leai se isi mea e mafai ona faila i ai. ʻO mea ua na ʻo le saunia e teuina pea.',
      'ʻO le itulau i lalo o loʻo faʻaalia ai po ʻo le fea.',
      `${publicUrl}/mandates`,
    ],
  },
};

test.each(Object.entries(mails))(
  'the mail "%s" says in Samoan what it says, and below it the English text, which counts',
  (name, { facts, subject, says }) => {
    const template = name as 'mandate-asked';
    const mail = composeMail(template, facts, publicUrl, example, 'sm');
    const english = composeMail(template, facts, publicUrl, example, 'en');
    expect(mail.subject).toBe(subject);
    expect(mail.text).toContain(`${says.join('\n\n')}\n\n--\n${english.text}`);
  },
);

test('who is asked for a mandate reads the proven address of who asks, and no word of theirs', () => {
  const { text } = composeMail('mandate-asked', mails['mandate-asked']!.facts, publicUrl, example);
  expect(text).toContain(
    'The person with the e-mail address ops@freight.example asks to prepare and file customs declarations for you at',
  );
  expect(text).toContain('If not, do nothing: without you nobody may act for you.');
  expect(composeMail('mandate-ended', {}, publicUrl, example).text).toContain('What was filed by it stays filed');
});
