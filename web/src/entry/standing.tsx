import { PageHeading } from '../page/heading.tsx';
import { useTexts } from '../texts/texts.ts';
import type { EntryShown } from './entry-query.ts';
import type { Port } from './ports.ts';
import { inWords, statusInWords } from './status-in-words.ts';

const background = { info: 'bg-info-lighter', warning: 'bg-warning-lighter', success: 'bg-success-lighter' } as const;
const border = { info: 'border-info', warning: 'border-warning', success: 'border-success' } as const;

/** Where the entry stands, what that means, and the one next action. */
export function Standing({ entry, port }: { entry: EntryShown; port: Port }) {
  const t = useTexts('entry');
  const { label, means, next, tone } = statusInWords(entry.status);
  return (
    <header>
      <PageHeading title={`${entry.reference}: ${label}`}>
        {t('headingBefore')} <span className="text-no-wrap">{entry.reference}</span>
      </PageHeading>
      <p className="margin-top-0 text-base-darker">
        {t(`kind.${entry.regime}`, { port: port.name, code: entry.port })}
      </p>
      <div className={`border-left-1 padding-2 ${background[tone]} ${border[tone]}`}>
        <p className="font-sans-lg text-bold margin-0" role="status">
          <span className="usa-sr-only">{t('statusIs')} </span>
          {label}
        </p>
        <p className="margin-y-1 measure-5">
          {means} {entry.reasonCode && t('reasonIs', { reason: inWords('reason', entry.reasonCode) })}
        </p>
        <p className="margin-0 measure-5">
          <strong>{t('nextIs')}</strong> {entry.nextStep ?? next}
        </p>
      </div>
    </header>
  );
}
