import { SelectField } from '../../form/select-field.tsx';
import { letterOf } from '../../sheet/sheet.ts';
import { useTexts } from '../../texts/texts.ts';
import type { Question } from '../questions/form-graph.ts';
import type { Columns } from './columns-of-sheet.ts';

interface SheetColumnsProps {
  questions: readonly Question[];
  columns: Columns;
  setColumns(columns: Columns): void;
  forAll: Readonly<Record<string, string>>;
  setForAll(answers: Record<string, string>): void;
}

/** What each column was taken for, to be said otherwise; and what no column says, for all rows. */
export function SheetColumns({ questions, columns, setColumns, forAll, setForAll }: SheetColumnsProps) {
  const t = useTexts('sheet');
  const { head, asked } = columns;
  const choices = questions.map(({ name, label, inWords }) => ({ value: name, label: inWords || label }));
  const name = (column: number): string => {
    const letter = letterOf(column);
    const heading = head?.cells[column]?.text;
    return heading ? t('column', { letter, heading }) : t('columnBare', { letter });
  };
  const say = (column: number, question: string): void => {
    // No question is answered by two columns.
    const others = asked.map((one) => (one === question ? null : one));
    setColumns({ head, asked: others.with(column, question || null) });
  };
  return (
    <section aria-labelledby="columns">
      <h2 id="columns" className="font-sans-lg">
        {t('columns')}
      </h2>
      {head === null && <p>{t('noHeadings')}</p>}
      {questions.some((question) => question.kind === 'AMOUNT' && asked.includes(question.name)) && (
        <p>{t('amounts')}</p>
      )}
      {asked.map((question, column) => (
        <SelectField
          key={column}
          id={`column-${letterOf(column)}`}
          label={name(column)}
          nothing={t('leftOut')}
          choices={choices}
          value={question ?? ''}
          onChange={(chosen) => say(column, chosen)}
        />
      ))}
      <ForAllRows {...{ questions, asked, forAll, setForAll }} />
    </section>
  );
}

interface ForAllRowsProps extends Pick<SheetColumnsProps, 'questions' | 'forAll' | 'setForAll'> {
  asked: Columns['asked'];
}

/** What must be chosen of each line, and no column says. */
function ForAllRows({ questions, asked, forAll, setForAll }: ForAllRowsProps) {
  const t = useTexts('sheet');
  const unsaid = questions.filter(
    ({ name: of, kind, need }) => kind === 'CHOICE' && need === 'ALWAYS' && !asked.includes(of),
  );
  return (
    <>
      {unsaid.map(({ name: of, label, choices: answers }) => (
        <SelectField
          key={of}
          id={`all-${of}`}
          label={`${t('forAll')}: ${label}`}
          nothing={t('forAllNothing')}
          choices={answers.map(({ value, label: says }) => ({ value, label: says }))}
          value={forAll[of] ?? ''}
          onChange={(value) => setForAll({ ...forAll, [of]: value })}
        />
      ))}
    </>
  );
}
