import type { ComponentProps, ReactNode } from 'react';
import { AfterEntry } from '../../lines/after-entry.tsx';
import { usd } from '../../in-words/usd.ts';
import { FoldedWhenMany } from '../../lines/folded-when-many.tsx';
import type { Marks } from '../../lines/line-marks.tsx';
import { useTexts } from '../../texts/texts.ts';

interface ExciseOfLine {
  number: number;
  description: string | null;
  exciseUsd: string | null;
  says: string;
  citation: string | null;
  afterEntry: ComponentProps<typeof AfterEntry>['afterEntry'];
}

interface ExciseRowsProps {
  /** What the list is called. */
  of: string;
  lines: readonly ExciseOfLine[];
  /** Rows below those of the lines. */
  children?: ReactNode;
}

const noMarks: Marks = new Map();

/** What each line owes, with the rule behind the figure. */
export function ExciseRows({ of, lines, children }: ExciseRowsProps) {
  return (
    <FoldedWhenMany lines={lines} of={of} textOf={foundIn} marks={noMarks}>
      {(shown) => (
        <dl className="wizard-summary">
          {shown.map((line) => (
            <Row key={line.number} line={line} />
          ))}
          {children}
        </dl>
      )}
    </FoldedWhenMany>
  );
}

const foundIn = ({ description, says }: ExciseOfLine): string => `${description ?? ''} ${says}`;

function Row({ line: { number, description, exciseUsd, says, citation, afterEntry } }: { line: ExciseOfLine }) {
  const t = useTexts('wizard');
  return (
    <div className="wizard-summary-row">
      <dt className="breaks-words">
        {t('line.number', { n: number })}
        {description && <span className="display-block text-normal">{description}</span>}
      </dt>
      <dd>
        {says} {citation && <span className="text-base-dark">({citation})</span>}
        <AfterEntry afterEntry={afterEntry} />
      </dd>
      <dd className="wizard-summary-change text-no-wrap">
        {exciseUsd === null ? t('excise.byOfficer') : usd(exciseUsd)}
      </dd>
    </div>
  );
}
