import { isOfOnePort, offices, portsOfRegimes, readDay, valueOf, type Office } from '@landfall/law';
import { useState, type FormEvent } from 'react';
import { DayField } from '../form/day-field.tsx';
import { asProblem, ErrorSummary } from '../form/error-summary.tsx';
import { SelectField } from '../form/select-field.tsx';
import { useProblems } from '../form/use-problems.ts';
import { useAct } from '../graph/use-act.ts';
import { knownPorts } from '../in-words/ports.ts';
import { useTexts } from '../texts/texts.ts';
import { OfficeReasonField, type OfficeReasonChosen } from './office-reason.tsx';
import { GiveOffice as GiveOfficeMutation, type OfficerShown } from './officer-query.ts';

interface GiveOfficeProps {
  officer: OfficerShown;
  done(says: string): void;
}

/** Gives somebody an office; the form opens by a button, for it is seldom needed. */
export function GiveOffice(props: GiveOfficeProps) {
  const t = useTexts('administration');
  const [isGiving, setGiving] = useState(false);
  if (isGiving) return <GiveOfficeForm {...props} leave={() => setGiving(false)} />;
  return (
    <button type="button" className="usa-button usa-button--outline" onClick={() => setGiving(true)}>
      {t('giveOffice')}
    </button>
  );
}

function GiveOfficeForm({ officer, done, leave }: GiveOfficeProps & { leave(): void }) {
  const t = useTexts('administration');
  const [typed, setTyped] = useState<OfficeTyped>({ ...blank, port: portOf(officer) });
  const { problems, attempt, tell, problemAt } = useProblems({ ...typed });
  const { act, isActing } = useAct(GiveOfficeMutation, (data) => data.giveOffice);
  const give = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { reasonCode } = typed;
    const flaws = flawsOfOffice(typed);
    tell(flaws.map((flaw) => ({ fieldId: flaw, says: t(`officeMissing.${flaw}`) })));
    if (flaws.length || !reasonCode) return;
    const input = { subjectId: officer.subject, ...asRead(typed), reasonCode };
    if (await act(input, (refusals) => tell(refusals.map(asProblem))))
      done(t('officeGiven', { name: officer.displayName }));
  };
  return (
    <form noValidate aria-label={t('giveOffice')} onSubmit={(event) => void give(event)}>
      <ErrorSummary problems={problems} attempt={attempt} />
      <OfficeFields {...{ typed, problemAt }} change={(change) => setTyped({ ...typed, ...change })} />
      <button type="submit" className="usa-button margin-top-3" disabled={isActing}>
        {isActing ? t('saving') : t('giveOfficeYes')}
      </button>
      <button type="button" className="usa-button usa-button--outline margin-top-3" onClick={leave}>
        {t('leaveIt')}
      </button>
    </form>
  );
}

interface OfficeTyped {
  office: Office;
  port: string;
  since: string;
  until: string;
  reasonCode: OfficeReasonChosen;
}

const blank: OfficeTyped = { office: 'PORT_DIRECTOR', port: '', since: '', until: '', reasonCode: '' };

/** What an office lacks before it can be given; the rest is told by the platform. */
const flawsOfOffice = ({ since, reasonCode }: OfficeTyped) => [
  ...(since.trim() ? [] : (['since'] as const)),
  ...(reasonCode ? [] : (['reasonCode'] as const)),
];

/** Days that cannot be read go as they were typed, and the platform says what is wrong with them. */
const asRead = ({ office, port, since, until }: OfficeTyped) => ({
  office,
  port: isOfOnePort(office) ? port : null,
  since: valueOf(readDay(since)) ?? since,
  until: until.trim() ? (valueOf(readDay(until)) ?? until) : null,
});

/** Where a section of 19 CFR asks for the director of the port. */
const portsOfDirectors = new Set<string>(portsOfRegimes(['US_CBP']));

/** Where somebody works at one such port, it is that one. */
function portOf({ ports }: OfficerShown): string {
  const [port = '', ...others] = ports.filter((each) => portsOfDirectors.has(each));
  return others.length ? '' : port;
}

interface OfficeFieldsProps {
  typed: OfficeTyped;
  problemAt(id: string): string | undefined;
  change(change: Partial<OfficeTyped>): void;
}

function OfficeFields(props: OfficeFieldsProps) {
  const t = useTexts('administration');
  const { typed, problemAt, change } = props;
  return (
    <>
      <WhichOffice {...props} />
      <DayField
        id="since"
        label={t('officeSince')}
        problem={problemAt('since')}
        value={typed.since}
        onChange={(since) => change({ since })}
      />
      <DayField
        id="until"
        label={t('officeUntilLabel')}
        hint={t('officeUntilHint')}
        problem={problemAt('until')}
        value={typed.until}
        onChange={(until) => change({ until })}
      />
      <OfficeReasonField
        id="reasonCode"
        reasons={['APPOINTED', 'ACTING']}
        problem={problemAt('reasonCode')}
        value={typed.reasonCode}
        onChange={(reasonCode) => change({ reasonCode })}
      />
    </>
  );
}

function WhichOffice({ typed, problemAt, change }: OfficeFieldsProps) {
  const t = useTexts('administration');
  return (
    <>
      <SelectField
        id="office"
        label={t('whichOffice')}
        hint={t(`officeMay.${typed.office}`)}
        problem={problemAt('office')}
        choices={offices.map((value) => ({ value, label: t(`office.${value}`) }))}
        value={typed.office}
        onChange={(office) => change({ office: office as Office })}
      />
      {isOfOnePort(typed.office) && (
        <SelectField
          id="port"
          label={t('atWhichPort')}
          problem={problemAt('port')}
          nothing={t('choosePort')}
          choices={portsToDirect()}
          value={typed.port}
          onChange={(port) => change({ port })}
        />
      )}
    </>
  );
}

const portsToDirect = () =>
  knownPorts
    .filter(({ code }) => portsOfDirectors.has(code))
    .map(({ code, name }) => ({ value: code, label: `${name} (${code})` }));
