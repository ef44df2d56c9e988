import { portHour, zoneName } from '../../page/port-time.tsx';
import { PageLink, draftPath } from '../../page/route.tsx';
import { textsOf, useTexts } from '../../texts/texts.ts';
import { zoneOf } from '../questions/ports-of-form.ts';
import type { Filling } from '../draft/filling.ts';

/** Stands above every question: whose draft it is, and whether what was typed is stored. */
export function SaveStatus({ filling }: { filling: Filling }) {
  const { draft } = filling;
  const isTrouble = isUnsaved(filling);
  return (
    <div className={`wizard-bar ${isTrouble ? 'bg-warning-lighter' : 'bg-base-lightest'}`}>
      <PageLink to={draftPath(draft.reference)} className="usa-link text-no-wrap">
        {draft.reference}
      </PageLink>
      <span role="status" className="wizard-saved">
        <SaidOfSaving filling={filling} />
      </span>
    </div>
  );
}

/** The way out of a question, which says that all is saved where it is. */
export const laterSays = ({ keeping }: Filling): string =>
  textsOf('wizard')(keeping === 'SAVED' ? 'later' : 'laterUnsaved');

/** Whether what was typed last is stored nowhere but here. */
const isUnsaved = ({ keeping }: Filling): boolean =>
  keeping === 'UNREACHED' || keeping === 'SESSION_ENDED' || keeping === 'REFUSED';

function SaidOfSaving({ filling: { draft, form, answers, keeping, refusal } }: { filling: Filling }) {
  const t = useTexts('wizard');
  if (keeping === 'SAVING') return t('saved.saving');
  if (keeping === 'UNREACHED') return t('saved.unreached');
  if (keeping === 'SESSION_ENDED') return t('saved.ended');
  if (keeping === 'REFUSED') return t('saved.refused', { why: refusal });
  const zone = zoneOf(form, answers);
  return (
    <time dateTime={draft.savedAt} title={`${draft.savedAt} (UTC)`}>
      {t('saved.at', { time: portHour(new Date(draft.savedAt), zone) })}{' '}
      <span className="text-base-dark">{zoneName(zone)}</span>
    </time>
  );
}
