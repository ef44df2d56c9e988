import type { ReactNode } from 'react';
import { useTexts } from '../texts/texts.ts';
import type { HowRead } from './how-read.ts';
import { Warning } from './warning.tsx';

interface ReadingNoteProps {
  /** The control's id, which gets the focus back when a button was pressed. */
  id: string;
  reading: HowRead;
  onChange(typed: string): void;
}

/** Says how an answer is read where one would not see it, and asks where it can be read in two ways. */
export function ReadingNote({ id, reading, onChange }: ReadingNoteProps) {
  const t = useTexts('page');
  const write = (typed: string): void => {
    onChange(typed);
    document.getElementById(id)?.focus();
  };
  return (
    <>
      <p role="status" className="margin-y-05 font-body-2xs text-base-dark breaks-words">
        {reading.is === 'OTHERWISE' && t('reading.as', { shown: reading.shown })}
        {reading.is === 'TWO_WAYS' &&
          t('reading.which', { shown: reading.ways.map(({ shown }) => shown).join(t('reading.or')) })}
        {reading.is === 'HIDES' && t('reading.hides')}
      </p>
      <div role="status">{reading.is === 'DOUBTED' && <Warning>{reading.says}</Warning>}</div>
      {reading.is === 'TWO_WAYS' &&
        reading.ways.map(({ shown, typed }) => (
          <Answer key={shown} press={() => write(typed)}>
            {shown}
          </Answer>
        ))}
      {reading.is === 'HIDES' && <Answer press={() => write(reading.without)}>{t('reading.takeOut')}</Answer>}
    </>
  );
}

function Answer({ press, children }: { press(): void; children: ReactNode }) {
  return (
    <button type="button" className="usa-button usa-button--outline margin-top-05" onClick={press}>
      {children}
    </button>
  );
}
