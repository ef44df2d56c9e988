import { useState } from 'react';
import { portWithCode } from '../in-words/ports.ts';
import type { Graph } from '../graph/open-graph.ts';
import type { Refusal } from '../graph/refusal.ts';
import { useSend } from '../graph/use-send.ts';
import { Refusals } from '../form/refusals.tsx';
import { Notice } from '../page/notice.tsx';
import { PortTime } from '../page/port-time.tsx';
import { useTexts } from '../texts/texts.ts';
import { EndCarrierLink, GiveCarrierLink, type ConveyanceAtPort } from './conveyances-query.ts';

interface CarrierLinksProps {
  graph: Graph;
  conveyance: ConveyanceAtPort;
  done(): void;
}

/** For as many days as a voyage and its unloading take. */
const days = 14;

/** Links by which the carrier records the arrival and brings its list itself; each is shown once, and can be ended. */
export function CarrierLinks(props: CarrierLinksProps) {
  const t = useTexts('carrier');
  const { link, refusals, isGiving, give, end } = useLinks(props);
  const { links, port } = props.conveyance;
  const open = links.filter(({ endedAt, endsAt }) => endedAt === null && new Date(endsAt) > new Date());
  return (
    <section aria-labelledby="links">
      <h2 id="links" className="font-sans-lg margin-bottom-1">
        {t('links.title')}
      </h2>
      <p className="measure-5">{t('links.what', { days })}</p>
      <Refusals refusals={refusals} />
      {link && (
        <Notice kind="success" heading={t('links.given')}>
          <p className="text-break">{link}</p>
          <p>{t('links.once')}</p>
        </Notice>
      )}
      <ul className="usa-list">
        {open.map(({ id, endsAt }) => (
          <li key={id}>
            {t('links.until')} <PortTime at={endsAt} zone={portWithCode(port).zone} />{' '}
            <button type="button" className="usa-button usa-button--unstyled" onClick={() => void end(id)}>
              {t('links.end')}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="usa-button usa-button--outline" disabled={isGiving} onClick={() => void give()}>
        {t('links.give')}
      </button>
    </section>
  );
}

function useLinks({ graph, conveyance: { id: conveyanceId }, done }: CarrierLinksProps) {
  const [link, setLink] = useState<string | null>(null);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const giving = useSend(graph, GiveCarrierLink);
  const ending = useSend(graph, EndCarrierLink);
  const give = async (): Promise<void> => {
    const sent = await giving.send({ conveyanceId, days });
    if (sent.is === 'FAILED') return setRefusals([{ message: sent.says }]);
    const { token, userErrors } = sent.data.giveCarrierLink;
    setRefusals(userErrors);
    setLink(token && `${location.origin}/carrier#${token}`);
    done();
  };
  const end = async (linkId: string): Promise<void> => {
    const sent = await ending.send({ linkId });
    setRefusals(sent.is === 'FAILED' ? [{ message: sent.says }] : sent.data.endCarrierLink.userErrors);
    done();
  };
  return { link, refusals, isGiving: giving.isSending, give, end };
}
