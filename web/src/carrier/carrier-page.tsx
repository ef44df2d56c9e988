import { useEffect, useState, useSyncExternalStore, type ComponentProps } from 'react';
import { useQuery } from 'urql';
import { portWithCode } from '../in-words/ports.ts';
import { inWords } from '../in-words/status-in-words.ts';
import { graphql } from '../graph/graph.ts';
import { whyNoAnswer } from '../graph/missing-parts.ts';
import { useGraph } from '../graph/use-graph.ts';
import { useSend } from '../graph/use-send.ts';
import { PageHeading } from '../page/heading.tsx';
import { legalDate, PortTime } from '../page/port-time.tsx';
import { Failed, Loading } from '../page/states.tsx';
import { beGuest, useViewer } from '../session/session.ts';
import { useTexts } from '../texts/texts.ts';
import { CarrierListForm } from '../work/carrier-list-form.tsx';
import { RecordArrivalForm } from '../work/record-arrival-form.tsx';

const CarrierVoyage = graphql(`
  query CarrierVoyage($token: String!) {
    carrierVoyage(token: $token) {
      port
      modeOfTransport
      arrivesOn
      arrivedAt
      endsAt
      billCount
    }
  }
`);

const RecordCarrierArrival = graphql(`
  mutation RecordCarrierArrival($input: RecordCarrierArrivalInput!) {
    recordCarrierArrival(input: $input) {
      userErrors {
        code
        message
        path
        nextStep
      }
    }
  }
`);

/** What a carrier's link opens: one voyage, its arrival and its list. Whoever has the link needs no account. */
export function CarrierPage() {
  const t = useTexts('carrier');
  const token = useSyncExternalStore(watchHash, () => location.hash.slice(1));
  const viewer = useViewer();
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    if (!viewer && token) void beGuest().catch((failure: Error) => setTrouble(failure.message));
  }, [viewer, token]);
  if (viewer && token) return <Voyage key={token} token={token} />;
  return (
    <>
      <PageHeading title={t('voyage.title')}>{t('voyage.title')}</PageHeading>
      {!token && <p>{t('voyage.ended')}</p>}
      {token && (trouble ? <Failed says={trouble} isTrying={false} retry={() => location.reload()} /> : <Loading />)}
    </>
  );
}

function watchHash(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

function Voyage({ token }: { token: string }) {
  const t = useTexts('carrier');
  const graph = useGraph();
  const [{ data, error, fetching }, ask] = useQuery({
    query: CarrierVoyage,
    variables: { token },
    requestPolicy: 'cache-and-network',
  });
  const again = (): void => ask({ requestPolicy: 'network-only' });
  const voyage = data?.carrierVoyage ?? null;
  if (!voyage) {
    return (
      <>
        <PageHeading title={t('voyage.title')}>{t('voyage.title')}</PageHeading>
        {error && <Failed says={whyNoAnswer(error)} isTrying={fetching} retry={again} />}
        {!error && (data ? <p>{t('voyage.ended')}</p> : <Loading />)}
      </>
    );
  }
  const { port, modeOfTransport, arrivesOn, arrivedAt, endsAt, billCount } = voyage;
  const { name, zone } = portWithCode(port);
  return (
    <>
      <PageHeading title={t('voyage.title')}>{t('voyage.title')}</PageHeading>
      <p>{t('voyage.what', { mode: inWords('mode', modeOfTransport), port: name, day: legalDate(arrivesOn) })}</p>
      <p>
        {t('voyage.until')} <PortTime at={endsAt} zone={zone} saysZone />
      </p>
      <p role="status">
        {arrivedAt ? t('voyage.arrived') : t('voyage.notYet')}{' '}
        {arrivedAt && <PortTime at={arrivedAt} zone={zone} saysZone />}
      </p>
      <ArrivalOfVoyage token={token} port={port} done={again} />
      <h2 className="font-sans-lg margin-bottom-1">{t('list.title')}</h2>
      <p>{billCount === null ? t('voyage.noList') : t('list.taken', { count: billCount })}</p>
      <CarrierListForm graph={graph} of={{ token }} done={again} />
    </>
  );
}

function ArrivalOfVoyage({ token, port, done }: { token: string; port: string; done(): void }) {
  const t = useTexts('carrier');
  const [isOpen, setOpen] = useState(false);
  const { send, isSending } = useSend(useGraph(), RecordCarrierArrival);
  const record: ComponentProps<typeof RecordArrivalForm>['record'] = async (arrived) => {
    const sent = await send({ token, ...arrived });
    done();
    return sent.is === 'FAILED' ? sent : { is: 'ANSWERED', data: sent.data.recordCarrierArrival.userErrors };
  };
  if (isOpen) return <RecordArrivalForm {...{ port, isSending, record }} close={() => setOpen(false)} />;
  return (
    <button type="button" className="usa-button" onClick={() => setOpen(true)}>
      {t('voyage.record')}
    </button>
  );
}
