import type { Missing } from '../graph/missing-parts.ts';
import { PortTime } from '../page/port-time.tsx';
import { useTexts } from '../texts/texts.ts';
import type { EntryShown } from './entry-query.ts';
import { Part } from './part.tsx';
import { codeInWords, inWords } from '../in-words/status-in-words.ts';
import { Row } from '../page/row.tsx';

interface ReviewPartProps {
  entry: EntryShown;
  missing: readonly Missing[];
  customs: boolean;
  zone: string;
}

type Review = NonNullable<EntryShown['review']>;

/** Where Customs' review stands; to Customs also how the entry was selected. */
export function ReviewPart({ entry, missing, customs, zone }: ReviewPartProps) {
  const t = useTexts('entry');
  const { review } = entry;
  return (
    <Part heading={t('review.title')} fields={['review']} missing={missing} isKnown={Boolean(review)}>
      {review ? (
        <>
          <dl className="margin-y-0">
            <Row term={t('review.stage')}>
              {t(review.status === 'WAITING' && !customs ? 'review.waitsForYou' : `review.${review.status}`)}
            </Row>
            <Row term={t('review.since')}>
              <PortTime at={review.openedAt} zone={zone} />
            </Row>
            {review.decision && <LastDecision review={review} decision={review.decision} zone={zone} />}
            {review.notApplied?.length ? <NotApplied found={review.notApplied} /> : null}
          </dl>
          {customs && review.selectivity && <Selectivity selectivity={review.selectivity} binds={review.examination} />}
        </>
      ) : (
        <p>{t('review.none')}</p>
      )}
    </Part>
  );
}

function LastDecision({
  review,
  decision,
  zone,
}: {
  review: Review;
  decision: NonNullable<Review['decision']>;
  zone: string;
}) {
  const t = useTexts('entry');
  return (
    <Row term={t('review.decision')}>
      {t(`review.decided.${decision}`)}
      {review.decisionReason && `: ${inWords('reason', review.decisionReason)}`}
      {review.decidedAt && (
        <>
          , <PortTime at={review.decidedAt} zone={zone} />
        </>
      )}
    </Row>
  );
}

function NotApplied({ found }: { found: NonNullable<Review['notApplied']> }) {
  const t = useTexts('entry');
  return (
    <Row term={t('review.notApplied')}>
      {found.map(({ code, citation }) => `${codeInWords(code)}${citation ? ` (${citation})` : ''}`).join('; ')}
    </Row>
  );
}

interface SelectivityProps {
  selectivity: NonNullable<Review['selectivity']>;
  binds: Review['examination'];
}

function Selectivity({ selectivity, binds }: SelectivityProps) {
  const t = useTexts('entry');
  const outcome = codeInWords(selectivity.outcome);
  return (
    <div className="bg-base-lightest padding-2 margin-top-2">
      <h3 className="margin-top-0 margin-bottom-1">{t('review.selectivity')}</h3>
      <p className="margin-y-1">
        {selectivity.sampled ? t('review.sampled', { outcome }) : t('review.examination', { outcome })}
      </p>
      {binds && binds !== selectivity.outcome && (
        <p className="margin-y-1 text-bold">{t('review.binds', { examination: codeInWords(binds) })}</p>
      )}
      {selectivity.hits.length > 0 && (
        <ul className="usa-list">
          {selectivity.hits.map(({ code, version, reason, citation }) => (
            <li key={code}>
              {reason}{' '}
              <span className="text-base-dark">
                {citation ? t('review.hitCited', { code, version, citation }) : t('review.hit', { code, version })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
