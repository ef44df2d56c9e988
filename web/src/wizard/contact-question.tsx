import { useViewer } from '../session/session.ts';
import { useTexts } from '../texts/texts.ts';
import { EmailField } from '../form/email-field.tsx';
import { howPhoneIsRead } from '../form/how-read.ts';
import { AnswerField } from './answer-field.tsx';
import { StepQuestion } from './step-question.tsx';
import { useAttachEmail } from './use-attach-email.ts';
import type { Filling } from './use-draft.ts';
import { WarningAt } from './warnings.tsx';

/** How Customs reaches who files. An e-mail address also keeps access for a guest. */
export function ContactQuestion({ filling }: { filling: Filling }) {
  const t = useTexts('wizard');
  const isGuest = useViewer()?.isGuest ?? false;
  const attach = useAttachEmail(filling.answers, isGuest);
  return (
    <StepQuestion filling={filling} name="contact" heading={t('contact.heading')} onContinue={attach}>
      {(problemAt) => (
        <>
          <AnswerField
            name="filerAddress"
            rows={3}
            label={t('contact.address')}
            hint={t('contact.addressHint')}
            autoComplete="street-address"
            {...{ filling, problemAt }}
          />
          <AnswerField
            name="filerPhone"
            type="tel"
            how={howPhoneIsRead}
            width="lg"
            label={t('contact.phone')}
            autoComplete="tel"
            {...{ filling, problemAt, isOptional: true }}
          />
          <EmailField
            id="email"
            label={t('contact.email')}
            hint={t(isGuest ? 'contact.emailHintGuest' : 'contact.emailHint')}
            isOptional
            problem={problemAt('email')}
            note={<WarningAt path={['email']} filling={filling} />}
            value={filling.answers.email ?? ''}
            onChange={(email) => filling.set({ email })}
          />
        </>
      )}
    </StepQuestion>
  );
}
