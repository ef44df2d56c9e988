import { readDay, valueOf } from '@landfall/law';
import { useState, type FormEvent } from 'react';
import { DayField } from '../form/day-field.tsx';
import { asProblem, ErrorSummary } from '../form/error-summary.tsx';
import { TextField } from '../form/text-field.tsx';
import { useProblems } from '../form/use-problems.ts';
import { useAct } from '../graph/use-act.ts';
import { useTexts } from '../texts/texts.ts';
import { GiveMandate } from './mandates-query.ts';

const blank = { receiverName: '', receiverAddress: '', since: '', until: '' };

/** From when until when, and how the client stands as receiver of goods. */
export function GiveForm({ code, given }: { code: string; given(): void }) {
  const t = useTexts('mandates');
  const [typed, setTyped] = useState(blank);
  const { problems, attempt, tell, problemAt } = useProblems({ ...typed });
  const { act, isActing } = useAct(GiveMandate, (data) => data.giveMandate);
  const give = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const flaws = flawsOf(typed);
    tell(flaws.map((name) => ({ fieldId: name, says: t(`give.missing.${name}`) })));
    if (flaws.length) return;
    const { receiverName, receiverAddress } = typed;
    const days = { since: valueOf(readDay(typed.since)), until: valueOf(readDay(typed.until)) };
    if (await act({ code, receiverName, receiverAddress, ...days }, (why) => tell(why.map(asProblem)))) given();
  };
  const field = (name: keyof typeof blank) => ({
    id: name,
    label: t(`give.${name}`),
    problem: problemAt(name),
    value: typed[name],
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
  });
  return (
    <form noValidate aria-label={t('give.title')} onSubmit={(event) => void give(event)}>
      <ErrorSummary problems={problems} attempt={attempt} />
      <TextField {...field('receiverName')} autoComplete="name" />
      <TextField {...field('receiverAddress')} hint={t('give.receiverHint')} rows={3} autoComplete="street-address" />
      <DayField {...field('since')} hint={t('give.sinceHint')} />
      <DayField {...field('until')} hint={t('give.untilHint')} />
      <button type="submit" className="usa-button margin-top-3" disabled={isActing}>
        {t('give.allow')}
      </button>
    </form>
  );
}

/** What is missing, or no day that can be read. */
const flawsOf = (typed: typeof blank) => [
  ...(['receiverName', 'receiverAddress'] as const).filter((name) => !typed[name].trim()),
  ...(['since', 'until'] as const).filter((name) => typed[name].trim() && !valueOf(readDay(typed[name]))),
];
