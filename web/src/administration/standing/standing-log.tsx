import { pagoPago, standingKinds, standingReasons } from '@landfall/law';
import { actorInWords } from '../../in-words/actor-in-words.ts';
import { PortTime } from '../../page/port-time.tsx';
import { Empty } from '../../page/states.tsx';
import { useTexts } from '../../texts/texts.ts';
import { daysInWords, factInWords } from './fact-in-words.ts';
import type { AccountShown, Fact } from './standing-query.ts';

type Row = NonNullable<AccountShown['activity']>['nodes'][number];

/** Who set and ended what, newest first, from the account’s own log. */
export function StandingLog({ rows }: { rows: readonly Row[] }) {
  const t = useTexts('standing');
  return (
    <section aria-labelledby="log" className="margin-top-4">
      <h2 id="log" className="font-sans-lg">
        {t('log')}
      </h2>
      {rows.length === 0 && <Empty>{t('emptyLog')}</Empty>}
      <ul className="usa-list usa-list--unstyled">
        {rows.map((row) => (
          <LogRow key={row.id} row={row} />
        ))}
      </ul>
    </section>
  );
}

function LogRow({ row: { type, occurredAt, facts, by } }: { row: Row }) {
  const t = useTexts('standing');
  const fact = { ...nothing, ...facts, kind: kindOf(type, facts) } as Fact;
  const reason = standingReasons.find((one) => one === facts['reasonCode']);
  return (
    <li className="padding-y-1 border-bottom-1px border-base-lighter measure-6">
      {t('change', { kind: t(`kind.${fact.kind}`), says: factInWords(fact) })}
      <span className="display-block">{daysInWords(fact)}</span>
      {reason && <span className="display-block">{t(`reason.${reason}`)}</span>}
      <span className="display-block font-body-2xs">
        {actorInWords(by)}, <PortTime at={occurredAt} zone={pagoPago.zone} />
      </span>
    </li>
  );
}

const nothing = { since: null, until: null, number: null, amountUsd: null };

function kindOf(type: string, facts: Readonly<Record<string, unknown>>): Fact['kind'] {
  if (type === 'participation.changed') return 'PARTICIPATION';
  if (type === 'payment-method.changed') return 'PAYMENT';
  return standingKinds.find((kind) => kind === facts['kind']) ?? 'LICENSE';
}
