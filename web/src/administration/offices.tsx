import { useState } from 'react';
import { useTexts } from '../texts/texts.ts';
import { EndOffice } from './end-office.tsx';
import { GiveOffice } from './give-office.tsx';
import { daysOfOffice, officeInWords, stateOfOffice, type OfficeHeld } from './office-in-words.ts';
import type { OfficerShown } from './officer-query.ts';

interface OfficesHeldProps {
  officer: OfficerShown;
  mayGive: boolean;
  done(says: string): void;
}

/** The offices that somebody holds, held and will hold, what began last first; an administrator gives and ends them. */
export function OfficesHeld({ officer, mayGive, done }: OfficesHeldProps) {
  const t = useTexts('administration');
  return (
    <section aria-labelledby="offices" className="margin-top-4">
      <h2 id="offices" className="font-sans-lg">
        {t('offices')}
      </h2>
      <p className="measure-4">{t('officesLead')}</p>
      {officer.offices.length === 0 && <p>{t('noOffice')}</p>}
      <ul className="usa-list usa-list--unstyled margin-bottom-2">
        {officer.offices.map((held) => (
          <Held key={held.id} {...{ held, done }} />
        ))}
      </ul>
      {mayGive && <GiveOffice {...{ officer, done }} />}
    </section>
  );
}

function Held({ held, done }: { held: OfficeHeld; done(says: string): void }) {
  const t = useTexts('administration');
  const [isEnding, setEnding] = useState(false);
  // By the day in UTC: an office need not lie at a port.
  const state = stateOfOffice(held, new Date().toISOString().slice(0, 10));
  const called = officeInWords(held);
  const mayEnd = state === 'HOLDS' || state === 'AHEAD';
  return (
    <li className="padding-y-1 border-bottom-1px border-base-lighter measure-6">
      <strong>{called}</strong>{' '}
      <span className={`usa-tag ${state === 'HOLDS' ? '' : 'bg-base'}`}>{t(`officeState.${state}`)}</span>
      <span className="display-block">{daysOfOffice(held)}</span>
      {held.reasonCode && <span className="display-block">{t(`officeReason.${held.reasonCode}`)}</span>}
      {mayEnd && !isEnding && (
        <button
          type="button"
          className="usa-button usa-button--unstyled"
          aria-label={`${t('endOffice')}: ${called}`}
          onClick={() => setEnding(true)}
        >
          {t('endOffice')}
        </button>
      )}
      {isEnding && <EndOffice {...{ officeId: held.id, called, done }} leave={() => setEnding(false)} />}
    </li>
  );
}
