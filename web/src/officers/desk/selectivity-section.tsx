import { codeInWords } from '../../entry/status-in-words.ts';
import { useTexts } from '../../texts/texts.ts';
import type { Desk } from './review-query.ts';
import { Section } from './section.tsx';

/** Why the entry was selected, with the law behind each reason. Customs' alone. */
export function SelectivitySection({ review: { selectivity, notApplied } }: { review: Desk }) {
  const t = useTexts('desk');
  if (!selectivity) return null;
  const { outcome, score, sampled, hits } = selectivity;
  return (
    <Section heading={t('selected.title')}>
      <p className="margin-y-1">
        {t(`selected.${outcome}`)} {t('selected.risk', { score })} {sampled && t('selected.sampled')}
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
      {hits.length === 0 && !sampled && <p className="margin-y-1">{t('selected.none')}</p>}
      {notApplied && notApplied.length > 0 && <NotApplied found={notApplied} />}
    </Section>
  );
}

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
