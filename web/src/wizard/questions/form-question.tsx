import { AmountField } from '../../form/amount-field.tsx';
import { CheckField } from '../../form/check-field.tsx';
import { Choices } from '../../form/choices.tsx';
import { DayField } from '../../form/day-field.tsx';
import {
  howAirWaybillIsRead,
  howBillIsRead,
  howNumberIsRead,
  howPhoneIsRead,
  howTariffNumberIsRead,
  howWordsAreRead,
} from '../../form/how-read.ts';
import { ReadField } from '../../form/read-field.tsx';
import { SelectField } from '../../form/select-field.tsx';
import { useTexts } from '../../texts/texts.ts';
import { fieldOf, type AskedQuestion, type Asking } from './asking.ts';
import type { Question } from './form-graph.ts';
import { isClosedAnswer } from './in-phase.ts';
import { specialControlOf } from './special-questions.tsx';
import { questionsShown } from './questions-shown.ts';
import { isAirWaybill, isFollowUp, sideBySide } from './what-is-asked.ts';

interface FormQuestionsProps {
  questions: readonly Question[];
  asking: Asking;
}

/** Questions of a form, as far as they are put to who answered so, each with the control of its kind. */
export function FormQuestions({ questions, asking }: FormQuestionsProps) {
  const shown = questionsShown(questions, asking.form, asking.answers);
  const isAlone = shown.length === 1;
  return sideBySide(shown).map((group) => {
    const asked = group.map((question) => <FormQuestion key={question.name} {...{ question, asking, isAlone }} />);
    if (group.length === 1) return asked;
    return (
      <div key={group[0]!.name} className="wizard-side-by-side">
        {asked}
      </div>
    );
  });
}

interface FormQuestionProps extends AskedQuestion {
  /** Whether the page asks nothing else: its heading is the question then. */
  isAlone: boolean;
}

function FormQuestion({ isAlone, ...asked }: FormQuestionProps) {
  const { question } = asked;
  const Special = specialControlOf(question);
  if (Special) return <Special {...asked} />;
  if (question.kind === 'CHOICE') return <Choice {...asked} isAlone={isAlone} />;
  if (question.kind === 'YES_NO') return <YesNo {...asked} isAlone={isAlone} />;
  if (question.kind === 'DAY') return <DayField {...fieldOf(asked)} />;
  if (question.kind === 'AMOUNT') return <AmountField {...fieldOf(asked)} />;
  return <Text {...asked} />;
}

/** Buttons; a list where there are many, it follows from another answer, or only says otherwise than the whole declaration. */
function Choice({ isAlone, ...asked }: FormQuestionProps) {
  const t = useTexts('wizard');
  const { question, asking } = asked;
  const { name, choices, nothing } = question;
  const field = fieldOf(asked);
  const ofWhole = asking.ofWhole(name);
  const chosen = choices.map(({ hint, ...choice }) => {
    const shown = isClosedAnswer(asking.form, name, choice.value) ? t('phase.closedNow') : hint;
    return { ...choice, ...(shown === null ? {} : { hint: shown }) };
  });
  if (ofWhole) {
    const asOthers = ofWhole.says ? t('line.asOthers', { answer: ofWhole.says }) : t('choose');
    return <SelectField {...field} isOptional={false} nothing={asOthers} choices={chosen} />;
  }
  const isList = isFollowUp(question) || choices.length > mostButtons;
  if (isList) return <SelectField {...field} nothing={nothing ?? t('choose')} choices={chosen} />;
  return <Choices {...field} legend={field.label} isLegendHidden={isAlone} choices={chosen} />;
}

const mostButtons = 8;

/** A box to tick where it may be left out. */
function YesNo({ isAlone, ...asked }: FormQuestionProps) {
  const t = useTexts('wizard');
  const { value, onChange, ...field } = fieldOf(asked);
  if (asked.question.need !== 'ALWAYS') {
    const tick = (isSo: boolean): void => onChange(isSo ? 'YES' : 'NO');
    return <CheckField {...field} isChecked={value === 'YES'} onChange={tick} />;
  }
  const choices = (['YES', 'NO'] as const).map((one) => ({ value: one, label: t(`yesNo.${one}`) }));
  return <Choices {...{ ...field, value, onChange, choices }} legend={field.label} isLegendHidden={isAlone} />;
}

/** Words, and whatever is written as text; of a kind that is not known here, too. */
function Text(asked: AskedQuestion) {
  const { question, asking } = asked;
  const { kind, isInSeveralLines, autofill } = question;
  const isNumber = kind === 'NUMBER' || kind === 'TARIFF_NUMBER';
  return (
    <ReadField
      {...fieldOf(asked)}
      how={isAirWaybill(question, asking.answers) ? howAirWaybillIsRead : (howRead[kind] ?? howWordsAreRead)}
      {...widthOf(question)}
      {...(isInSeveralLines && { rows: 3 })}
      {...(isNumber && { inputMode: 'decimal' })}
      {...(kind === 'PHONE' && { type: 'tel' })}
      {...(autofill && { autoComplete: autofill as 'name' })}
    />
  );
}

const howRead: Partial<Record<Question['kind'], typeof howWordsAreRead>> = {
  BILL: howBillIsRead,
  NUMBER: howNumberIsRead,
  PHONE: howPhoneIsRead,
  TARIFF_NUMBER: howTariffNumberIsRead,
};

const mostOfShort = 100;

function widthOf({ kind, isWithPrevious, mostCharacters }: Question): { width?: 'md' | 'lg' } {
  if (kind === 'NUMBER' || isWithPrevious) return { width: 'md' };
  if (kind === 'BILL' || kind === 'PHONE') return { width: 'lg' };
  return kind === 'TEXT' && mostCharacters <= mostOfShort ? { width: 'lg' } : {};
}
