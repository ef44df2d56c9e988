import { PageLink } from '../../page/route.tsx';
import { useTexts } from '../../texts/texts.ts';
import type { Filling } from './filling.ts';

const mandateMissing = 'CLIENT_MANDATE_MISSING';

/** Of a draft for a client: for whom it is, and that it cannot be filed while no mandate of theirs holds. */
export function ForClient({ filling: { judged, draft } }: { filling: Filling }) {
  const t = useTexts('wizard');
  if (!judged.client) return null;
  const missing = judged.findings.find(({ code }) => code === mandateMissing);
  if (missing)
    return (
      <div className="usa-alert usa-alert--warning margin-bottom-3 measure-5" role="status">
        <div className="usa-alert__body">
          <h2 className="usa-alert__heading">{t('forClient.noMandate')}</h2>
          <p className="margin-y-1">
            {missing.message} {missing.nextStep}
          </p>
          <PageLink to="/mandates">{t('forClient.clients')}</PageLink>
        </div>
      </div>
    );
  return (
    <p className="measure-4 breaks-words">
      {t('forClient.says')}{' '}
      <PageLink to={`/mandates?ship=${encodeURIComponent(draft.reference)}`}>{t('forClient.another')}</PageLink>
    </p>
  );
}
