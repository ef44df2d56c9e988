import { amountAsRead, numberAsRead, tariffNumberAsRead } from '../form/how-read.ts';
import { useTexts } from '../texts/texts.ts';
import type { LineAnswers } from './answers.ts';
import type { Filling } from './use-draft.ts';

/** A line in a few words, as it is read. */
export function LineInShort({ line, filling }: { line: LineAnswers; filling: Filling }) {
  const t = useTexts('wizard');
  const isUs = filling.draft.regime === 'US_CBP';
  const price = isUs ? line.valueUsd : line.purchasePriceUsd;
  const purpose = line.purpose ?? filling.answers.purpose;
  const details = [
    [line.quantity && numberAsRead(line.quantity), line.unit].filter(Boolean).join(' '),
    price && amountAsRead(price),
    ...(isUs
      ? [line.htsNumber && t('line.hts', { hts: tariffNumberAsRead(line.htsNumber) }), line.countryOfOrigin]
      : [
          purpose && t(`purpose.${purpose}`),
          line.category && line.category !== 'NONE' && t(`category.${line.category}`),
          line.usedMachine && t('line.usedMachine'),
        ]),
  ].filter(Boolean);
  return (
    <>
      <p className="margin-y-05 breaks-words">{line.description || t('line.notDescribed')}</p>
      <p className="margin-y-05 text-base-darker">{details.join(' · ')}</p>
    </>
  );
}
