import { pagoPago, waysIn } from '@landfall/law';
import { declarationRules, exciseSoFar } from '@landfall/law/as/filing';
import { listIsDue } from '@landfall/law/as/title-27/section-1017-list-of-goods';
import { filedAs, type FiledData } from '../filed-data.js';
import { clientGaveLeave, findingsOfLeave } from '../client-gave-leave.js';
import { exciseOnLines } from '../filed-excise.js';
import { announcedWithoutTariff } from '../into-the-territory.js';
import type { Kind } from '../kind.js';
import { readSoFar } from '../form/said.js';
import { textsOfKind } from '../form/texts.js';
import { answerRules } from './answer-rules.js';
import { declarationOfDraft, findingsOfAnswers } from './declare.js';
import { factsOf } from './facts.js';
import { territoryDeclaration as form } from './form.js';
import { inEnglish } from './texts.en.js';
import { inSamoan } from './texts.sm.js';

const filed = (data: FiledData) => filedAs('TERRITORY_DECLARATION', data);

export const territoryDeclaration: Kind = {
  ...{ code: 'TERRITORY_DECLARATION', regime: 'AS_TERRITORY', form },
  texts: textsOfKind(form, { en: inEnglish, sm: inSamoan }),
  ...{
    referencePrefix: 'AS',
    isForGuests: true,
    isForImportersAlone: true,
    isForClients: true,
    toldAs: 'territoryDeclaration',
  },
  rules: [...declarationRules, ...answerRules, clientGaveLeave] as unknown as Kind['rules'],
  portOf: () => pagoPago.code,
  importerOf: ({ accountId, importerAccountId }) => importerAccountId ?? accountId,
  wayInOf: ({ modeOfTransport }) => {
    const way = waysIn.find((one) => one === modeOfTransport);
    return way ? { way, question: 'modeOfTransport' } : null;
  },
  dutyOf: () => null,
  findings: ({ answers }, filer, days) => [...findingsOfAnswers(answers, days), ...findingsOfLeave(filer)],
  declaration: declarationOfDraft,
  excise: ({ answers }, on) => {
    const { totalUsd, lines } = exciseSoFar(factsOf(readSoFar(form, answers), on));
    return { totalUsd, lines: lines.map((line, n) => ({ key: answers.lines![n]!.key, ...line })) };
  },
  exciseOnFiled: (data, on, assessedOn) => exciseOnLines(filed(data).territoryLines, on, assessedOn),
  keptAsSaid: (data) => {
    const { filerKind, territoryLines: lines, ...kept } = filed(data);
    // What was filed earlier keeps of its filer no more than that.
    return { filer: { kind: filerKind }, ...kept, lines };
  },
  announcedLines: (data) =>
    announcedWithoutTariff(
      filed(data).territoryLines.map(({ purchasePriceUsd, ...line }) => ({
        ...{ ...line, valueUsd: purchasePriceUsd },
      })),
    ),
  dueAfterArrival: listIsDue,
  findingsAtEntry: () => [],
};
