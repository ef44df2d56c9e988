import type { ServiceSettings } from '@landfall/service-kit';
import { createTransport } from 'nodemailer';
import type { ComposedMail } from './compose-mail.js';

/** How mail leaves. */
export interface MailTransport {
  /** Throws when the mail was not taken. */
  send(mail: ComposedMail & { id: string; recipient: string }): Promise<void>;
  close(): void;
}

const patienceMs = 15_000;

/** Mail over SMTP. */
export function smtpTransport({
  SMTP_URL: url,
  MAIL_FROM: from,
  PUBLIC_URL: publicUrl,
}: ServiceSettings): MailTransport {
  const waits = { connectionTimeout: patienceMs, greetingTimeout: patienceMs, socketTimeout: patienceMs };
  const transport = createTransport({ url, pool: true, maxConnections: 2, ...waits }, { from });
  const { hostname } = new URL(publicUrl);
  return {
    send: async ({ id, recipient, subject, text, html }) => {
      // Tried again after a crash, it has the same id: mailboxes can tell.
      const messageId = `<${id}@${hostname}>`;
      const headers = { 'Auto-Submitted': 'auto-generated' };
      // As an object, the address is never read as a list of recipients.
      await transport.sendMail({ to: { name: '', address: recipient }, subject, text, html, messageId, headers });
    },
    close: () => transport.close(),
  };
}

/** Whether trying again cannot help: the server said for good that it does not take this mail (RFC 5321, 5yz). */
export function isRefusedForGood(error: unknown): boolean {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  return code === 'EENVELOPE' && (responseCode ?? 0) >= 500;
}
