import { customsRoles, type CustomsRole } from '@landfall/law';
import { useState, type FormEvent } from 'react';
import { asProblem, ErrorSummary } from '../form/error-summary.tsx';
import { useProblems } from '../form/use-problems.ts';
import { useAct } from '../graph/use-act.ts';
import { useTexts } from '../texts/texts.ts';
import { PortsToChoose, RolesToChoose } from './choose-rights.tsx';
import { flawsOfRights, givenRights } from './invitation.ts';
import { ChangeRights, type OfficerShown } from './officer-query.ts';

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
  const { problems, attempt, tell, problemAt } = useProblems(givenRights({ roles, ports }));
  const { act, isActing } = useAct(ChangeRights, (data) => data.changeOfficerRights);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const found = flawsOfRights({ roles, ports }).map(({ field, lacks }) => ({
      fieldId: field,
      says: t(`missing.${lacks}`),
    }));
    tell(found);
    if (found.length) return;
    const input = { subjectId, roles: [...roles], ports: [...ports], expectedVersion: version ?? 0 };
    if (await act(input, (refusals) => tell(refusals.map(asProblem)))) done(t('changed', { name }));
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary problems={problems} attempt={attempt} />
      <RolesToChoose problem={problemAt('roles')} chosen={roles} choose={setRoles} />
      <PortsToChoose problem={problemAt('ports')} chosen={ports} choose={setPorts} />
      <button type="submit" className="usa-button margin-top-3" disabled={isActing}>
        {isActing ? t('saving') : t('save')}
      </button>
    </form>
  );
}
