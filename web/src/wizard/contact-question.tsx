import { TextField } from '../form/text-field.tsx';
import { useViewer } from '../session/session.ts';
import { useTexts } from '../texts/texts.ts';
import { StepQuestion } from './step-question.tsx';
import { useAttachEmail } from './use-attach-email.ts';
import type { Filling } from './use-draft.ts';

/** How Customs reaches who files. An e-mail address also keeps access for a guest. */
export function ContactQuestion({ filling: { answers, set }, filling }: { filling: Filling }) {
  const t = useTexts('wizard');
  const isGuest = useViewer()?.isGuest ?? false;
  const attach = useAttachEmail();
  const attachTyped = (): void => {
    if (isGuest && answers.email?.trim()) attach(answers.email.trim(), answers.filerName ?? null);
  };
  return (
    <StepQuestion filling={filling} name="contact" heading={t('contact.heading')} onContinue={attachTyped}>
      {(problemAt) => (
        <>
          <TextField
            id="filerAddress"
            rows={3}
            label={t('contact.address')}
            hint={t('contact.addressHint')}
            autoComplete="street-address"
            problem={problemAt('filerAddress')}
            value={answers.filerAddress ?? ''}
            onChange={(filerAddress) => set({ filerAddress })}
          />
          <TextField
            id="filerPhone"
            type="tel"
            inputMode="tel"
            width="lg"
            label={t('contact.phone')}
            isOptional
            autoComplete="tel"
            problem={problemAt('filerPhone')}
            value={answers.filerPhone ?? ''}
            onChange={(filerPhone) => set({ filerPhone })}
          />
          <TextField
            id="email"
            type="email"
            inputMode="email"
            label={t('contact.email')}
            hint={t(isGuest ? 'contact.emailHintGuest' : 'contact.emailHint')}
            isOptional
            autoComplete="email"
            problem={problemAt('email')}
            value={answers.email ?? ''}
            onChange={(email) => set({ email })}
          />
        </>
      )}
    </StepQuestion>
  );
}
