import { DayField } from '../../form/day-field.tsx';
import { typedDay, valueIn } from '../../form/typed.ts';
import { Warning } from '../../form/warning.tsx';
import { lastDay } from '../../page/legal-date.ts';
import { textsOf, useTexts } from '../../texts/texts.ts';
import type { DecidedOn, DecisionDraft } from './decision-draft.ts';
import { fieldIds } from './decision-problems.ts';
import { notWorkedOn } from './not-worked-on.ts';

interface LastDayFieldProps {
  draft: DecisionDraft;
  change(part: Partial<DecisionDraft>): void;
  on: DecidedOn;
  problemAt(id: string): string | undefined;
}

/** The last day of a document that is asked for: proposed as a working day, and any other is told to be none. */
export function LastDayField({ draft, change, on, problemAt }: LastDayFieldProps) {
  const t = useTexts('desk');
  const { requestDays: days } = on;
  const says = noWorkingDay(valueIn(typedDay(draft.dueOn)), on);
  return (
    <DayField
      id={fieldIds.dueOn}
      label={t('decide.dueOn')}
      hint={
        days ? t('decide.dueOnProposed', { day: lastDay(days.proposedOn), counted: days.says }) : t('decide.dueOnHint')
      }
      note={<div role="status">{says && <Warning>{says}</Warning>}</div>}
      value={draft.dueOn}
      problem={problemAt(fieldIds.dueOn)}
      onChange={(dueOn) => change({ dueOn })}
    />
  );
}

/** Why a day is no working day at the port; null where it is one, or none is given. */
function noWorkingDay(day: string, { requestDays, port }: DecidedOn): string | null {
  const found = day && requestDays ? notWorkedOn(day, requestDays.holidays) : null;
  if (!found) return null;
  const { name, next } = found;
  const said = { port: port.name, day: lastDay(day), next: lastDay(next) };
  const t = textsOf('desk');
  return name === null ? t('decide.noWorkingDay', said) : t('decide.holiday', { ...said, name });
}
