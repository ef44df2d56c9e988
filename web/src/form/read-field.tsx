import type { HowRead } from './how-read.ts';
import { ReadingNote } from './reading-note.tsx';
import { TextField, type TextFieldProps } from './text-field.tsx';

export interface ReadFieldProps extends TextFieldProps {
  /** How the law reads what is typed. */
  how(typed: string): HowRead;
}

/** A text that has a form, as an amount or a reference. Says how it is read where that is not what one sees. */
export function ReadField({ how, note, ...field }: ReadFieldProps) {
  const { id, value, onChange } = field;
  const reading = how(value);
  return (
    <TextField
      autoComplete="off"
      {...field}
      note={
        <>
          <ReadingNote id={id} reading={reading} onChange={onChange} />
          {reading.is !== 'DOUBTED' && note}
        </>
      }
    />
  );
}
