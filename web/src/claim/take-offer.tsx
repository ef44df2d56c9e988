import { pagoPago } from '@landfall/law';
import { useClient } from 'urql';
import { Refusals } from '../form/refusals.tsx';
import { useAct } from '../graph/use-act.ts';
import { graphql } from '../graph/graph.ts';
import { PortTime } from '../page/port-time.tsx';
import { goTo } from '../page/route.tsx';
import { askWhoThisIs } from '../session/session.ts';
import { useTexts } from '../texts/texts.ts';
import { declarationsSeen, untilTakenShows } from './until-taken-shows.ts';

const TakeGuestAccount = graphql(`
  mutation TakeGuestAccount($input: TakeGuestAccountInput!) {
    takeGuestAccount(input: $input) {
      mandate {
        id
      }
      userErrors {
        message
        nextStep
      }
    }
  }
`);

const DeclineOffer = graphql(`
  mutation DeclineOffer($input: DeclineOfferInput!) {
    declineOffer(input: $input) {
      userErrors {
        message
        nextStep
      }
    }
  }
`);

interface TakeOfferProps {
  offer: { id: string; openedAt: string };
  viewer: { displayName: string | null; email: string | null };
  /** Where one goes on when it was taken. */
  returnTo: string;
  /** Called when the offer was declined: there may be another. */
  answered(): void;
}

/** What a guest began, put under the account of whoever signed in since: by a mandate, so that nothing moves. */
export function TakeOffer({ offer, viewer, returnTo, answered }: TakeOfferProps) {
  const t = useTexts('claim');
  const client = useClient();
  const take = useAct(TakeGuestAccount, (data) => data.takeGuestAccount);
  const decline = useAct(DeclineOffer, (data) => data.declineOffer, false);
  const isActing = take.isActing || decline.isActing;
  const takeIt = async (): Promise<void> => {
    const before = await declarationsSeen(client);
    if (!(await take.act({ offerId: offer.id }))) return;
    await untilTakenShows(client, before);
    await askWhoThisIs();
    goTo(returnTo);
  };
  const leaveIt = async (): Promise<void> => {
    if (!(await decline.act({ offerId: offer.id }))) return;
    await askWhoThisIs();
    answered();
  };
  return (
    <>
      <p className="font-body-md margin-top-0 measure-4">
        {t('lead')} <PortTime at={offer.openedAt} zone={pagoPago.zone} saysZone />.
      </p>
      <p className="font-body-md measure-4">{[t('means'), t('whose')].join(' ')}</p>
      <ThisAccount viewer={viewer} />
      <Refusals refusals={[...take.refusals, ...decline.refusals]} />
      <TwoAnswers isTaking={take.isActing} isActing={isActing} take={takeIt} leave={leaveIt} />
    </>
  );
}

interface TwoAnswersProps {
  isTaking: boolean;
  isActing: boolean;
  take(): Promise<void>;
  leave(): Promise<void>;
}

function TwoAnswers({ isTaking, isActing, take, leave }: TwoAnswersProps) {
  const t = useTexts('claim');
  return (
    <div className="portal-choices margin-top-2">
      <button type="button" className="usa-button" disabled={isActing} onClick={() => void take()}>
        {isTaking ? t('taking') : t('take')}
      </button>
      <button type="button" className="usa-button usa-button--outline" disabled={isActing} onClick={() => void leave()}>
        {t('leave')}
      </button>
    </div>
  );
}

function ThisAccount({ viewer: { displayName, email } }: Pick<TakeOfferProps, 'viewer'>) {
  const t = useTexts('claim');
  return (
    <p className="measure-4">
      {t('account')}: <strong className="breaks-words">{displayName ?? email}</strong>
      {displayName && email && email !== displayName && `, ${email}`}
    </p>
  );
}
