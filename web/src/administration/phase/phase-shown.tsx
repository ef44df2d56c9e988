import { pagoPago } from '@landfall/law';
import type { ReactNode } from 'react';
import { PortTime } from '../../page/port-time.tsx';
import { useTexts, type textsOf } from '../../texts/texts.ts';
import { changesOf, type Terms } from './phase-changes.ts';
import type { AskedFor, PhaseShown } from './phases-query.ts';

type Say = ReturnType<typeof textsOf<'phases'>>;

/** All that a phase says. */
export function PhaseInFull({ phase, children }: { phase: PhaseShown; children?: ReactNode }) {
  const t = useTexts('phases');
  const { since, closedWays, closedFilers, asks, words } = phase;
  const closed = closedInWords(t, { closedWays, closedFilers });
  return (
    <article className="border-left-1 border-base-lighter padding-left-2 margin-y-2">
      <h3 className="margin-bottom-05">{words[0]?.title}</h3>
      <dl className="margin-top-0">
        <Fact name={t('since')}>
          {since ? <PortTime at={since} zone={pagoPago.zone} saysZone /> : t('asConfirmed')}
        </Fact>
        <Fact name={t('closed')}>{closed.length ? closed.join(', ') : t('nothingClosed')}</Fact>
        <Fact name={t('asked')}>{asks.length ? askedInWords(t, asks).join(', ') : t('nothingAsked')}</Fact>
        <Who name={t('proposedBy')} who={phase.proposedBy} at={phase.proposedAt} />
        <Who name={t('confirmedBy')} who={phase.confirmedBy} at={phase.confirmedAt} />
      </dl>
      {words.map((one) => (
        <div key={one.language} lang={one.language} className="measure-5">
          {[one.says, one.instead, one.hours].filter(Boolean).map((text) => (
            <p key={text} className="text-pre-wrap margin-y-05">
              {text}
            </p>
          ))}
        </div>
      ))}
      {children}
    </article>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-bold display-inline">{name}: </dt>
      <dd className="display-inline margin-left-0">{children}</dd>
    </div>
  );
}

function Who({ name, who, at }: { name: string; who: PhaseShown['proposedBy']; at: string | null }) {
  if (!who || !at) return null;
  return (
    <Fact name={name}>
      {who.displayName}, <PortTime at={at} zone={pagoPago.zone} />
    </Fact>
  );
}

/** What a phase changes of the one before. */
export function Changes({ before, after }: { before: Terms; after: Terms }) {
  const t = useTexts('phases');
  const { closes, opens, asks, asksNoMore } = changesOf(before, after);
  const told = [
    ...closedInWords(t, closes).map((what) => t('change.closes', { what })),
    ...closedInWords(t, opens).map((what) => t('change.opens', { what })),
    ...askedInWords(t, asks).map((what) => t('change.asks', { what })),
    ...askedInWords(t, asksNoMore).map((what) => t('change.asksNoMore', { what })),
  ];
  return (
    <>
      <p className="text-bold margin-bottom-0">{t('changes')}</p>
      <ul className="usa-list">
        {told.map((one) => (
          <li key={one}>{one}</li>
        ))}
        {told.length === 0 && <li>{t('changesNothing')}</li>}
      </ul>
    </>
  );
}

const closedInWords = (t: Say, { closedWays, closedFilers }: Pick<Terms, 'closedWays' | 'closedFilers'>): string[] => [
  ...closedWays.map((way) => t(`way.${way}`)),
  ...closedFilers.map((filer) => t(`filer.${filer}`)),
];

export const askedInWords = (t: Say, asks: readonly AskedFor[]): string[] =>
  asks.map((one) => `${one.label} (${t(`kind.${one.kind}`)})`);
