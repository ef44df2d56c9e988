import { useState, type ComponentProps } from 'react';
import { useQuery } from 'urql';
import { portWithCode } from '../in-words/ports.ts';
import { inWords } from '../in-words/status-in-words.ts';
import { whyNoAnswer } from '../graph/missing-parts.ts';
import { useGraph } from '../graph/use-graph.ts';
import { useSend } from '../graph/use-send.ts';
import { ForRoles } from '../page/for-roles.tsx';
import { PageHeading } from '../page/heading.tsx';
import { legalDate, PortTime } from '../page/port-time.tsx';
import { PageLink } from '../page/route.tsx';
import { Failed, Loading } from '../page/states.tsx';
import { useViewer } from '../session/session.ts';
import { useTexts } from '../texts/texts.ts';
import { CarrierListForm } from '../work/carrier-list-form.tsx';
import { RecordArrivalForm } from '../work/record-arrival-form.tsx';
import { CarrierLinks } from './carrier-links.tsx';
import { Compared } from './compared.tsx';
import { ConveyanceShown, RecordConveyanceArrival, type ConveyanceAtPort } from './conveyances-query.ts';
import '../work/work.css';

/** One flight, voyage or drive: its arrival, its carrier's list, and what is short, over or not declared. */
export function ConveyancePage({ id }: { id: string }) {
  return (
    <ForRoles roles={['OFFICER', 'CASHIER']}>
      <Conveyance id={id} />
    </ForRoles>
  );
}

function Conveyance({ id }: { id: string }) {
  const t = useTexts('carrier');
  const [{ data, error, fetching }, ask] = useQuery({
    query: ConveyanceShown,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const isOfficer = useViewer()?.roles.includes('OFFICER') ?? false;
  const shown = data?.conveyance ?? null;
  const again = (): void => ask({ requestPolicy: 'network-only' });
  if (!shown) {
    return (
      <>
        <PageHeading title={t('arrivals.title')}>{t('arrivals.title')}</PageHeading>
        {error && <Failed says={whyNoAnswer(error)} isTrying={fetching} retry={again} />}
        {!error && (data ? <p>{t('arrivals.absent')}</p> : <Loading />)}
        <PageLink to="/officers/arrivals">{t('arrivals.back')}</PageLink>
      </>
    );
  }
  const name = shown.name ?? t('arrivals.unnamed');
  return (
    <>
      <PageHeading title={name}>{name}</PageHeading>
      <p className="margin-top-0">
        {t('arrivals.declared', { mode: inWords('mode', shown.modeOfTransport), day: legalDate(shown.arrivesOn) })}{' '}
        {t('arrivals.count', { count: shown.entryCount })}
      </p>
      <ArrivalOf conveyance={shown} done={again} />
      <Compared conveyance={shown} />
      {isOfficer && <OfOfficer conveyance={shown} done={again} />}
      <p>
        <PageLink to="/officers/arrivals">{t('arrivals.back')}</PageLink>
      </p>
    </>
  );
}

interface PartProps {
  conveyance: ConveyanceAtPort;
  done(): void;
}

function OfOfficer({ conveyance, done }: PartProps) {
  const t = useTexts('carrier');
  const graph = useGraph();
  return (
    <>
      <section aria-labelledby="bring">
        <h2 id="bring" className="font-sans-lg margin-bottom-1">
          {t('list.title')}
        </h2>
        <CarrierListForm graph={graph} of={{ conveyanceId: conveyance.id }} done={done} />
      </section>
      <CarrierLinks graph={graph} conveyance={conveyance} done={done} />
    </>
  );
}

function ArrivalOf({ conveyance: { id: conveyanceId, port, arrivedAt, arrivedByCarrier }, done }: PartProps) {
  const t = useTexts('officers');
  const ofCarrier = useTexts('carrier')('arrivals.byCarrier');
  const roles = useViewer()?.roles ?? [];
  const mayRecord = roles.includes('OFFICER') || roles.includes('CASHIER');
  const [isOpen, setOpen] = useState(false);
  const { send, isSending } = useSend(useGraph(), RecordConveyanceArrival);
  const record: ComponentProps<typeof RecordArrivalForm>['record'] = async (arrived) => {
    const sent = await send({ conveyanceId, ...arrived });
    done();
    return sent.is === 'FAILED' ? sent : { is: 'ANSWERED', data: sent.data.recordArrival.userErrors };
  };
  return (
    <section aria-label={t('arrival.title')}>
      <p role="status">
        {arrivedAt ? (
          <>
            <strong>{t('arrival.arrived')}</strong> <PortTime at={arrivedAt} zone={portWithCode(port).zone} saysZone />{' '}
            {arrivedByCarrier && ofCarrier}
          </>
        ) : (
          t('arrival.notYet')
        )}
      </p>
      {mayRecord && !isOpen && (
        <button type="button" className="usa-button usa-button--outline" onClick={() => setOpen(true)}>
          {t(arrivedAt ? 'arrival.mend' : 'arrival.open')}
        </button>
      )}
      {mayRecord && isOpen && <RecordArrivalForm {...{ port, isSending, record }} close={() => setOpen(false)} />}
    </section>
  );
}
