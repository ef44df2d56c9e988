import { asSaid, byQuestion, withoutNulls } from './answers.ts';

test('what was not answered is not there', () => {
  expect(withoutNulls({ lines: [{ key: 'a', unit: null, usedMachine: 'NO' }], email: null })).toEqual({
    lines: [{ key: 'a', usedMachine: 'NO' }],
  });
});

test('an answer to a question that nobody here has heard of is kept and sent as it is', () => {
  const told = {
    said: [{ question: 'petsWithYou', value: 'YES' }],
    lines: [{ key: 'a', said: [{ question: 'serialNumber', value: 'X 1' }] }],
    documents: null,
    askOfficer: null,
    filerReference: 'PO-1',
    step: null,
  };
  expect(byQuestion(told)).toEqual({
    petsWithYou: 'YES',
    lines: [{ key: 'a', serialNumber: 'X 1' }],
    filerReference: 'PO-1',
  });
  expect(asSaid(byQuestion(told))).toMatchObject({ said: told.said, lines: told.lines, filerReference: 'PO-1' });
});
