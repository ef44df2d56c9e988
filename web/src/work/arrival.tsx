import { useState, type ComponentProps } from 'react';
import { inWords } from '../in-words/status-in-words.ts';
import { portWithCode } from '../in-words/ports.ts';
import type { Graph } from '../graph/open-graph.ts';
import { useSend } from '../graph/use-send.ts';
import { legalDate, PortTime } from '../page/port-time.tsx';
import { useTexts } from '../texts/texts.ts';
import { RecordArrival, type Arriving } from './arrival-fields.ts';
import { RecordArrivalForm } from './record-arrival-form.tsx';

interface ArrivalProps {
  graph: Graph;
  entry: Arriving;
  /** Whether the viewer may say when it arrived. */
  mayRecord: boolean;
  done(): Promise<void>;
}

/** What an entry comes on, when that is to arrive, and when it did. */
export function Arrival({ graph, entry, mayRecord, done }: ArrivalProps) {
  const t = useTexts('officers');
  const [isOpen, setOpen] = useState(false);
  const { conveyance, port } = entry;
  if (!conveyance) return <p className="margin-y-05">{t('arrival.none')}</p>;
  const { modeOfTransport, arrivesOn, arrivedAt, arrivalRecordedBy } = conveyance;
  return (
    <div>
      <p className="margin-y-05">
        {t('arrival.declared', { mode: inWords('mode', modeOfTransport), day: legalDate(arrivesOn) })}{' '}
        {!arrivedAt && t('arrival.notYet')}
      </p>
      {arrivedAt && <Arrived {...{ arrivedAt, arrivalRecordedBy }} zone={portWithCode(port).zone} />}
      {mayRecord && !isOpen && (
        <button type="button" className="usa-button usa-button--outline margin-top-1" onClick={() => setOpen(true)}>
          {t(arrivedAt ? 'arrival.mend' : 'arrival.open')}
        </button>
      )}
      {mayRecord && isOpen && <RecordForEntry {...{ graph, entry, done }} close={() => setOpen(false)} />}
    </div>
  );
}

type RecordForEntryProps = Omit<ArrivalProps, 'mayRecord'> & { close(): void };

function RecordForEntry({ graph, entry: { id: entryId, port }, close, done }: RecordForEntryProps) {
  const { send, isSending } = useSend(graph, RecordArrival);
  const record: ComponentProps<typeof RecordArrivalForm>['record'] = async ({ arrivedAt, dayIsOfThePort }) => {
    const sent = await send({ entryId, arrivedAt, dayIsOfThePort });
    await done();
    return sent.is === 'FAILED' ? sent : { is: 'ANSWERED', data: sent.data.recordArrival.userErrors };
  };
  return <RecordArrivalForm {...{ port, isSending, close, record }} />;
}

interface ArrivedProps extends Pick<NonNullable<Arriving['conveyance']>, 'arrivalRecordedBy'> {
  arrivedAt: string;
  zone: string;
}

function Arrived({ arrivedAt, arrivalRecordedBy, zone }: ArrivedProps) {
  const t = useTexts('officers');
  return (
    <p className="margin-y-05" role="status">
      <strong>{t('arrival.arrived')}</strong> <PortTime at={arrivedAt} zone={zone} saysZone />
      {arrivalRecordedBy?.displayName && `, ${t('arrival.by', { name: arrivalRecordedBy.displayName })}`}
    </p>
  );
}
