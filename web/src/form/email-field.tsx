import { emailReadOtherwise } from '../sign-in/typed-email.ts';
import { useTexts } from '../texts/texts.ts';
import { TextField, type TextFieldProps } from './text-field.tsx';

/** An e-mail address, as people type and paste it. Says how it is read where that is not what they see. */
export function EmailField(field: Omit<TextFieldProps, 'type' | 'inputMode'>) {
  const t = useTexts('page');
  const readAs = emailReadOtherwise(field.value);
  return (
    <>
      <TextField autoComplete="email" {...field} type="email" inputMode="email" />
      <p role="status" className="margin-y-05 font-body-2xs text-base-dark breaks-words">
        {readAs && t('emailReadAs', { email: readAs })}
      </p>
    </>
  );
}
