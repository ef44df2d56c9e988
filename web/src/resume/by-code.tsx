import { useState, type FormEvent } from 'react';
import { useClient } from 'urql';
import { ErrorSummary } from '../form/error-summary.tsx';
import { TextField } from '../form/text-field.tsx';
import { useProblems } from '../form/use-problems.ts';
import { graphql } from '../graph/graph.ts';
import { whyNoAnswer } from '../graph/missing-parts.ts';
import { allInFull } from '../graph/refusal.ts';
import { draftPath, entryPath, goTo } from '../page/route.tsx';
import { beGuest, useViewer } from '../session/session.ts';
import { useTexts } from '../texts/texts.ts';

const OpenDraftWithCode = graphql(`
  mutation OpenDraftWithCode($input: OpenDraftWithCodeInput!) {
    openDraftWithCode(input: $input) {
      draft {
        id
        reference
        entry {
          id
          reference
        }
      }
      userErrors {
        message
        nextStep
      }
    }
  }
`);

/** Opens the one declaration that a resume code was made for, for whoever holds it. */
export function ByCode() {
  const t = useTexts('resume');
  const [code, setCode] = useState('');
  const { problems, attempt, tell, problemAt } = useProblems({ code });
  const say = (says: string | null): void => tell(says ? [{ fieldId: 'code', says }] : []);
  const [isOpening, setOpening] = useState(false);
  const open = useOpenWithCode();
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!code.trim()) return say(t('codeMissing'));
    if (isOpening) return;
    setOpening(true);
    say(await open(code.trim()).catch((failure: Error) => failure.message));
    setOpening(false);
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="maxw-mobile-lg">
      <p className="margin-top-0">{t('byCodeLead')}</p>
      <ErrorSummary problems={problems} attempt={attempt} />
      <TextField
        id="code"
        label={t('code')}
        hint={t('codeHint')}
        problem={problemAt('code')}
        value={code}
        onChange={setCode}
        autoComplete="off"
      />
      <button type="submit" className="usa-button margin-top-2" disabled={isOpening}>
        {isOpening ? t('opening') : t('open')}
      </button>
    </form>
  );
}

/** Opens and goes there; else says why not. Nobody has an account to share with: such a one becomes a guest first. */
function useOpenWithCode(): (code: string) => Promise<string | null> {
  const t = useTexts('resume');
  const client = useClient();
  const viewer = useViewer();
  return async (code) => {
    if (!viewer) await beGuest();
    const { data, error } = await client.mutation(OpenDraftWithCode, { input: { code } }).toPromise();
    if (!data) return error ? whyNoAnswer(error) : t('notAnswering');
    const { draft, userErrors } = data.openDraftWithCode;
    if (!draft) return allInFull(userErrors);
    goTo(draft.entry ? entryPath(draft.entry.reference) : draftPath(draft.reference));
    return null;
  };
}
