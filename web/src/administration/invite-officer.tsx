import { useState, type FormEvent } from 'react';
import type { Refusal } from '../graph/refusal.ts';
import { useAct } from '../graph/use-act.ts';
import { asProblem, ErrorSummary } from '../form/error-summary.tsx';
import { EmailField } from '../form/email-field.tsx';
import { TextField } from '../form/text-field.tsx';
import { useProblems } from '../form/use-problems.ts';
import { graphql } from '../graph/graph.ts';
import { Notice } from '../page/notice.tsx';
import { emailAsRead } from '../form/typed-email.ts';
import { useTexts } from '../texts/texts.ts';
import { blank, flawsOf, givenRights, type Invitation } from './invitation.ts';
import { PortsToChoose, RolesToChoose } from './choose-rights.tsx';

const Invite = graphql(`
  mutation InviteOfficer($input: InviteOfficerInput!) {
    inviteOfficer(input: $input) {
      officer {
        subject
      }
      userErrors {
        message
        path
        nextStep
      }
    }
  }
`);

/** Invites somebody to work for Customs, by a link in the mail. */
export function InviteOfficer({ invited }: { invited(): void }) {
  const t = useTexts('administration');
  const [typed, setTyped] = useState<Invitation>(blank);
  const { problems, attempt, tell, problemAt } = useProblems({ ...typed, ...givenRights(typed) });
  const [sentTo, setSentTo] = useState<string | null>(null);
  const { act, isActing } = useAct(Invite, (data) => data.inviteOfficer);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const found = flawsOf(typed).map(({ field, lacks, says }) => ({
      fieldId: field,
      says: says ?? t(`missing.${lacks}`),
    }));
    tell(found);
    setSentTo(null);
    if (found.length) return;
    const input = { ...typed, email: emailAsRead(typed.email), displayName: typed.displayName.trim() };
    const refused = (refusals: readonly Refusal[]): void => tell(refusals.map(asProblem));
    if (!(await act({ ...input, roles: [...input.roles], ports: [...input.ports] }, refused))) return;
    setTyped(blank);
    setSentTo(input.email);
    invited();
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <p className="margin-top-0">{t('inviteLead')}</p>
      <ErrorSummary problems={problems} attempt={attempt} />
      <InvitationFields {...{ typed, setTyped, problemAt }} />
      <button type="submit" className="usa-button margin-top-3" disabled={isActing}>
        {isActing ? t('sending') : t('send')}
      </button>
      {sentTo && (
        <div className="margin-top-2">
          <Notice kind="success">{t('invited', { email: sentTo })}</Notice>
        </div>
      )}
    </form>
  );
}

interface InvitationFieldsProps {
  typed: Invitation;
  setTyped(typed: Invitation): void;
  problemAt(id: string): string | undefined;
}

function InvitationFields({ typed, setTyped, problemAt }: InvitationFieldsProps) {
  const t = useTexts('administration');
  return (
    <>
      <EmailField
        id="email"
        label={t('email')}
        problem={problemAt('email')}
        value={typed.email}
        onChange={(email) => setTyped({ ...typed, email })}
        autoComplete="off"
      />
      <TextField
        id="displayName"
        label={t('name')}
        problem={problemAt('displayName')}
        value={typed.displayName}
        onChange={(displayName) => setTyped({ ...typed, displayName })}
        autoComplete="off"
      />
      <RolesToChoose
        problem={problemAt('roles')}
        chosen={typed.roles}
        choose={(roles) => setTyped({ ...typed, roles })}
      />
      <PortsToChoose
        problem={problemAt('ports')}
        chosen={typed.ports}
        choose={(ports) => setTyped({ ...typed, ports })}
      />
    </>
  );
}
