import { mostLines } from '@landfall/law/shared/lines';
import { useState } from 'react';
import { Field } from '../../form/field.tsx';
import { readSheet, readText } from '../../sheet/read-sheet.ts';
import { mostBytesOfSheet, refusedSheet, type SheetRead } from '../../sheet/sheet.ts';
import { useTexts } from '../../texts/texts.ts';
import type { Question } from '../questions/form-graph.ts';
import { templateOf } from './template.ts';

interface ChooseSheetProps {
  questions: readonly Question[];
  onRead(read: SheetRead | null): void;
}

/** Rows above the goods, as of titles, are no goods. */
const mostRows = mostLines + 20;

/** A file, or rows that are pasted; and an empty sheet to fill in. */
export function ChooseSheet({ questions, onRead }: ChooseSheetProps) {
  const t = useTexts('sheet');
  const [isReading, setReading] = useState(false);
  const choose = async (file: File | undefined): Promise<void> => {
    onRead(null);
    if (!file) return;
    setReading(true);
    onRead(await readFile(file));
    setReading(false);
  };
  return (
    <>
      <Field id="sheet" label={t('file')} hint={t('fileHint', { most: mostLines })}>
        {(control) => (
          <input
            {...control}
            type="file"
            className="usa-input"
            accept=".xlsx,.csv,.tsv,.txt,text/csv"
            onChange={(event) => void choose(event.target.files?.[0])}
          />
        )}
      </Field>
      <p role="status">{isReading && t('reading')}</p>
      <PasteRows onRead={onRead} />
      <p>
        <button
          type="button"
          className="usa-button usa-button--unstyled"
          onClick={() => saveOnDevice('landfall.csv', templateOf(questions))}
        >
          {t('template')}
        </button>
      </p>
    </>
  );
}

/** Rows as they are copied from a spreadsheet. */
function PasteRows({ onRead }: Pick<ChooseSheetProps, 'onRead'>) {
  const t = useTexts('sheet');
  const [pasted, setPasted] = useState('');
  return (
    <>
      <Field id="pasted" label={t('paste')} hint={t('pasteHint')}>
        {(control) => (
          <textarea
            {...control}
            className="usa-textarea height-10"
            value={pasted}
            onChange={(event) => setPasted(event.target.value)}
          />
        )}
      </Field>
      <button
        type="button"
        className="usa-button usa-button--outline margin-top-1"
        onClick={() => onRead(readText(pasted, mostRows))}
      >
        {t('read')}
      </button>
    </>
  );
}

async function readFile(file: File): Promise<SheetRead> {
  if (file.size > mostBytesOfSheet) return refusedSheet('TOO_LARGE');
  const bytes = await file.arrayBuffer().catch(() => null);
  return bytes ? readSheet(new Uint8Array(bytes), mostRows) : refusedSheet('NO_SHEET');
}

function saveOnDevice(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
