import { useState, type FormEvent } from 'react';
import { ErrorSummary, type Problem } from '../form/error-summary.tsx';
import { inFull } from '../graph/refusal.ts';
import { useAct } from '../graph/use-act.ts';
import { useTexts } from '../texts/texts.ts';
import { PortsToChoose, RolesToChoose } from './choose-rights.tsx';
import { flawsOfRights } from './invitation.ts';
import { ChangeRights, type OfficerShown } from './officer-query.ts';
import { customsRoles, type CustomsRole } from './role-in-words.ts';

interface ChangeOfficerProps {
  officer: OfficerShown;
  done(says: string): void;
}

/** Roles and ports of somebody, changed together. */
export function ChangeOfficer(props: ChangeOfficerProps) {
  const t = useTexts('administration');
  return (
    <section aria-labelledby="change" className="margin-top-4">
      <h2 id="change" className="font-sans-lg">
        {props.officer.roles.length ? t('change') : t('giveBack')}
      </h2>
      <p className="measure-4">{t('changeLead')}</p>
      <RightsForm {...props} />
    </section>
  );
}

function RightsForm({ officer, done }: ChangeOfficerProps) {
  const t = useTexts('administration');
  const { subject: subjectId, displayName: name, version } = officer;
  const [roles, setRoles] = useState<readonly CustomsRole[]>(
    customsRoles.filter((role) => officer.roles.includes(role)),
  );
  const [ports, setPorts] = useState<readonly string[]>(officer.ports);
  const [flaws, setFlaws] = useState<readonly Problem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const { act, isActing, refusals } = useAct(ChangeRights, (data) => data.changeOfficerRights);
  const refused = refusals.map((each) => ({ fieldId: each.path?.[0] ?? null, says: inFull(each) }));
  const problems = flaws.length ? flaws : refused;
  const saysOf = (id: string): string | null => problems.find(({ fieldId }) => fieldId === id)?.says ?? null;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const found = flawsOfRights({ roles, ports }).map(({ field, lacks }) => ({
      fieldId: field,
      says: t(`missing.${lacks}`),
    }));
    setFlaws(found);
    setAttempt(attempt + 1);
    if (found.length) return;
    const input = { subjectId, roles: [...roles], ports: [...ports], expectedVersion: version ?? 0 };
    if (await act(input)) return done(t('changed', { name }));
    setAttempt(attempt + 2);
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary problems={problems} attempt={attempt} />
      <RolesToChoose problem={saysOf('roles')} chosen={roles} choose={setRoles} />
      <PortsToChoose problem={saysOf('ports')} chosen={ports} choose={setPorts} />
      <button type="submit" className="usa-button margin-top-3" disabled={isActing}>
        {isActing ? t('saving') : t('save')}
      </button>
    </form>
  );
}
