import { Refusals } from '../form/refusals.tsx';
import { useAct } from '../graph/use-act.ts';
import { useTexts } from '../texts/texts.ts';
import { SendAgain, Withdraw, type OfficerShown } from './officer-query.ts';
import { SureFirst } from './sure-first.tsx';

interface PendingInvitationProps {
  officer: OfficerShown;
  done(says: string): void;
}

/** An invitation that nobody has used yet: sent again with a new link, or taken back. */
export function PendingInvitation({ officer, done }: PendingInvitationProps) {
  const t = useTexts('administration');
  const { subject: subjectId, displayName: name, email } = officer;
  const sending = useAct(SendAgain, (data) => data.sendInvitationAgain);
  const withdrawing = useAct(Withdraw, (data) => data.withdrawInvitation);
  const sendAgain = async (): Promise<void> => {
    if (await sending.act({ subjectId })) done(t('sentAgain', { email: email ?? '' }));
  };
  const withdraw = async (): Promise<void> => {
    if (await withdrawing.act({ subjectId })) done(t('withdrawn', { name }));
  };
  return (
    <section aria-labelledby="invitation" className="margin-top-4">
      <h2 id="invitation" className="font-sans-lg">
        {t('invitation')}
      </h2>
      <p className="measure-4">{t('pendingLead')}</p>
      <Refusals refusals={sending.refusals} />
      <button type="button" className="usa-button" disabled={sending.isActing} onClick={() => void sendAgain()}>
        {sending.isActing ? t('sending') : t('sendAgain')}
      </button>
      <div className="margin-top-2">
        <SureFirst
          ask={t('withdraw')}
          what={t('withdrawSays', { name })}
          yes={t('withdrawYes')}
          isActing={withdrawing.isActing}
          refusals={withdrawing.refusals}
          act={() => void withdraw()}
        />
      </div>
    </section>
  );
}
