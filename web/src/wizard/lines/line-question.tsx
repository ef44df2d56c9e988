import { textsOf, useTexts } from '../../texts/texts.ts';
import { answerTo, withLine, type Answers } from '../questions/answers.ts';
import { says } from '../check/answers-in-words.ts';
import { FormQuestions } from '../questions/form-question.tsx';
import { LineSentBack } from '../draft/load-sent-back.ts';
import { NoSuchQuestion } from '../step/no-such-question.tsx';
import { Question } from '../step/question-frame.tsx';
import { linesSentBack } from '../draft/sent-back-entry.ts';
import { linePlace, pageOfLines } from '../step/steps.ts';
import type { Filling } from '../draft/filling.ts';
import { WarningAt } from '../check/warnings.tsx';
import { answering, questionsOf } from '../questions/what-is-asked.ts';

/** One line of goods. */
export function LineQuestion({ filling, lineKey }: { filling: Filling; lineKey: string }) {
  const t = useTexts('wizard');
  const { answers, draft, form, change } = filling;
  const n = (answers.lines ?? []).findIndex(({ key }) => key === lineKey);
  const line = answers.lines?.[n];
  if (!line) return <NoSuchQuestion reference={draft.reference} />;
  const set = (name: string, said: string | undefined): void =>
    change((all) => withLine(all, lineKey, answering(form.line, beside(all, lineKey), name, said)));
  return (
    <Question
      filling={filling}
      place={linePlace(lineKey)}
      heading={t('line.heading', { n: n + 1 })}
      mine={(findings) => findings.filter(({ path }) => path[0] === 'lines' && path[1] === String(n) && path[2])}
      before={pageOfLines(form)}
      after={pageOfLines(form)}
    >
      {(problemAt) => (
        <>
          {linesSentBack(filling).includes(lineKey) && <LineSentBack filling={filling} />}
          <FormQuestions
            questions={form.line}
            asking={{
              form,
              set,
              problemAt,
              ofWhole: (name) => saidOfWhole(filling, name),
              answers: beside(answers, lineKey),
              said: (name) => answerTo(line, name),
              noteAt: (name) => <WarningAt path={['lines', String(n), name]} filling={filling} />,
            }}
          />
        </>
      )}
    </Question>
  );
}

/** What the whole declaration answers to a question of that name; null where it asks none. */
function saidOfWhole({ form, answers }: Filling, name: string): { says: string } | null {
  const whole = questionsOf(form).find((question) => question.name === name);
  return whole ? { says: says(textsOf('wizard'), whole, answerTo(answers, name)) } : null;
}

/** The answers of the pages, and over them those of a line. */
const beside = (answers: Answers, lineKey: string): Answers => ({
  ...answers,
  ...answers.lines?.find(({ key }) => key === lineKey),
});
