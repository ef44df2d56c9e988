import { quantityInWords } from '../in-words/quantity.ts';
import { Row } from '../page/row.tsx';
import { Notice } from '../page/notice.tsx';
import { PortTime } from '../page/port-time.tsx';
import { useTexts } from '../texts/texts.ts';
import type { Checked } from './release-query.ts';

interface AnswerProps {
  /** The code as it is printed. */
  shown: string;
  checked: Checked;
  again(): void;
}

/** Released or not, since when, the bill and the pieces: what the paper in hand is compared with. */
export function Answer({ shown, checked, again }: AnswerProps) {
  const t = useTexts('release');
  const { isReleased, releasedAt, billOfLading, pieces, checkedAt } = checked;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <>
      <Notice
        kind={isReleased ? 'success' : 'warning'}
        heading={<span className="font-sans-xl">{t(isReleased ? 'released' : 'notReleased')}</span>}
      >
        {t(isReleased ? 'releasedSays' : 'notReleasedSays')}
      </Notice>
      <dl className="margin-y-2">
        {releasedAt && (
          <Row term={t('since')}>
            <PortTime at={releasedAt} zone={zone} />
          </Row>
        )}
        <Row term={t('bill')}>{billOfLading ?? t('noBill')}</Row>
        <Row term={t('pieces')}>
          {pieces.map(({ quantity, unit }) => (
            <span key={unit} className="display-block">
              {unit ? quantityInWords(quantity, unit) : t('units', { quantity: quantityInWords(quantity) })}
            </span>
          ))}
        </Row>
        <Row term={t('code')}>
          <span className="text-no-wrap">{shown}</span>
        </Row>
        <Row term={t('checked')}>
          <PortTime at={checkedAt} zone={zone} />
        </Row>
      </dl>
      <p className="font-body-2xs text-base-dark">{t('zone')}</p>
      <button type="button" className="usa-button usa-button--outline" onClick={again}>
        {t('again')}
      </button>
    </>
  );
}
