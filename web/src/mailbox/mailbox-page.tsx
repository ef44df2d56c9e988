import { pagoPago } from '@landfall/law';
import { PageHeading } from '../page/heading.tsx';
import { Notice } from '../page/notice.tsx';
import { PortTime, ZoneNote } from '../page/port-time.tsx';
import { useTexts } from '../texts/texts.ts';
import { piecesOf } from './linked-text.ts';
import { useMailbox, type Mail } from './use-mailbox.ts';

/** Where the sandbox shows the mail that it would have sent. */
export function MailboxPage() {
  const t = useTexts('mailbox');
  const mailbox = useMailbox();
  return (
    <>
      <PageHeading title={t('title')}>{t('title')}</PageHeading>
      {mailbox.is === 'NONE' && <p className="font-body-md">{t('none')}</p>}
      {mailbox.is === 'LOADING' && <p role="status">{t('loading')}</p>}
      {mailbox.is === 'READY' && (
        <>
          <p className="font-body-md margin-top-0 measure-5">{t('lead')}</p>
          {mailbox.failing && <Notice kind="warning">{t('failed')}</Notice>}
          {!mailbox.failing && mailbox.mails.length === 0 && <p>{t('empty')}</p>}
          {mailbox.mails.length > 0 && <ZoneNote zone={zone} />}
          <ul className="add-list-reset" aria-live="polite">
            {mailbox.mails.map((mail) => (
              <OneMail key={mail.id} mail={mail} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** The sandbox stands for American Samoa's platform: its clock is Pago Pago's. */
const { zone } = pagoPago;

function OneMail({ mail: { to, subject, text, at } }: { mail: Mail }) {
  const t = useTexts('mailbox');
  return (
    <li className="border-1px border-base-lighter padding-2 margin-top-2">
      <h2 className="font-sans-md margin-top-0 margin-bottom-05">{subject}</h2>
      <p className="margin-y-0 font-body-2xs">
        {t('to')} <strong className="breaks-words-all">{to}</strong>, <PortTime at={at} zone={zone} />
      </p>
      <p className="text-pre-wrap breaks-words margin-bottom-0 measure-5">
        {piecesOf(text).map(({ text: piece, isLink }, n) =>
          isLink ? (
            <a key={n} className="usa-link" href={piece}>
              {piece}
            </a>
          ) : (
            piece
          ),
        )}
      </p>
    </li>
  );
}
