import { useState } from 'react';
import { useTexts } from '../../texts/texts.ts';
import { EndFact } from './end-fact.tsx';
import { daysInWords, factInWords } from './fact-in-words.ts';
import { stateOf, type FactState } from './fact-state.ts';
import type { AccountShown, Fact } from './standing-query.ts';

interface FactsProps {
  account: AccountShown;
  done(says: string): void;
}

/** Everything that is known of how an account stands, with its days; what still holds can be ended. */
export function Facts({ account: { id, standing }, done }: FactsProps) {
  const t = useTexts('standing');
  // By the day in UTC, as the platform shows standing: an account lies at no port.
  const today = new Date().toISOString().slice(0, 10);
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className="font-sans-lg">
        {t('facts')}
      </h2>
      {standing.length === 0 ? (
        <p className="measure-5">{t('noFacts')}</p>
      ) : (
        <table className="usa-table usa-table--borderless usa-table--stacked-header width-full margin-top-0">
          <caption className="usa-sr-only">{t('facts')}</caption>
          <thead>
            <tr>
              {(['kindHeading', 'saysHeading', 'reasonHeading', 'daysHeading'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {standing.map((fact) => (
              <FactRow
                key={`${fact.kind} ${fact.since} ${fact.until}`}
                {...{ accountId: id, fact, done }}
                state={stateOf(fact, standing, today)}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

interface FactRowProps {
  accountId: string;
  fact: Fact;
  state: FactState;
  done(says: string): void;
}

function FactRow({ accountId, fact, state, done }: FactRowProps) {
  const t = useTexts('standing');
  const [isEnding, setEnding] = useState(false);
  const called = `${t(`kind.${fact.kind}`)}: ${factInWords(fact)}`;
  const mayEnd = state !== 'OVER' && state !== 'NEVER';
  return (
    <>
      <tr>
        <KindOfFact kind={fact.kind} state={state} />
        <td data-label={t('saysHeading')} className="breaks-words">
          {factInWords(fact)}
        </td>
        <td data-label={t('reasonHeading')}>{fact.reasonCode ? t(`reason.${fact.reasonCode}`) : '–'}</td>
        <td data-label={t('daysHeading')}>
          {daysInWords(fact)}
          {mayEnd && !isEnding && (
            <button
              type="button"
              className="usa-button usa-button--unstyled display-block"
              aria-label={`${t('end')}: ${called}`}
              onClick={() => setEnding(true)}
            >
              {t('end')}
            </button>
          )}
        </td>
      </tr>
      {isEnding && (
        <tr>
          <td colSpan={4}>
            <EndFact {...{ accountId, fact, called, done }} leave={() => setEnding(false)} />
          </td>
        </tr>
      )}
    </>
  );
}

function KindOfFact({ kind, state }: { kind: Fact['kind']; state: FactState }) {
  const t = useTexts('standing');
  return (
    <th scope="row" data-label={t('kindHeading')}>
      {t(`kind.${kind}`)}
      <span className="display-block">
        <span className={`usa-tag ${state === 'HOLDS' ? '' : 'bg-base'}`}>{t(inWords[state])}</span>
      </span>
    </th>
  );
}

const inWords = { HOLDS: 'holds', COVERED: 'covered', OVER: 'ended', AHEAD: 'ahead', NEVER: 'never' } as const;
