import type { ServiceSettings } from '@landfall/service-kit';
import { createTransport } from 'nodemailer';
import type { ComposedMail } from '../mail/compose-mail.js';

/** How mail leaves. */
export interface MailTransport {
  /** Throws when the mail was not taken. */
  send(mail: ComposedMail & { id: string; recipient: string }): Promise<void>;
  /** What is being sent counts as not taken. */
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
  const closed = Promise.withResolvers<never>();
  closed.promise.catch(() => undefined);
  return {
    send: async ({ id, recipient, subject, text, html }) => {
      // Tried again after a crash, it has the same id: mailboxes can tell.
      const messageId = `<${id}@${hostname}>`;
      const headers = { 'Auto-Submitted': 'auto-generated' };
      // As an object, the address is never read as a list of recipients.
      const to = { name: '', address: recipient };
      const sent = transport.sendMail({ to, subject, text, html, messageId, headers });
      await Promise.race([sent, closed.promise]);
    },
    close: () => {
      // A connection that waits for its server is none that the library would end.
      closed.reject(new Error('The mail server had not answered when this process ended.'));
      transport.close();
    },
  };
}

/** Whether trying again cannot help: the server said for good that it does not take this mail (RFC 5321, 5yz). */
export function isRefusedForGood(error: unknown): boolean {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  return code === 'EENVELOPE' && (responseCode ?? 0) >= 500;
}
