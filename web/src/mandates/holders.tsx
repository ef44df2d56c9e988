import { Empty } from '../page/states.tsx';
import { useTexts } from '../texts/texts.ts';
import { daysOf, endsSoon } from './days-of-mandate.ts';
import { EndMandateButton } from './end-mandate-button.tsx';
import type { MandateShown } from './mandates-query.ts';

interface HoldersProps {
  given: readonly MandateShown[];
  done(says: string): void;
}

/** Who may declare for the account, and might: the account ends it at once. */
export function Holders({ given, done }: HoldersProps) {
  const t = useTexts('mandates');
  return (
    <section aria-labelledby="holders" className="margin-top-4">
      <h2 id="holders" className="font-sans-lg">
        {t('holders')}
      </h2>
      <p className="measure-4">{t('holdersLead')}</p>
      {given.length === 0 && <Empty>{t('noHolders')}</Empty>}
      <ul className="usa-list usa-list--unstyled measure-6">
        {given.toReversed().map((mandate) => (
          <Holder key={mandate.id} {...{ mandate, done }} />
        ))}
      </ul>
    </section>
  );
}

function Holder({ mandate, done }: { mandate: MandateShown; done(says: string): void }) {
  const t = useTexts('mandates');
  const { brokerName, endedOn, scope } = mandate;
  return (
    <li className="padding-y-2 border-bottom-1px border-base-lighter">
      <strong className="breaks-words">{brokerName}</strong>{' '}
      {endedOn && <span className="usa-tag bg-base">{t('isOver')}</span>}
      {endsSoon(mandate) && <span className="usa-tag bg-gold text-ink">{t('endsSoon')}</span>}
      <span className="display-block">{daysOf(mandate, t)}</span>
      {!endedOn && scope === 'FILE' && (
        <EndMandateButton mandate={mandate} called={brokerName} what={t('endWhat')} done={done} />
      )}
    </li>
  );
}
