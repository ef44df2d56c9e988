import { CheckField } from '../../form/check-field.tsx';
import { useTexts } from '../../texts/texts.ts';
import { isAskable } from '../draft/askable.ts';
import type { Filling } from '../draft/filling.ts';

/** Findings that the filer may put to an officer instead of mending them. */
export function OfficerQuestions({ filling: { judged, answers, set, judge } }: { filling: Filling }) {
  const t = useTexts('wizard');
  const asked = answers.askOfficer ?? [];
  const found = judged.findings.filter((finding) => isAskable(finding, judged));
  const askable = new Map(found.map((finding) => [finding.code, finding]));
  if (askable.size === 0) return null;
  const ask = (code: string, isAsked: boolean): void => {
    set({ askOfficer: isAsked ? [...asked, code] : asked.filter((one) => one !== code) });
    void judge();
  };
  return (
    <section aria-labelledby="officer-questions" className="margin-top-4">
      <h2 id="officer-questions" className="font-sans-md">
        {t('officer.heading')}
      </h2>
      <p className="measure-4">{t('officer.says')}</p>
      {[...askable.values()].map(({ code, message, citation }) => (
        <CheckField
          key={code}
          id={`ask-${code}`}
          label={t('officer.ask')}
          hint={`${message}${citation ? ` (${citation})` : ''}`}
          isChecked={asked.includes(code)}
          onChange={(isAsked) => ask(code, isAsked)}
        />
      ))}
    </section>
  );
}
