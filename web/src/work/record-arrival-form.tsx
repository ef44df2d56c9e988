import { momentAtPort } from '@landfall/law/shared/day-at-port';
import { useState, type FormEvent } from 'react';
import { portWithCode } from '../in-words/ports.ts';
import { DayField } from '../form/day-field.tsx';
import { ErrorSummary, type Problem } from '../form/error-summary.tsx';
import { TextField } from '../form/text-field.tsx';
import { flawIn, typedDay, type Typed } from '../form/typed.ts';
import { useProblems } from '../form/use-problems.ts';
import { inFull, type Refusal } from '../graph/refusal.ts';
import type { Sent } from '../graph/use-send.ts';
import { legalDateAt, PortTime, zoneName } from '../page/port-time.tsx';
import { textsOf, useTexts } from '../texts/texts.ts';

/** What came of recording an arrival: why nothing was, or nothing. */
export type Recorded = Sent<readonly (Refusal & { code: string })[]>;

interface RecordArrivalFormProps {
  port: string;
  isSending: boolean;
  close(): void;
  record(arrived: { arrivedAt: string; dayIsOfThePort: boolean }): Promise<Recorded>;
}

const fieldIds = { day: 'arrived-on', hour: 'arrived-hour' } as const;

/** Day and hour of an arrival, asked in the port's own time, and once more before it is recorded for all that came on it. */
export function RecordArrivalForm(props: RecordArrivalFormProps) {
  const t = useTexts('officers');
  const { read, unread, ...form } = useArrival(props);
  return (
    <form noValidate onSubmit={form.submit} aria-label={t('arrival.open')} className="margin-top-1">
      <ErrorSummary problems={form.problems} attempt={form.attempt} />
      {read ? (
        <p role="status" className="border-left-1 border-gold padding-left-2 measure-4">
          {t('arrival.sure')}{' '}
          <strong>
            <PortTime at={read} zone={form.zone} saysZone />
          </strong>
          . {t('arrival.forAll')}
        </p>
      ) : (
        <Fields {...form} />
      )}
      <button type="submit" className="usa-button margin-top-2" disabled={form.isSending}>
        {t(read ? (form.isSending ? 'arrival.recording' : 'arrival.record') : 'arrival.goOn')}
      </button>
      <button
        type="button"
        className="usa-button usa-button--unstyled margin-top-1 mobile-lg:margin-left-1"
        onClick={read ? unread : props.close}
      >
        {t(read ? 'arrival.change' : 'arrival.cancel')}
      </button>
    </form>
  );
}

type Form = ReturnType<typeof useArrival>;

function Fields({
  day,
  setDay,
  hour,
  setHour,
  problemAt,
  zone,
}: Pick<Form, 'day' | 'setDay' | 'hour' | 'setHour' | 'problemAt' | 'zone'>) {
  const t = useTexts('officers');
  return (
    <>
      <DayField
        id={fieldIds.day}
        label={t('arrival.day')}
        value={day}
        problem={problemAt(fieldIds.day)}
        onChange={setDay}
      />
      <TextField
        id={fieldIds.hour}
        type="time"
        width="md"
        label={t('arrival.hour')}
        hint={zoneName(zone)}
        value={hour}
        problem={problemAt(fieldIds.hour)}
        onChange={setHour}
      />
    </>
  );
}

function useArrival({ port, isSending, close, record: send }: RecordArrivalFormProps) {
  const { zone } = portWithCode(port);
  const [day, setDay] = useState(legalDateAt(new Date(), zone));
  const [hour, setHour] = useState('');
  const [read, setRead] = useState<Date | null>(null);
  // Of a day that may be that of Apia the platform asks back once: who then says yes means it.
  const [askedBack, setAskedBack] = useState<string | null>(null);
  const { problems, attempt, tell, problemAt } = useProblems({ [fieldIds.day]: day, [fieldIds.hour]: hour });
  const goOn = (): void => {
    const typed = typedDay(day);
    tell(flawsOf(typed, hour));
    if (typed.is === 'READ' && hour) setRead(momentAtPort(port, typed.value, hour));
  };
  const record = async (arrivedAt: Date): Promise<void> => {
    const at = arrivedAt.toISOString();
    const sent = await send({ arrivedAt: at, dayIsOfThePort: askedBack === at });
    const found = sent.is === 'FAILED' ? [{ fieldId: null, says: sent.says }] : sent.data.map(problemOf);
    const isAskedBack = sent.is === 'ANSWERED' && sent.data.some(({ code }) => code === 'ARRIVAL_DAY_OF_APIA');
    setAskedBack(isAskedBack ? at : null);
    tell(found);
    if (!isAskedBack) setRead(null);
    if (found.length === 0) close();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (read) void record(read);
    else goOn();
  };
  const unread = (): void => setRead(null);
  return { day, setDay, hour, setHour, read, unread, zone, problems, attempt, problemAt, isSending, submit };
}

function flawsOf(day: Typed, hour: string): Problem[] {
  const t = textsOf('officers');
  const ofDay = day.is === 'READ' ? null : (flawIn(day) ?? t('arrival.dayMissing'));
  return [
    ...(ofDay ? [{ fieldId: fieldIds.day, says: ofDay }] : []),
    ...(hour ? [] : [{ fieldId: fieldIds.hour, says: t('arrival.hourMissing') }]),
  ];
}

const problemOf = (refusal: Refusal): Problem => ({
  fieldId: refusal.path?.[0] === 'arrivedAt' ? fieldIds.day : null,
  says: inFull(refusal),
});
