import { codeInWords } from '../../in-words/status-in-words.ts';
import type { Graph } from '../../graph/open-graph.ts';
import { PortTime } from '../../page/port-time.tsx';
import { textsOf, useTexts } from '../../texts/texts.ts';
import type { Desk } from '../review/review-query.ts';
import { Section } from '../review/section.tsx';
import { SetAnotherExamination } from './set-examination.tsx';

interface SelectivitySectionProps {
  graph: Graph;
  review: Desk;
  isMine: boolean;
  me: string;
  zone: string;
  ask(): Promise<void>;
}

/** Why the entry was selected, with the law behind each reason, and what an officer made of it. Customs' alone. */
export function SelectivitySection({ graph, review, isMine, me, zone, ask }: SelectivitySectionProps) {
  const t = useTexts('desk');
  const { selectivity, notApplied, regime } = review;
  if (!selectivity) return null;
  const { outcome, score, sampled, hits } = selectivity;
  return (
    <Section heading={t('selected.title')}>
      <p className="margin-y-1">
        {t(`selected.${outcome}`)} {hits.length > 0 && t('selected.risk', { score })} {sampled && t('selected.sampled')}
      </p>
      {hits.length > 0 && (
        <ul className="usa-list">
          {hits.map(({ code, version, reason, citation, lines }) => (
            <li key={`${code}${version}`}>
              {reason}{' '}
              {lines.length > 0 && (
                <strong>{t('selected.lines', { count: lines.length, lines: lines.join(', ') })}</strong>
              )}{' '}
              <span className="text-base-dark">
                {t('selected.criterion', { citation: citation ?? t('selected.byJudgment'), code, version })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {hits.length === 0 && !sampled && <p className="margin-y-1">{t(`selected.none.${regime ?? 'US_CBP'}`)}</p>}
      <Settings review={review} zone={zone} />
      {isMine && <SetAnotherExamination {...{ graph, review, me, ask }} />}
      {notApplied && notApplied.length > 0 && <NotApplied found={notApplied} />}
    </Section>
  );
}

/** What officers set in place of the proposal, the last of which binds. */
function Settings({ review: { examination, examinationSettings, selectivity }, zone }: { review: Desk; zone: string }) {
  const t = useTexts('desk');
  const settings = examinationSettings ?? [];
  if (settings.length === 0) return null;
  return (
    <>
      {examination && examination !== selectivity?.outcome && (
        <p className="margin-y-1 text-bold">{t('selected.binds', { level: t(`selected.level.${examination}`) })}</p>
      )}
      <ul className="usa-list">
        {settings.map((setting) => (
          <li key={setting.setAt}>
            {t(`selected.level.${setting.examination}`)}: {whyInWords(setting.reasonCode)}.{' '}
            <span className="text-base-dark">
              {setting.officer?.displayName && `${setting.officer.displayName}, `}
              <PortTime at={setting.setAt} zone={zone} />
            </span>
            {setting.note && (
              <span className="display-block breaks-words">{t('history.note', { note: setting.note })}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

// A reason that came to the platform after this page was loaded is still readable.
const whyInWords = (reason: NonNullable<Desk['examinationSettings']>[number]['reasonCode']): string =>
  textsOf('desk')(`selected.why.${reason}`, { defaultValue: codeInWords(reason) });

function NotApplied({ found }: { found: NonNullable<Desk['notApplied']> }) {
  const t = useTexts('desk');
  return (
    <>
      <h3 className="margin-bottom-05">{t('selected.notApplied')}</h3>
      <ul className="usa-list margin-top-0">
        {found.map(({ code, citation }) => (
          <li key={code}>
            {codeInWords(code)}
            {citation && ` (${citation})`}
          </li>
        ))}
      </ul>
    </>
  );
}
