import { portsOfRegimes } from '@landfall/law';
import { exciseOnAnswers } from '@landfall/law/as/filing';
import { baggageRules } from '@landfall/law/as/title-27/chapter-10-baggage-declaration';
import type { FiledOnForm } from '../filed-data.js';
import type { Kind } from '../kind.js';
import { answerRules, declarationOfDraft, findingsOfAnswers, rulesOfTheTerritory } from './declare.js';
import { baggageDeclaration as form } from './form.js';
import { inEnglish } from './texts.en.js';
import { inSamoan } from './texts.sm.js';

export const baggageDeclaration: Kind = {
  ...{ code: 'BAGGAGE_DECLARATION', regime: 'AS_TERRITORY', form, texts: inEnglish as unknown as Kind['texts'] },
  textsInSamoan: inSamoan as unknown as Kind['texts'],
  ...{ referencePrefix: 'AS', isForImportersAlone: true, toldAs: null },
  rules: [...answerRules, ...rulesOfTheTerritory, ...baggageRules] as unknown as Kind['rules'],
  portOf: () => portsOfRegimes(['AS_TERRITORY'])[0]!,
  importerOf: ({ accountId }) => accountId,
  dutyOf: () => null,
  findings: ({ answers }, _, { lawReadOn }) => findingsOfAnswers(answers, lawReadOn),
  declaration: declarationOfDraft,
  excise: ({ answers: { lines } }, on) => {
    const goods = (lines ?? []).map(({ valueUsd, ...line }) => ({ ...line, purchasePriceUsd: valueUsd }));
    return exciseOnAnswers({ purpose: 'PERSONAL', lines: goods }, on);
  },
  keptAsSaid: (data) => data as FiledOnForm,
  announcedLines: (data) =>
    (data as FiledOnForm).lines.map((line) => ({
      ...{ ...line, purpose: 'PERSONAL' },
      ...{ htsNumber: null, countryOfOrigin: null, unit: null, grossWeightKg: null },
    })),
  findingsAtEntry: () => [],
};
