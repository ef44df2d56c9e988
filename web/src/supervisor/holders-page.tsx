import type { ResultOf } from 'gql.tada';
import { OwesAgain } from '../work/owes-again.tsx';
import { portWithCode } from '../in-words/ports.ts';
import { useGraph } from '../graph/use-graph.ts';
import { ageInWords, minutesUntil } from '../work/age-in-words.ts';
import { ReturnClaim } from '../work/return-claim.tsx';
import { importerInWords } from '../work/importer-in-words.ts';
import { LiveState } from '../work/live-state.tsx';
import { reviewPath } from '../work/review-path.ts';
import { ZoneOfPorts } from '../work/zone-of-ports.tsx';
import { Unanswered } from '../work/unanswered.tsx';
import { useLiveAnswer } from '../work/use-live-answer.ts';
import { useNow } from '../work/use-now.ts';
import { ForRoles } from '../page/for-roles.tsx';
import { PageHeading } from '../page/heading.tsx';
import { portTime } from '../page/port-time.tsx';
import { PageLink } from '../page/route.tsx';
import { useViewer } from '../session/session.ts';
import { useTexts } from '../texts/texts.ts';
import { EntryChanges, HolderChanges, HoldersPage as HoldersQuery, type Held } from './holders-query.ts';
import { holdersOf, type Holder } from './holders.ts';
import '../work/work.css';

const follow = [
  { name: 'queue', document: HolderChanges, variables: {} },
  { name: 'entries', document: EntryChanges, variables: {} },
];

/** Who holds what since when, for supervisors, who may take it back. */
export function HoldersPage() {
  return (
    <ForRoles roles={['SUPERVISOR']}>
      <Holders />
    </ForRoles>
  );
}

function Holders() {
  const t = useTexts('supervisor');
  const graph = useGraph();
  const viewer = useViewer();
  const answer = useLiveAnswer(graph, HoldersQuery, {}, follow);
  const reviews = answer.data?.reviews;
  const counts = answer.data?.reviewCounts;
  const holders = holdersOf(reviews?.nodes ?? []);
  return (
    <>
      <PageHeading title={t('title')}>{t('title')}</PageHeading>
      <LiveState answer={answer} port={viewer?.ports[0]} />
      <ZoneOfPorts ports={viewer?.ports ?? []} />
      {!reviews && <Unanswered answer={answer} what="list" />}
      {counts && (
        <p className="font-body-md">
          {t('counts', counts)} <PageLink to="/officers">{t('toQueue')}</PageLink>
        </p>
      )}
      {reviews && holders.length === 0 && <p>{t('empty')}</p>}
      {holders.map((holder) => (
        <HolderShown key={holder.subject} {...{ holder, graph }} ask={answer.ask} />
      ))}
      {reviews?.pageInfo.hasNextPage && <p>{t('first')}</p>}
      {answer.data?.owesAgain && <OwingAgain {...answer.data.owesAgain} />}
    </>
  );
}

/** What was let go and owes again, with the way to the counter, where a supervisor looks into it. */
function OwingAgain({ nodes, pageInfo }: NonNullable<ResultOf<typeof HoldersQuery>['owesAgain']>) {
  const t = useTexts('cashier');
  return (
    <>
      <OwesAgain entries={nodes} hasMore={pageInfo.hasNextPage} />
      {nodes.length > 0 && <PageLink to="/cashier">{t('owesAgain.atTheCashier')}</PageLink>}
    </>
  );
}

interface HolderShownProps {
  holder: Holder;
  graph: ReturnType<typeof useGraph>;
  ask(): Promise<void>;
}

function HolderShown({ holder: { name, subject, held }, graph, ask }: HolderShownProps) {
  const t = useTexts('supervisor');
  return (
    <section aria-labelledby={`holder-${subject}`} className="margin-top-4">
      <h2 id={`holder-${subject}`} className="font-sans-lg margin-bottom-1">
        {name} <span className="text-normal">{t('holds', { n: held.length })}</span>
      </h2>
      <table className="usa-table usa-table--borderless usa-table--stacked-header width-full margin-y-0 cards">
        <caption className="usa-sr-only">{t('heldBy', { name })}</caption>
        <thead>
          <tr>
            {(['reference', 'importer', 'heldFor', 'goesBack', 'takeBack'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`column.${column}`)}
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
  const t = useTexts('supervisor');
  const now = useNow(20_000);
  const { zone } = portWithCode(one.port ?? '');
  const reference = one.entry?.reference ?? t('noReference');
  return (
    <tr>
      <th scope="row" data-label={t('column.reference')}>
        <PageLink to={reviewPath(one.id)}>{reference}</PageLink>
      </th>
      <td data-label={t('column.importer')} className="wide bare">
        {importerInWords(one.entry)}
      </td>
      <td data-label={t('column.heldFor')}>
        {one.claimedAt && (
          <time dateTime={one.claimedAt}>
            {ageInWords(one.claimedAt, now)}
            <span className="display-block text-base-dark font-body-3xs">
              {t('since', { time: portTime(new Date(one.claimedAt), zone) })}
            </span>
          </time>
        )}
      </td>
      <td data-label={t('column.goesBack')}>
        {one.idleReturnsAt ? t('goesBackIn', { n: minutesUntil(one.idleReturnsAt, now) }) : t('goesBackNever')}
      </td>
      <td data-label={t('column.takeBack')} className="wide bare with">
        <ReturnClaim {...{ graph, ask }} review={one} label={t('takeBack')} of={t('takeBackOf', { reference, name })} />
      </td>
    </tr>
  );
}
