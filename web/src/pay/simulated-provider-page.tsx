import { providerMoods, type ProviderMood } from '@landfall/law';
import { useQuery } from 'urql';
import { Refusals } from '../form/refusals.tsx';
import { graphql } from '../graph/graph.ts';
import { whyNoAnswer } from '../graph/missing-parts.ts';
import { useAct } from '../graph/use-act.ts';
import { usd } from '../in-words/usd.ts';
import { PageHeading } from '../page/heading.tsx';
import { entryPath, goTo } from '../page/route.tsx';
import { Failed, Loading } from '../page/states.tsx';
import { useTexts } from '../texts/texts.ts';
import { OnlinePaymentShown } from './pay-query.ts';

const SimulatedPayment = graphql(
  `
    query SimulatedPayment($id: ID!) {
      onlinePayment(id: $id) {
        ...OnlinePaymentShown
      }
    }
  `,
  [OnlinePaymentShown],
);

const AnswerSimulatedPayment = graphql(`
  mutation AnswerSimulatedPayment($input: AnswerSimulatedPaymentInput!) {
    answerSimulatedPayment(input: $input) {
      onlinePayment {
        id
      }
      userErrors {
        message
        nextStep
      }
    }
  }
`);

/** The provider of a sandbox: one chooses what it answers. */
export function SimulatedProviderPage({ id }: { id: string }) {
  const t = useTexts('pay');
  const [{ data, error, fetching }, ask] = useQuery({ query: SimulatedPayment, variables: { id } });
  const { act, isActing, refusals } = useAct(
    AnswerSimulatedPayment,
    ({ answerSimulatedPayment }) => answerSimulatedPayment,
    false,
  );
  const payment = data?.onlinePayment;
  const answer = async (mood: ProviderMood, reference: string): Promise<void> => {
    if (await act({ onlinePaymentId: id, mood })) goTo(`${entryPath(reference)}/pay?payment=${id}`);
  };
  return (
    <>
      <PageHeading title={t('provider.title')}>{t('provider.title')}</PageHeading>
      {!data && error && <Failed says={whyNoAnswer(error)} isTrying={fetching} retry={ask} />}
      {!data && !error && <Loading />}
      {data && !payment && <p>{t('provider.absent')}</p>}
      {payment && (
        <>
          <p className="measure-4">{t('provider.lead', { amount: usd(payment.amountUsd) })}</p>
          <Refusals refusals={refusals} />
          {providerMoods.map((mood) => (
            <p key={mood} className="margin-y-1">
              <button
                type="button"
                className={`usa-button ${mood === 'AT_ONCE' ? '' : 'usa-button--outline'}`}
                disabled={isActing}
                onClick={() => void answer(mood, payment.covers[0]!.entryReference)}
              >
                {t(`provider.mood.${mood}`)}
              </button>
            </p>
          ))}
        </>
      )}
    </>
  );
}
