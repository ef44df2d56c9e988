import { findings, usd } from '@landfall/rule';
import { furtherDutyIsOfTheCustomsTerritory, lawOfDecision } from './release.js';

test('nothing in it cites 19 CFR', () => {
  const rules = Object.values(lawOfDecision).flat() as { citation: string | null }[];
  expect(rules.every(({ citation }) => citation === null || citation.startsWith('ASCA'))).toBe(true);
});

test('further duty is stated in the customs territory alone: a declaration that differs is sent back', () => {
  const stated = { decision: 'RELEASE', reasonCode: 'FURTHER_DUTY_FOUND', found: [] } as const;
  const codes = (furtherDueUsd: string | null) =>
    findings([furtherDutyIsOfTheCustomsTerritory], {
      ...stated,
      furtherDueUsd: furtherDueUsd === null ? null : usd(furtherDueUsd),
    }).map(({ code }) => code);
  expect(codes('45.00')).toEqual(['FURTHER_DUTY_NOT_OWED_HERE']);
  expect(codes(null)).toEqual([]);
});
