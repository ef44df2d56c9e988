import type { ReactNode } from 'react';
import { useTexts } from '../texts/texts.ts';
import { UnitedStatesLineFields } from './load-united-states.ts';
import { NoSuchQuestion } from './no-such-question.tsx';
import { withLine, type LineAnswers, type LineField } from './answers.ts';
import { Question } from './question.tsx';
import { LineSentBack } from './load-sent-back.ts';
import { linesSentBack } from './sent-back-entry.ts';
import { linePlace } from './steps.ts';
import { TerritoryLineFields } from './territory-line-fields.tsx';
import type { Filling } from './use-draft.ts';
import { WarningAt } from './warnings.tsx';

/** One line of goods. */
export function LineQuestion({ filling, lineKey }: { filling: Filling; lineKey: string }) {
  const t = useTexts('wizard');
  const { answers, draft, change } = filling;
  const n = (answers.lines ?? []).findIndex(({ key }) => key === lineKey);
  const line = answers.lines?.[n];
  if (!line) return <NoSuchQuestion reference={draft.reference} />;
  const Fields = draft.regime === 'US_CBP' ? UnitedStatesLineFields : TerritoryLineFields;
  const set: SetLine = (field, said) => change((all) => withLine(all, lineKey, { [field]: said }));
  return (
    <Question
      filling={filling}
      place={linePlace(lineKey)}
      heading={t('line.heading', { n: n + 1 })}
      mine={(findings) => findings.filter(({ path }) => path[0] === 'lines' && path[1] === String(n) && path[2])}
      before="goods"
      after="goods"
    >
      {(problemAt) => (
        <>
          {linesSentBack(filling).includes(lineKey) && <LineSentBack filling={filling} />}
          <Fields
            {...{ line, set, problemAt, filling }}
            noteAt={(field) => <WarningAt path={['lines', String(n), field]} filling={filling} />}
          />
        </>
      )}
    </Question>
  );
}

export type SetLine = (field: LineField, said: string | boolean | undefined) => void;

export interface LineFieldsProps {
  line: LineAnswers;
  set: SetLine;
  problemAt(field: string): string | undefined;
  /** What the law warns about at a field. */
  noteAt(field: LineField): ReactNode;
  filling: Filling;
}
