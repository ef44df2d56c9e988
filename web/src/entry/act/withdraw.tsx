import { useEffect, useRef, useState } from 'react';
import { graphql } from '../../graph/graph.ts';
import { NeedsConnection } from '../../offline/needs-connection.tsx';
import { useTexts } from '../../texts/texts.ts';
import type { EntryShown } from '../entry-query.ts';
import type { Port } from '../../in-words/ports.ts';
import { Refusals } from '../../form/refusals.tsx';
import { usd } from '../../in-words/usd.ts';
import { useAct } from '../../graph/use-act.ts';

const WithdrawEntry = graphql(`
  mutation WithdrawEntry($input: WithdrawEntryInput!) {
    withdrawEntry(input: $input) {
      review {
        id
      }
      userErrors {
        message
        nextStep
      }
    }
  }
`);

/** Takes a filing back, after asking once more. */
export function Withdraw({ entry, port, done }: { entry: EntryShown; port: Port; done(): void }) {
  const t = useTexts('entry');
  const [isSure, setSure] = useState(false);
  return (
    <section aria-labelledby="withdraw" className="border-top-1px border-base-lighter margin-top-4">
      <h2 id="withdraw" className="font-sans-lg margin-bottom-1">
        {t('act.withdrawTitle')}
      </h2>
      <NeedsConnection>
        {isSure ? (
          <AreYouSure entry={entry} port={port} done={done} keep={() => setSure(false)} />
        ) : (
          <>
            <p className="margin-y-1">{t('act.withdrawLead')}</p>
            <button type="button" className="usa-button usa-button--outline" onClick={() => setSure(true)}>
              {t('act.withdraw')}
            </button>
          </>
        )}
      </NeedsConnection>
    </section>
  );
}

interface AreYouSureProps {
  entry: EntryShown;
  port: Port;
  done(): void;
  keep(): void;
}

function AreYouSure({ entry, port, done, keep }: AreYouSureProps) {
  const t = useTexts('entry');
  const question = useRef<HTMLParagraphElement>(null);
  const { act, isActing, refusals } = useAct(WithdrawEntry, (data) => data.withdrawEntry);
  useEffect(() => question.current?.focus(), []);
  const withdraw = async (): Promise<void> => {
    if (await act({ entryId: entry.id })) done();
  };
  return (
    <div className="bg-warning-lighter padding-2">
      <p ref={question} tabIndex={-1} className="text-bold margin-top-0">
        {t('act.withdrawSure', { reference: entry.reference })}
      </p>
      {Number(entry.paidUsd) > 0 && (
        <p className="measure-5">
          <strong>{t('act.withdrawPaid', { amount: usd(entry.paidUsd), port: port.name })}</strong>
        </p>
      )}
      <p className="measure-5">{t('act.withdrawMeans')}</p>
      {entry.enteredAt && <p className="measure-5">{t('act.withdrawEntered')}</p>}
      <Refusals refusals={refusals} />
      <button
        type="button"
        className="usa-button usa-button--secondary"
        disabled={isActing}
        onClick={() => void withdraw()}
      >
        {isActing ? t('act.withdrawing') : t('act.withdrawYes')}
      </button>
      <button type="button" className="usa-button usa-button--outline bg-white" disabled={isActing} onClick={keep}>
        {t('act.withdrawNo')}
      </button>
    </div>
  );
}
