import { letterOf } from '../../sheet/sheet.ts';
import { useTexts } from '../../texts/texts.ts';
import type { Filling } from '../draft/filling.ts';
import { LineInShort } from './line-in-short.tsx';
import type { RowRead, SheetFault } from './lines-of-sheet.ts';

interface SheetRowsProps {
  filling: Filling;
  lines: readonly RowRead[];
  /** Lines that the declaration has room for. */
  left: number;
  take(): void;
}

const mostShown = 20;

/** How the rows were read: what is to be mended in which cell, and what can be taken over. */
export function SheetRows({ filling, lines, left, take }: SheetRowsProps) {
  const t = useTexts('sheet');
  const good = lines.filter(({ faults }) => faults.length === 0);
  const faults = lines.flatMap((row) => row.faults);
  const lacking = good.filter(({ lacks }) => lacks.length > 0);
  const lacks = new Set(lacking.flatMap((row) => row.lacks.map(({ inWords }) => inWords)));
  return (
    <section aria-labelledby="rows">
      <h2 id="rows" className="font-sans-lg">
        {t('rows')}
      </h2>
      <p role="status" className="measure-5">
        {t('ready', { count: good.length })}{' '}
        {good.length < lines.length && t('faulty', { count: lines.length - good.length })}{' '}
        {lacks.size > 0 && t('lacking', { count: lacking.length, questions: [...lacks].join(', ') })}
      </p>
      <Faults faults={faults} />
      <ol className="add-list-reset">
        {good.slice(0, mostShown).map(({ number, line }) => (
          <li key={number} className="wizard-card">
            <h3 className="margin-0 font-body-sm">{t('row', { number })}</h3>
            <LineInShort line={line} filling={filling} />
          </li>
        ))}
      </ol>
      {good.length > mostShown && <p>{t('more', { count: good.length - mostShown })}</p>}
      {good.length > left && <p className="usa-error-message">{t('tooMany', { left })}</p>}
      {good.length > 0 && good.length <= left && (
        <button type="button" className="usa-button" onClick={take}>
          {t('take', { count: good.length })}
        </button>
      )}
    </section>
  );
}

function Faults({ faults }: { faults: readonly SheetFault[] }) {
  const t = useTexts('sheet');
  return (
    <>
      {faults.length > 0 && (
        <ul className="usa-list measure-5">
          {faults.slice(0, mostShown).map((fault) => (
            <li key={`${fault.row} ${fault.column}`} className="breaks-words">
              <Fault {...fault} />
            </li>
          ))}
        </ul>
      )}
      {faults.length > mostShown && <p>{t('more', { count: faults.length - mostShown })}</p>}
    </>
  );
}

function Fault({ row, column, question, typed, is }: SheetFault) {
  const t = useTexts('sheet');
  const { inWords, choices, mostCharacters } = question;
  return (
    <>
      <strong>{t('at', { row, column: letterOf(column), question: inWords })}</strong>{' '}
      {t(`fault.${is}`, {
        typed: typed.slice(0, 60),
        most: mostCharacters,
        choices: choices.map(({ label }) => `“${label}”`).join(', '),
      })}
    </>
  );
}
