import './tiles.css';
import { usd } from '../in-words/usd.ts';
import { useTexts } from '../texts/texts.ts';
import { counted } from './counted.ts';
import type { Figures } from './statistics-query.ts';
import { lengthOf } from './length-of.ts';

/** The figures that stand for all. */
export function Tiles({ figures }: { figures: Figures }) {
  const t = useTexts('analysis');
  const { entryCount, valueUsd, dutyUsd, medianHoursToRelease } = figures;
  const median = medianHoursToRelease === null ? null : lengthOf(Number(medianHoursToRelease));
  const tiles = [
    { name: 'entries', value: counted(entryCount) },
    { name: 'value', value: usd(valueUsd) },
    { name: 'duty', value: usd(dutyUsd) },
    { name: 'release', value: median ? t(median.unit, { count: median.count }) : t('noneReleased') },
  ] as const;
  return (
    <dl className="tiles">
      {tiles.map(({ name, value }) => (
        <div key={name} className="border-1px border-base-lighter padding-2">
          <dt className="text-bold">{t(`tiles.${name}`)}</dt>
          <dd className="margin-left-0 font-sans-xl margin-y-05 breaks-words">{value}</dd>
          <dd className="margin-left-0 font-body-2xs text-base-dark">{t(`tiles.${name}Hint`)}</dd>
        </div>
      ))}
    </dl>
  );
}
