import { portWithCode } from '../entry/ports.ts';
import { amountAsRead, dayAsRead, numberAsRead, tariffNumberAsRead } from '../form/how-read.ts';
import { emailAsRead } from '../sign-in/typed-email.ts';
import { useTexts } from '../texts/texts.ts';
import type { Answers, LineAnswers } from './answers.ts';
import { stepsOf, type Regime, type StepName } from './steps.ts';

/** An answer as people read it. */
export interface AnswerInWords {
  /** The answer's name, or `line-<key>`, `document-<id>`. */
  name: string;
  label: string;
  says: string;
  /** The page that asks for it. */
  step: StepName;
}

type T = ReturnType<typeof useTexts<'wizard'>>;
type TextName = Exclude<keyof Answers, 'lines' | 'documents' | 'step' | 'askOfficer'>;

/** Reads answers in words, in the order of the form. What was not answered is an empty text. */
export function useAnswersInWords(regime: Regime): (answers: Answers) => AnswerInWords[] {
  const t = useTexts('wizard');
  return (answers) =>
    stepsOf(regime).flatMap(({ name: step, asks }) =>
      asks.flatMap((name) => {
        if (name === 'lines') return linesInWords(t, answers, regime);
        if (name === 'documents') return documentsInWords(t, answers);
        if (name === 'certification' || name === 'step' || name === 'askOfficer') return [];
        if (isNotAsked(name, answers, regime)) return [];
        return [{ name, label: t(`answer.${name}`), says: sayOf(t, name, answers), step }];
      }),
    );
}

function isNotAsked(name: TextName, answers: Answers, regime: Regime): boolean {
  const { filerKind, organisationName, filerReference, capacity, purchasedOrForSale } = answers;
  if (name === 'organisationName') return filerKind !== 'BUSINESS' && !organisationName;
  if (name === 'filerReference') return regime === 'AS_TERRITORY' && filerKind !== 'BUSINESS' && !filerReference;
  if (name === 'designatedBy') return capacity !== 'BROKER';
  if (name === 'giftFromPersonIn') return purchasedOrForSale !== false;
  return name === 'importerAccountId' || (name === 'portCode' && regime === 'AS_TERRITORY');
}

function sayOf(t: T, name: TextName, answers: Answers): string {
  const said = answers[name];
  if (said === undefined || said === '') return '';
  if (typeof said === 'boolean') return t(`yesNo.${said ? 'YES' : 'NO'}`);
  if (name === 'portCode') return portWithCode(said).name;
  if (name === 'arrivesOn') return dayAsRead(said);
  if (name === 'email') return emailAsRead(said);
  if (name === 'estimatedDutyUsd') return amountAsRead(said);
  const chosen = choiceInWords(t, name, answers);
  return chosen ?? said;
}

function choiceInWords(t: T, name: TextName, answers: Answers): string | null {
  const { modeOfTransport, filerKind, purpose, capacity, designatedBy, invoiceHeld } = answers;
  if (name === 'modeOfTransport' && modeOfTransport) return t(`mode.${modeOfTransport}`);
  if (name === 'filerKind' && filerKind) return t(`filerKind.${filerKind}`);
  if (name === 'purpose' && purpose) return t(`purpose.${purpose}`);
  if (name === 'capacity' && capacity) return t(`capacity.${capacity}`);
  if (name === 'designatedBy' && designatedBy) return t(`capacity.${designatedBy}`);
  if (name === 'invoiceHeld' && invoiceHeld) return t(`invoiceHeld.${invoiceHeld}`);
  return null;
}

const documentsInWords = (t: T, { documents = [] }: Answers): AnswerInWords[] =>
  documents.map(({ documentId, fileName }) => ({
    name: `document-${documentId}`,
    label: t('answer.document'),
    says: fileName,
    step: 'documents',
  }));

const linesInWords = (t: T, answers: Answers, regime: Regime): AnswerInWords[] =>
  (answers.lines ?? []).map((line, n) => ({
    name: `line-${line.key}`,
    label: t('line.number', { n: n + 1 }),
    says: lineInWords(t, line, answers, regime),
    step: 'goods',
  }));

function lineInWords(t: T, line: LineAnswers, answers: Answers, regime: Regime): string {
  const price = regime === 'US_CBP' ? line.valueUsd : line.purchasePriceUsd;
  const purpose = line.purpose ?? answers.purpose;
  const said = [
    line.description,
    [line.quantity && numberAsRead(line.quantity), line.unit].filter(Boolean).join(' '),
    price && amountAsRead(price),
    ...(regime === 'US_CBP'
      ? [
          line.htsNumber && t('line.hts', { hts: tariffNumberAsRead(line.htsNumber) }),
          line.countryOfOrigin,
          line.grossWeightKg && `${numberAsRead(line.grossWeightKg)} kg`,
        ]
      : [
          purpose && t(`purpose.${purpose}`),
          line.category && t(`category.${line.category}`),
          line.usedMachine && t('line.usedMachine'),
        ]),
  ];
  return said.filter(Boolean).join(' · ');
}
