import { pagoPago } from '@landfall/law';
import { exciseSoFar } from '@landfall/law/as/filing';
import { baggageRules } from '@landfall/law/as/title-27/section-1005-baggage-declaration';
import { filedAs, type FiledData } from '../filed-data.js';
import { exciseOnLines } from '../filed-excise.js';
import { announcedWithoutTariff } from '../into-the-territory.js';
import type { Kind } from '../kind.js';
import { readSoFar } from '../form/said.js';
import { textsOfKind } from '../form/texts.js';
import { answerRules, declarationOfDraft, findingsOfAnswers, rulesOfTheTerritory } from './declare.js';
import { goodsOf, purposeOfBaggage } from './facts.js';
import { baggageDeclaration as form } from './form.js';
import { inEnglish } from './texts.en.js';
import { inSamoan } from './texts.sm.js';

const filed = (data: FiledData) => filedAs('BAGGAGE_DECLARATION', data);

export const baggageDeclaration: Kind = {
  ...{ code: 'BAGGAGE_DECLARATION', regime: 'AS_TERRITORY', form },
  texts: textsOfKind(form, { en: inEnglish, sm: inSamoan }),
  ...{ referencePrefix: 'AS', isForGuests: true, isForImportersAlone: true, isForClients: false, toldAs: null },
  rules: [...answerRules, ...rulesOfTheTerritory, ...baggageRules] as unknown as Kind['rules'],
  portOf: () => pagoPago.code,
  importerOf: ({ accountId }) => accountId,
  wayInOf: () => ({ way: 'BAGGAGE', question: null }),
  dutyOf: () => null,
  findings: ({ answers }, _, days) => findingsOfAnswers(answers, days),
  declaration: declarationOfDraft,
  excise: ({ answers }, on) => {
    const { totalUsd, lines } = exciseSoFar(goodsOf(readSoFar(form, answers), on));
    return { totalUsd, lines: lines.map((line, n) => ({ key: answers.lines![n]!.key, ...line })) };
  },
  exciseOnFiled: (data, on, assessedOn) => {
    const lines = filed(data).lines.map(({ valueUsd, ...line }) => ({
      ...line,
      ...{ purchasePriceUsd: valueUsd, purpose: purposeOfBaggage },
    }));
    return exciseOnLines(lines, on, assessedOn);
  },
  keptAsSaid: filed,
  announcedLines: (data) =>
    announcedWithoutTariff(filed(data).lines.map((line) => ({ ...line, purpose: purposeOfBaggage }))),
  findingsAtEntry: () => [],
};
