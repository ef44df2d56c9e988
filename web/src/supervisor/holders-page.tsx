import { portWithCode } from '../entry/ports.ts';
import { useGraph } from '../graph/use-graph.ts';
import { ageInWords, minutesUntil } from '../officers/age-in-words.ts';
import { ReturnClaim } from '../officers/desk/return-claim.tsx';
import { LiveState } from '../officers/live-state.tsx';
import { reviewPath } from '../officers/review-path.ts';
import { Unanswered } from '../officers/unanswered.tsx';
import { useLiveAnswer } from '../officers/use-live-answer.ts';
import { useNow } from '../officers/use-now.ts';
import { ForRoles } from '../page/for-roles.tsx';
import { PageHeading } from '../page/heading.tsx';
import { portTime, zoneName } from '../page/port-time.tsx';
import { PageLink } from '../page/route.tsx';
import { useViewer } from '../session/session.ts';
import { HolderChanges, HoldersPage as HoldersQuery, type Held } from './holders-query.ts';
import { holdersOf, type Holder } from './holders.ts';
import '../officers/officers.css';

const follow = [{ name: 'queue', document: HolderChanges, variables: {} }];

/** Who holds what since when, for supervisors, who may take it back. */
export function HoldersPage() {
  return (
    <ForRoles roles={['SUPERVISOR']}>
      <Holders />
    </ForRoles>
  );
}

function Holders() {
  const graph = useGraph();
  const viewer = useViewer();
  const answer = useLiveAnswer(graph, HoldersQuery, {}, follow);
  const reviews = answer.data?.reviews;
  const counts = answer.data?.reviewCounts;
  const holders = holdersOf(reviews?.nodes ?? []);
  return (
    <>
      <PageHeading title="Who holds what">Who holds what</PageHeading>
      <LiveState answer={answer} graph={graph} port={viewer?.ports[0]} />
      {!reviews && <Unanswered answer={answer} what="The list" />}
      {counts && (
        <p className="font-body-md">
          {counts.held} held, {counts.unassigned} unassigned, {counts.stuck} stuck.{' '}
          <PageLink to="/officers">Go to the queue</PageLink>
        </p>
      )}
      {reviews && holders.length === 0 && <p>No officer holds anything just now. A claim appears here by itself.</p>}
      {holders.map((holder) => (
        <HolderShown key={holder.subject} {...{ holder, graph }} ask={answer.ask} />
      ))}
      {reviews?.pageInfo.hasNextPage && <p>The first 100 are shown.</p>}
    </>
  );
}

interface HolderShownProps {
  holder: Holder;
  graph: ReturnType<typeof useGraph>;
  ask(): Promise<void>;
}

function HolderShown({ holder: { name, subject, held }, graph, ask }: HolderShownProps) {
  return (
    <section aria-labelledby={`holder-${subject}`} className="margin-top-4">
      <h2 id={`holder-${subject}`} className="font-heading-lg margin-bottom-1">
        {name} <span className="text-normal">holds {held.length}</span>
      </h2>
      <table className="usa-table usa-table--borderless usa-table--stacked-header width-full margin-y-0 cards">
        <caption className="usa-sr-only">Held by {name}</caption>
        <thead>
          <tr>
            {['Reference', 'Importer', 'Held for', 'Goes back', 'Take it back'].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {held.map((one) => (
            <HeldRow key={one.id} {...{ one, name, graph, ask }} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function HeldRow({ one, name, graph, ask }: { one: Held; name: string } & Omit<HolderShownProps, 'holder'>) {
  const now = useNow(20_000);
  const { zone } = portWithCode(one.port ?? '');
  const reference = one.entry?.reference ?? 'a review';
  return (
    <tr>
      <th scope="row" data-label="Reference">
        <PageLink to={reviewPath(one.id)}>{reference}</PageLink>
      </th>
      <td data-label="Importer" className="wide bare">
        {one.entry?.importer?.displayName ?? 'Not known just now'}
      </td>
      <td data-label="Held for">
        {one.claimedAt && (
          <time dateTime={one.claimedAt}>
            {ageInWords(one.claimedAt, now)}
            <span className="display-block text-base-dark font-body-3xs">
              since {portTime(new Date(one.claimedAt), zone)} {zoneName(zone)}
            </span>
          </time>
        )}
      </td>
      <td data-label="Goes back">
        {one.idleReturnsAt ? `in ${minutesUntil(one.idleReturnsAt, now)} min if idle` : 'Not by itself'}
      </td>
      <td data-label="Take it back" className="wide bare with">
        <ReturnClaim {...{ graph, ask }} review={one} label="Take back" of={`${reference} from ${name}`} />
      </td>
    </tr>
  );
}
