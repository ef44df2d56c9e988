import { filingRules, timeOfEntryRules } from '@landfall/law/us/filing';
import { zoneOfPort } from '@landfall/law/shared/day-at-port';
import { entryIsDue } from '@landfall/law/us/part-141/section-5-time-limit-for-entry';
import { lawIsHeldForTheDay } from '@landfall/law/us/well-formed';
import { findings, refuses } from '@landfall/rule';
import { readAmountUsd, readCode, typedText, written } from '../form/answers.js';
import { filedAs, type FiledData } from '../filed-data.js';
import type { Kind } from '../kind.js';
import { textsOfKind } from '../form/texts.js';
import { answerRules } from './answer-rules.js';
import { declarationOfDraft, findingsOfDraft } from './declare.js';
import { factsOfKept } from './facts.js';
import { informalEntry as form } from './form.js';
import { inputRules } from './readable-input.js';
import { inEnglish } from './texts.en.js';

const filed = (data: FiledData) => filedAs('TYPE_11', data);

export const informalEntry: Kind = {
  ...{ code: 'TYPE_11', regime: 'US_CBP', form, texts: textsOfKind(form, { en: inEnglish }) },
  ...{ referencePrefix: 'US', isForGuests: false, isForImportersAlone: false, isForClients: false, toldAs: 'declared' },
  rules: [lawIsHeldForTheDay, ...filingRules, ...answerRules, ...inputRules] as unknown as Kind['rules'],
  portOf: ({ answers }) => readCode(typedText(answers['portCode'])),
  importerOf: ({ answers, accountId }) => written(typedText(answers['importerAccountId'])) || accountId,
  wayInOf: () => null,
  dutyOf: ({ answers }) => readAmountUsd(typedText(answers['estimatedDutyUsd'])),
  findings: findingsOfDraft,
  declaration: declarationOfDraft,
  excise: () => null,
  keptAsSaid: filed,
  announcedLines: (data) => filed(data).lines,
  dueAfterArrival: (landing, portCode) => entryIsDue(landing, zoneOfPort(portCode)),
  findingsAtEntry: (data, portCode, days, { asked, ...found }) => {
    const facts = factsOfKept(filed(data), portCode, days, found);
    // What an officer was asked, and has still to answer, bars the release by itself.
    return findings(timeOfEntryRules, facts, { asked }).filter((one) => refuses([one]));
  },
};
