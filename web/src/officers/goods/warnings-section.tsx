import { lineFoundOn, toldApart } from '../../filings/found-in-filing.ts';
import { useTexts } from '../../texts/texts.ts';
import type { Desk } from '../review/review-query.ts';
import { Section } from '../review/section.tsx';

/** What is odd about the filing: the filer was told, and nothing need be answered. */
export function WarningsSection({ review: { askedOfficer, entry } }: { review: Desk }) {
  const t = useTexts('desk');
  const { seen } = toldApart(entry?.currentFiling?.findings ?? [], askedOfficer ?? []);
  if (seen.length === 0) return null;
  return (
    <Section heading={t('warnings.title')}>
      <p className="margin-y-1">{t('warnings.says')}</p>
      <ul className="usa-list">
        {seen.map((found) => (
          <li key={found.path.join('.') + found.code}>
            {lineFoundOn(found) && <strong>{t('warnings.line', { n: lineFoundOn(found) })} </strong>}
            {found.message} {found.citation && <span className="text-base-dark">({found.citation})</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
