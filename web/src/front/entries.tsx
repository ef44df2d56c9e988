import { useId } from 'react';
import { CopyEntryButton } from '../declared/copy-entry.tsx';
import { portWithCode } from '../in-words/ports.ts';
import { statusInWords } from '../in-words/status-in-words.ts';
import { usd } from '../in-words/usd.ts';
import { portDay } from '../page/port-time.tsx';
import { entryPath, PageLink } from '../page/route.tsx';
import { useTexts } from '../texts/texts.ts';
import type { EntryListed } from './declarations-query.ts';

interface EntriesProps {
  heading: string;
  entries: readonly EntryListed[];
  /** What is said where there is none. */
  empty: string;
  /** Those about which Customs wrote something that was not shown here yet. */
  unread: ReadonlySet<string>;
  /** True for those that still wait for something: each then says for what. */
  isUnderWay?: boolean;
}

/** Entries of a filer, each with where it stands and the one next action. */
export function Entries({ heading, entries, empty, unread, isUnderWay = false }: EntriesProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="margin-bottom-4">
      <h2 id={id} className="font-sans-lg">
        {heading}
      </h2>
      {entries.length === 0 && <p className="text-base-dark">{empty}</p>}
      <ul className="add-list-reset">
        {entries.map((entry) => (
          <li key={entry.id} className="padding-y-2 border-bottom-1px border-base-lighter">
            <OneEntry entry={entry} isUnderWay={isUnderWay} isUnread={unread.has(entry.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const tag = { info: 'bg-primary-dark', warning: 'bg-warning-darker', success: 'bg-success-darker' } as const;

interface OneEntryProps {
  entry: EntryListed;
  isUnderWay: boolean;
  isUnread: boolean;
}

function OneEntry({ entry, isUnderWay, isUnread }: OneEntryProps) {
  const t = useTexts('front');
  const sentBack = useTexts('sentBack');
  const { reference, filerReference, regime, status, waitingFor, port: code, filedAt, amountDueUsd, nextStep } = entry;
  const { label, next, tone } = statusInWords(status, true);
  const port = portWithCode(code);
  return (
    <>
      <PageLink to={entryPath(reference)} className="usa-link text-bold text-no-wrap">
        {reference}
      </PageLink>{' '}
      <span className={`usa-tag display-inline-block ${tag[tone]} text-white margin-left-1`}>{label}</span>
      {isUnread && (
        <p className="margin-y-05 border-left-1 border-info padding-left-1">
          <PageLink to={entryPath(reference)} className="usa-link text-bold">
            {t('customsWrote', { reference })}
          </PageLink>
        </p>
      )}
      {(isUnderWay || nextStep) && (
        <p className="margin-y-05 measure-5">
          {status === 'PAYMENT_DUE' && t('pay', { amount: usd(amountDueUsd), port: port.name })}
          {status !== 'PAYMENT_DUE' && (waitingFor === 'FURTHER_FILING' ? sentBack('inList') : (nextStep ?? next))}
        </p>
      )}
      <p className="margin-y-05 font-body-2xs text-base-dark">
        {t(regime)}, {port.name}. {t('filed')} {portDay(new Date(filedAt), port.zone)}.{' '}
        {filerReference && <span className="breaks-words">{t('ownReference', { reference: filerReference })}</span>}
      </p>
      {!isUnderWay && <CopyEntryButton entry={entry} isInList />}
    </>
  );
}
