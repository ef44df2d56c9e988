import type { Language } from '@landfall/law';
import { counterAt, type Authority } from '@landfall/service-kit';
import { thing } from './mail-sentences.js';
import { madeByMachine, samoanMailTexts } from './mail-texts-samoan.js';
import type { MailFacts } from './mail-facts.js';
import { mailTexts, type MailSender, type MailTemplate } from './mail-texts.js';

/** A mail as it leaves. */
export interface ComposedMail {
  subject: string;
  text: string;
  html: string;
}

/** Who writes, and where one asks, since nobody reads an answer. */
const senderOf = (authority: Authority | null): string => {
  const byItself = 'This mail was sent by itself: nobody reads answers to it.';
  if (!authority) return `Landfall, the customs platform. ${byItself}`;
  const { name, help } = authority;
  return `${name}. ${byItself} For help write to ${help.email}${help.telephone ? ` or call ${help.telephone}` : ''}.`;
};

/** Writes a mail in plain text and in simple HTML, which say the same; in another language with English below. */
export function composeMail(
  template: MailTemplate,
  given: Partial<MailFacts>,
  publicUrl: string,
  authority: Authority | null,
  language: Language = 'en',
): ComposedMail {
  const facts: MailFacts = {
    ...{ reference: '', regime: '', filingNumber: '', port: '', lineCount: '', valueUsd: '', dutyUsd: '' },
    ...{ documentKind: '', dueOn: '', reasonCode: '', wroteToFiler: '' },
    ...{ amountDueUsd: '', paidUsd: '', means: '', receiptNumber: '', token: '', code: '' },
    ...{ refundUsd: '', voucherNumber: '', askedBy: '', arrivedOn: '', changedByArrival: '' },
    ...given,
  };
  const platform = authority ? `Landfall, the platform of ${authority.name}` : 'Landfall';
  const counter = counterAt(authority, facts.port);
  const { subject, happened, next, button } = mailTexts[template](facts, { platform, counter });
  const sender = senderOf(authority);
  const address = `${publicUrl}${button.path}`;
  const english: Part = { language: 'en', subject, paragraphs: [...happened, ...next], link: button.label, address };
  const samoanPlatform = authority ? `Landfall, le polokalama a ${authority.name}` : 'Landfall';
  const samoan = language === 'sm' ? inSamoan(template, facts, { platform: samoanPlatform, counter }, address) : null;
  return assembled(samoan ? [samoan, english] : [english], sender);
}

/** What a mail says in one language. */
interface Part {
  language: Language;
  subject: string;
  paragraphs: string[];
  link: string;
  address: string;
}

/** Of what is declared into American Samoa, and of coming back; null for mails that are written in English alone. */
function inSamoan(template: MailTemplate, facts: MailFacts, sender: MailSender, address: string): Part | null {
  if (template === 'invitation' || thing(facts) === 'entry') return null;
  const { subject, happened, next, button: link } = samoanMailTexts[template](facts, sender);
  return { language: 'sm', subject, paragraphs: [madeByMachine, ...happened, ...next], link, address };
}

/** The first part gives the subject; those after it stand below. */
function assembled(parts: [Part, ...Part[]], sender: string): ComposedMail {
  const [{ subject, language }] = parts;
  const text = parts.map(({ paragraphs, address }) => [...paragraphs, address].join('\n\n'));
  return {
    subject,
    text: `${[...text, sender].join('\n\n--\n')}\n`,
    html: [
      `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
      '<body style="font: 16px/1.5 sans-serif; max-width: 36em; margin: 1em">',
      ...parts.flatMap((part) => htmlOf(part, language)),
      `<p${language === 'en' ? '' : ' lang="en"'}><small>${escaped(sender)}</small></p>`,
      '</body></html>',
    ].join('\n'),
  };
}

function htmlOf({ language, paragraphs, link, address }: Part, ofMail: Language): string[] {
  const button = `<a href="${escaped(address)}">${escaped(link)}</a>`;
  const body = [...paragraphs.map(escaped), button].map((paragraph) => `<p>${paragraph}</p>`);
  return language === ofMail ? body : [`<hr><div lang="${language}">`, ...body, '</div>'];
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
