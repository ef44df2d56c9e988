import type { Missing } from '../graph/missing-parts.ts';
import { PortTime } from '../page/port-time.tsx';
import type { EntryShown } from './entry-query.ts';
import { Part } from './part.tsx';
import { codeInWords } from './status-in-words.ts';
import { Row } from './summary-part.tsx';

interface ReviewPartProps {
  entry: EntryShown;
  missing: readonly Missing[];
  customs: boolean;
  zone: string;
}

type Review = NonNullable<EntryShown['review']>;

const stage: Record<Review['status'], string> = {
  OPEN: 'In the queue',
  CLAIMED: 'With an officer',
  WAITING: 'Waiting for the filer',
  DECIDED: 'Decided',
  CLOSED: 'Closed',
};

/** Where Customs' review stands; to Customs also how the entry was selected. */
export function ReviewPart({ entry, missing, customs, zone }: ReviewPartProps) {
  const { review } = entry;
  return (
    <Part heading="Review" fields={['review']} missing={missing} isKnown={Boolean(review)}>
      {review ? (
        <>
          <dl className="margin-y-0">
            <Row term="Stage">{stage[review.status]}</Row>
            <Row term="In the queue since">
              <PortTime at={review.openedAt} zone={zone} />
            </Row>
            {review.decision && (
              <Row term="Last decision">
                {codeInWords(review.decision)}
                {review.decisionReason && `: ${codeInWords(review.decisionReason).toLowerCase()}`}
                {review.decidedAt && (
                  <>
                    , <PortTime at={review.decidedAt} zone={zone} />
                  </>
                )}
              </Row>
            )}
            {review.notApplied?.length ? <NotApplied found={review.notApplied} /> : null}
          </dl>
          {customs && review.selectivity && <Selectivity selectivity={review.selectivity} />}
        </>
      ) : (
        <p>No review has been opened yet.</p>
      )}
    </Part>
  );
}

function NotApplied({ found }: { found: NonNullable<Review['notApplied']> }) {
  return (
    <Row term="The last decision was not applied">
      {found.map(({ code, citation }) => `${codeInWords(code)}${citation ? ` (${citation})` : ''}`).join('; ')}
    </Row>
  );
}

function Selectivity({ selectivity }: { selectivity: NonNullable<Review['selectivity']> }) {
  return (
    <div className="bg-base-lightest padding-2 margin-top-2">
      <h3 className="margin-top-0 margin-bottom-1">Selectivity, for Customs alone</h3>
      <p className="margin-y-1">
        {codeInWords(selectivity.outcome)} examination{selectivity.sampled && ', chosen by the random sample'}.
      </p>
      {selectivity.hits.length > 0 && (
        <ul className="usa-list">
          {selectivity.hits.map(({ code, version, reason, citation }) => (
            <li key={code}>
              {reason}{' '}
              <span className="text-base-dark">
                ({code}, version {version}
                {citation && `, ${citation}`})
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
