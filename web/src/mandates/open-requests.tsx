import { Refusals } from '../form/refusals.tsx';
import { useAct } from '../graph/use-act.ts';
import { legalDate } from '../page/legal-date.ts';
import { useTexts } from '../texts/texts.ts';
import { WithdrawMandateRequest, type RequestShown } from './mandates-query.ts';

interface OpenRequestsProps {
  requests: readonly RequestShown[];
  done(says: string): void;
}

/** Whom one has asked and who has not answered, each with the link to send. */
export function OpenRequests({ requests, done }: OpenRequestsProps) {
  const t = useTexts('mandates');
  if (requests.length === 0) return null;
  return (
    <section aria-labelledby="requests" className="margin-top-4">
      <h2 id="requests" className="font-sans-lg">
        {t('requests')}
      </h2>
      <p className="measure-4">{t('requestsLead')}</p>
      <ul className="usa-list usa-list--unstyled measure-6">
        {requests.map((request) => (
          <OpenRequest key={request.id} {...{ request, done }} />
        ))}
      </ul>
    </section>
  );
}

function OpenRequest({ request, done }: { request: RequestShown; done(says: string): void }) {
  const t = useTexts('mandates');
  const { act, isActing, refusals } = useAct(WithdrawMandateRequest, (data) => data.withdrawMandateRequest);
  const { id, code, clientInWords, goodUntil } = request;
  const takeBack = async (): Promise<void> => {
    if (await act({ requestId: id })) done(t('takenBack'));
  };
  return (
    <li className="padding-y-2 border-bottom-1px border-base-lighter">
      <strong className="breaks-words">{clientInWords}</strong>
      <span className="display-block">{t('goodUntil', { on: legalDate(goodUntil.slice(0, 10)) })}</span>
      <code className="display-block breaks-words">{`${location.origin}/mandates/give/${code}`}</code>
      <Refusals refusals={refusals} />
      <button
        type="button"
        className="usa-button usa-button--unstyled"
        disabled={isActing}
        aria-label={`${t('takeBack')}: ${clientInWords}`}
        onClick={() => void takeBack()}
      >
        {t('takeBack')}
      </button>
    </li>
  );
}
