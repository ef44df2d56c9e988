// What was certified when the texts in `filing/certified/recorded` were written: every script, and figures great and small.
import { certificationTexts } from '@landfall/law';
import { lawfulAnswers, lawfulLine as territoryLine } from '../kinds/territory-declaration/lawful-answers.js';
import { lawfulLine } from './entries-under-test.js';

const everyScript = 'Söhne ʻĀiga 株式会社 حسن חסן e\u0301 👩‍👩‍👧‍👦 🇦🇸 \\ "a" </b>';

/** Inputs of `fileEntry`, as changes of a lawful one. */
export const certifiedEntries = {
  // Printed in docs/integrators.md, within the quotes of a shell.
  example: {
    certification: { statement: certificationTexts.US_CBP[0]!.text, accepted: true },
    lines: [{ ...lawfulLine(), description: 'T-shirts of cotton, knitted, for men' }],
  },
  'informal-entry': {
    certification: { statement: certificationTexts.US_CBP[0]!.text, accepted: true },
    consignee: { name: `Kalani ${everyScript}`, address: `1 Ala Moana, ${everyScript}` },
    conveyance: '🛩 HA 456',
    giftClaim: null,
    lines: [
      { ...lawfulLine(), quantity: '1234567890.123456', grossWeightKg: '0.000001', valueUsd: '0.01' },
      { ...lawfulLine(), quantity: '1', grossWeightKg: '1.250', valueUsd: '2000', unit: 'm²' },
    ],
  },
  'refused-entry': {
    certification: { statement: certificationTexts.US_CBP[0]!.text, accepted: false },
    consignee: { name: 'a\u0007b\u001f\u007f\u2028c', address: '\t\n\r\b\f' },
    conveyance: undefined,
    billOfLading: null,
    askOfficer: ['INFORMAL_LIMIT_EXCEEDED'],
    lines: [{ ...lawfulLine(), valueUsd: '9999999999.99' }],
  },
};

/** Answers of a draft for American Samoa, as they were before charges were asked. */
export const certifiedAnswers = lawfulAnswers({
  freightUsd: null,
  ...{ filerKind: 'BUSINESS', organisationName: `Leone ${everyScript}`, filerPhone: '684-633-1234' },
  ...{ email: 'sina@example.com', filerAddress: `Leone, ${everyScript}` },
  lines: [
    territoryLine({ description: `Iʻa tuʻuapa ${everyScript}`, quantity: '0.000001', purchasePriceUsd: '$1,000' }),
    territoryLine({ key: 'two', description: 'Tractor for a plantation', quantity: '1', unit: '', usedMachine: true }),
  ],
});
