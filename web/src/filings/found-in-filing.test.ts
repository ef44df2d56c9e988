import { lineFoundOn, toldApart } from './found-in-filing.ts';

const found = (code: string, ...path: string[]) => ({ code, message: '', path, citation: null });

test('what was put to an officer is told apart from what is there to be seen', () => {
  const findings = [found('DESCRIPTION_INADEQUATE', 'lines', '0', 'description'), found('ARRIVAL_FAR', 'arrivesOn')];
  const { asked, seen } = toldApart(findings, ['DESCRIPTION_INADEQUATE']);
  expect([asked, seen]).toEqual([[findings[0]], [findings[1]]]);
});

test('a finding names its line as people count, and none where it is about the whole', () => {
  expect(lineFoundOn(found('VALUE_ZERO', 'lines', '0', 'valueUsd'))).toBe(1);
  expect(lineFoundOn(found('ARRIVAL_FAR', 'arrivesOn'))).toBeNull();
  expect(lineFoundOn(found('INFORMAL_LIMIT_EXCEEDED', 'lines'))).toBeNull();
});
