import { useState, type FormEvent } from 'react';
import { ErrorSummary, type Problem } from '../form/error-summary.tsx';
import { TextField } from '../form/text-field.tsx';
import { useProblems } from '../form/use-problems.ts';
import { graphql } from '../graph/graph.ts';
import type { Graph } from '../graph/open-graph.ts';
import { inFull } from '../graph/refusal.ts';
import { useSend } from '../graph/use-send.ts';
import { Notice } from '../page/notice.tsx';
import { useTexts } from '../texts/texts.ts';

const BringCarrierList = graphql(`
  mutation BringCarrierList($input: BringCarrierListInput!) {
    bringCarrierList(input: $input) {
      billCount
      userErrors {
        code
        message
        path
        nextStep
      }
    }
  }
`);

interface CarrierListFormProps {
  graph: Graph;
  /** The conveyance, or the secret of a carrier's link to it. */
  of: { conveyanceId: string } | { token: string };
  done(): void;
}

const fieldId = 'list';
const mostCharacters = 600_000;

/** A list of bills, pasted or from a file. What is wrong with it is told line by line, and stays to be corrected. */
export function CarrierListForm({ graph, of, done }: CarrierListFormProps) {
  const t = useTexts('carrier');
  const [text, setText] = useState('');
  const [taken, setTaken] = useState<number | null>(null);
  const { send, isSending } = useSend(graph, BringCarrierList);
  const { problems, attempt, tell, problemAt } = useProblems({ [fieldId]: text });
  const bring = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const sent = await send({ ...of, text });
    const found: Problem[] =
      sent.is === 'FAILED'
        ? [{ fieldId: null, says: sent.says }]
        : sent.data.bringCarrierList.userErrors.map((refusal) => ({ fieldId, says: inFull(refusal) }));
    tell(found);
    setTaken(sent.is === 'ANSWERED' ? sent.data.bringCarrierList.billCount : null);
    if (found.length === 0) done();
  };
  return (
    <form noValidate onSubmit={(event) => void bring(event)} aria-label={t('list.title')}>
      <ErrorSummary problems={problems} attempt={attempt} />
      {taken !== null && problems.length === 0 && <Notice kind="success">{t('list.taken', { count: taken })}</Notice>}
      <TextField
        id={fieldId}
        label={t('list.label')}
        hint={t('list.hint')}
        rows={8}
        mostCharacters={mostCharacters}
        value={text}
        problem={problemAt(fieldId)}
        onChange={setText}
      />
      <FromFile read={setText} />
      <button type="submit" className="usa-button margin-top-2" disabled={isSending}>
        {t(isSending ? 'list.bringing' : 'list.bring')}
      </button>
    </form>
  );
}

function FromFile({ read }: { read(text: string): void }) {
  const t = useTexts('carrier');
  return (
    <p>
      <label className="usa-label" htmlFor="list-file">
        {t('list.file')}
      </label>
      <input
        id="list-file"
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        onChange={({ target: { files } }) => void files?.[0]?.text().then(read)}
      />
    </p>
  );
}
