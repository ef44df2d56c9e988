import { useState, type FormEvent } from 'react';
import { inFull, type Refusal } from '../graph/refusal.ts';
import { useAct } from '../graph/use-act.ts';
import { ErrorSummary, type Problem } from '../form/error-summary.tsx';
import { EmailField } from '../form/email-field.tsx';
import { TextField } from '../form/text-field.tsx';
import { graphql } from '../graph/graph.ts';
import { Notice } from '../page/notice.tsx';
import { emailAsRead } from '../sign-in/typed-email.ts';
import { useTexts } from '../texts/texts.ts';
import { blank, flawsOf, type Invitation } from './invitation.ts';
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
  const [flaws, setFlaws] = useState<readonly Problem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const { act, isActing, refusals } = useAct(Invite, (data) => data.inviteOfficer);
  const problems = flaws.length ? flaws : refusals.map(toProblem);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const found = flawsOf(typed).map(({ field, lacks, says }) => ({
      fieldId: field,
      says: says ?? t(`missing.${lacks}`),
    }));
    setFlaws(found);
    setAttempt(attempt + 1);
    setSentTo(null);
    if (found.length) return;
    const input = { ...typed, email: emailAsRead(typed.email), displayName: typed.displayName.trim() };
    if (!(await act({ ...input, roles: [...input.roles], ports: [...input.ports] }))) return setAttempt(attempt + 2);
    setTyped(blank);
    setSentTo(input.email);
    invited();
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <p className="margin-top-0">{t('inviteLead')}</p>
      <ErrorSummary problems={problems} attempt={attempt} />
      <InvitationFields typed={typed} setTyped={setTyped} problems={problems} />
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

const toProblem = (refusal: Refusal): Problem => ({ fieldId: refusal.path?.[0] ?? null, says: inFull(refusal) });

interface InvitationFieldsProps {
  typed: Invitation;
  setTyped(typed: Invitation): void;
  problems: readonly Problem[];
}

function InvitationFields({ typed, setTyped, problems }: InvitationFieldsProps) {
  const t = useTexts('administration');
  const saysOf = (id: string): string | null => problems.find(({ fieldId }) => fieldId === id)?.says ?? null;
  return (
    <>
      <EmailField
        id="email"
        label={t('email')}
        problem={saysOf('email')}
        value={typed.email}
        onChange={(email) => setTyped({ ...typed, email })}
        autoComplete="off"
      />
      <TextField
        id="displayName"
        label={t('name')}
        problem={saysOf('displayName')}
        value={typed.displayName}
        onChange={(displayName) => setTyped({ ...typed, displayName })}
        autoComplete="off"
      />
      <RolesToChoose problem={saysOf('roles')} chosen={typed.roles} choose={(roles) => setTyped({ ...typed, roles })} />
      <PortsToChoose problem={saysOf('ports')} chosen={typed.ports} choose={(ports) => setTyped({ ...typed, ports })} />
    </>
  );
}
