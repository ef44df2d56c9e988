import { useState, type FormEvent } from 'react';
import { EmailField } from '../form/email-field.tsx';
import { asProblem, ErrorSummary } from '../form/error-summary.tsx';
import { TextField } from '../form/text-field.tsx';
import { useProblems } from '../form/use-problems.ts';
import { useAct } from '../graph/use-act.ts';
import { useTexts } from '../texts/texts.ts';
import { RequestMandate } from './mandates-query.ts';

const blank = { clientInWords: '', email: '' };

/** Asks a client for a mandate, by mail or by a link that one sends oneself. */
export function AskClient({ done }: { done(says: string): void }) {
  const t = useTexts('mandates');
  const [typed, setTyped] = useState(blank);
  const { problems, attempt, tell, problemAt } = useProblems({ ...typed });
  const { act, isActing } = useAct(RequestMandate, (data) => data.requestMandate);
  const ask = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { clientInWords, email } = typed;
    if (!clientInWords.trim()) return tell([{ fieldId: 'clientInWords', says: t('askMissing') }]);
    const asked = await act({ clientInWords, email: email.trim() || null }, (why) => tell(why.map(asProblem)));
    if (!asked) return;
    tell([]);
    setTyped(blank);
    done(t(email.trim() ? 'askedByMail' : 'asked'));
  };
  return (
    <section aria-labelledby="ask" className="margin-top-4">
      <h2 id="ask" className="font-sans-lg">
        {t('ask')}
      </h2>
      <p className="measure-4">{t('askLead')}</p>
      <form noValidate aria-labelledby="ask" onSubmit={(event) => void ask(event)}>
        <ErrorSummary problems={problems} attempt={attempt} />
        <WhichClient {...{ typed, problemAt }} change={(change) => setTyped({ ...typed, ...change })} />
        <button type="submit" className="usa-button margin-top-2" disabled={isActing}>
          {t('doAsk')}
        </button>
      </form>
    </section>
  );
}

interface WhichClientProps {
  typed: typeof blank;
  problemAt(id: string): string | undefined;
  change(change: Partial<typeof blank>): void;
}

function WhichClient({ typed, problemAt, change }: WhichClientProps) {
  const t = useTexts('mandates');
  return (
    <>
      <TextField
        id="clientInWords"
        label={t('clientInWords')}
        hint={t('clientInWordsHint')}
        problem={problemAt('clientInWords')}
        value={typed.clientInWords}
        onChange={(clientInWords) => change({ clientInWords })}
        autoComplete="off"
      />
      <EmailField
        id="email"
        label={t('clientEmail')}
        hint={t('clientEmailHint')}
        isOptional
        problem={problemAt('email')}
        value={typed.email}
        onChange={(email) => change({ email })}
        autoComplete="off"
      />
    </>
  );
}
