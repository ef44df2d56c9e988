import { useState, type FormEvent } from 'react';
import { useSearch } from 'wouter';
import { TextField } from '../form/text-field.tsx';
import { legalDate } from '../page/legal-date.ts';
import { Notice } from '../page/notice.tsx';
import { Empty } from '../page/states.tsx';
import { useTexts } from '../texts/texts.ts';
import { daysOf, endsSoon } from './days-of-mandate.ts';
import { EndMandateButton } from './end-mandate-button.tsx';
import type { MandateShown } from './mandates-query.ts';
import { StartButton } from './start-button.tsx';

interface ClientsProps {
  received: readonly MandateShown[];
  ended: readonly MandateShown[];
  hasMore: boolean;
  text: string;
  find(text: string): void;
  more(): void;
  done(says: string): void;
}

/** The clients for whom the account may declare: one press starts a declaration for one. */
export function Clients({ received, ended, hasMore, text, find, more, done }: ClientsProps) {
  const t = useTexts('mandates');
  const ship = new URLSearchParams(useSearch()).get('ship');
  const isKnown = received.length > 0 || text !== '';
  return (
    <section aria-labelledby="clients" className="margin-top-4">
      <h2 id="clients" className="font-sans-lg">
        {t('clients')}
      </h2>
      {ship && <Notice kind="info">{t('sameShip', { reference: ship })}</Notice>}
      {isKnown ? <FindClient text={text} find={find} /> : <Empty>{t('noClients')}</Empty>}
      {text !== '' && received.length === 0 && <Empty>{t('nobodyFound')}</Empty>}
      <ul className="usa-list usa-list--unstyled measure-6">
        {received.map((mandate) => (
          <Client key={mandate.id} {...{ mandate, ship, done }} />
        ))}
      </ul>
      {hasMore && (
        <button type="button" className="usa-button usa-button--outline" onClick={more}>
          {t('moreClients')}
        </button>
      )}
      {ended.length > 0 && <Ended ended={ended} />}
    </section>
  );
}

function FindClient({ text, find }: { text: string; find(text: string): void }) {
  const t = useTexts('mandates');
  const [typed, setTyped] = useState(text);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    find(typed.trim());
  };
  return (
    <form noValidate role="search" onSubmit={submit}>
      <TextField id="find" label={t('find')} value={typed} onChange={setTyped} autoComplete="off" />
      <button type="submit" className="usa-button usa-button--outline margin-top-1">
        {t('doFind')}
      </button>
    </form>
  );
}

interface ClientProps {
  mandate: MandateShown;
  /** The draft whose ship the goods come on; null for none. */
  ship: string | null;
  done(says: string): void;
}

function Client({ mandate, ship, done }: ClientProps) {
  const t = useTexts('mandates');
  const name = mandate.receiverName ?? mandate.clientName;
  return (
    <li className="padding-y-2 border-bottom-1px border-base-lighter">
      <strong className="breaks-words">{name}</strong>{' '}
      {endsSoon(mandate) && <span className="usa-tag bg-gold text-ink">{t('endsSoon')}</span>}
      {name !== mandate.clientName && <span className="display-block breaks-words">{mandate.clientName}</span>}
      <span className="display-block">{daysOf(mandate, t)}</span>
      <div className="portal-choices">
        {mandate.stands && mandate.scope === 'FILE' && <StartButton {...{ mandate, ship, name }} />}
        {mandate.scope === 'FILE' && (
          <EndMandateButton mandate={mandate} called={name} what={t('layDownWhat')} done={done} />
        )}
      </div>
    </li>
  );
}

/** Those that ended, the last given first. */
function Ended({ ended }: { ended: readonly MandateShown[] }) {
  const t = useTexts('mandates');
  return (
    <details className="margin-top-2">
      <summary>{t('ended', { count: ended.length })}</summary>
      <ul className="usa-list">
        {ended.toReversed().map(({ id, clientName, endedOn }) => (
          <li key={id}>{t('endedWith', { name: clientName, on: endedOn ? legalDate(endedOn) : '' })}</li>
        ))}
      </ul>
    </details>
  );
}
