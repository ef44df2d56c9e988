import { useState } from 'react';
import { Refusals } from '../form/refusals.tsx';
import { useAct } from '../graph/use-act.ts';
import { useGraph } from '../graph/use-graph.ts';
import { draftPath, goTo } from '../page/route.tsx';
import { useTexts } from '../texts/texts.ts';
import { answersForClient } from './answers-for-client.ts';
import { KindsForClients, ShipOfDraft, StartForClient, type MandateShown, type Said } from './mandates-query.ts';

interface StartProps {
  mandate: MandateShown;
  /** The draft whose ship the goods come on; null for none. */
  ship: string | null;
  name: string;
}

/** Starts a declaration for a client: for whom is said, with the receiver's name and address, and on which ship. */
export function StartButton({ mandate, ship, name }: StartProps) {
  const t = useTexts('mandates');
  const { client } = useGraph();
  const { act, isActing, refusals } = useAct(StartForClient, (data) => data.startDraft);
  const [hasFailed, setFailed] = useState(false);
  const saidOfShip = async (): Promise<readonly Said[] | null> => {
    if (ship === null) return [];
    const { data } = await client.query(ShipOfDraft, { reference: ship }).toPromise();
    return data?.draft?.answers.said ?? null;
  };
  const start = async (): Promise<void> => {
    if (!mandate.client) return;
    const { data } = await client.query(KindsForClients, {}).toPromise();
    const kind = data?.forms.find(({ isForClients }) => isForClients)?.kind;
    const ofShip = await saidOfShip();
    if (!kind || !ofShip) return setFailed(true);
    setFailed(false);
    const said = answersForClient(mandate, ofShip);
    const started = await act({ kind, importerAccountId: mandate.client.id, answers: { said } });
    if (started?.draft) goTo(draftPath(started.draft.reference));
  };
  return (
    <>
      <Refusals refusals={refusals} />
      {hasFailed && <p role="alert">{t('notStarted')}</p>}
      <button
        type="button"
        className="usa-button"
        disabled={isActing}
        aria-label={`${t('start')}: ${name}`}
        onClick={() => void start()}
      >
        {isActing ? t('starting') : t('start')}
      </button>
    </>
  );
}
