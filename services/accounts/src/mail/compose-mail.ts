import { counterAt, type Authority } from '@landfall/service-kit';
import { mailTexts, type MailFacts, type MailTemplate } from './mail-texts.js';

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

/** Writes a mail in plain text and in simple HTML, which say the same. */
export function composeMail(
  template: MailTemplate,
  given: Partial<MailFacts>,
  publicUrl: string,
  authority: Authority | null,
): ComposedMail {
  const facts: MailFacts = {
    ...{ reference: '', regime: '', filingNumber: '', port: '', lineCount: '', valueUsd: '', dutyUsd: '' },
    ...{ documentKind: '', dueOn: '', causedBy: '', reasonCode: '', wroteToFiler: '' },
    ...{ amountDueUsd: '', paidUsd: '', means: '', receiptNumber: '', token: '', code: '' },
    ...given,
  };
  const platform = authority ? `Landfall, the platform of ${authority.name}` : 'Landfall';
  const counter = counterAt(authority, facts.port);
  const { subject, happened, next, button } = mailTexts[template](facts, { platform, counter });
  const sender = senderOf(authority);
  const address = `${publicUrl}${button.path}`;
  const text = [...happened, ...next, address, `--\n${sender}`].join('\n\n');
  return {
    subject,
    text: `${text}\n`,
    html: html(subject, [...happened, ...next], { label: button.label, address }, sender),
  };
}

function html(
  title: string,
  paragraphs: string[],
  { label, address }: { label: string; address: string },
  sender: string,
): string {
  const link = `<a href="${escaped(address)}">${escaped(label)}</a>`;
  const body = [...paragraphs.map(escaped), link, `<small>${escaped(sender)}</small>`];
  return [
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title></head>`,
    '<body style="font: 16px/1.5 sans-serif; max-width: 36em; margin: 1em">',
    ...body.map((paragraph) => `<p>${paragraph}</p>`),
    '</body></html>',
  ].join('\n');
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
