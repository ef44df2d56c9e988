import { withFilerKind, withoutNulls } from './answers.ts';

test('who turns out to declare for himself names no business any more; of a business its name stays', () => {
  const typed = { filerKind: 'BUSINESS', organisationName: 'Leone Market', filerName: 'Sina' } as const;
  expect(withFilerKind(typed, 'PERSON')).toEqual({ filerKind: 'PERSON', filerName: 'Sina' });
  expect(withFilerKind(typed, 'BUSINESS')).toEqual(typed);
  expect(withFilerKind({ filerName: 'Sina' }, 'BUSINESS')).toEqual({ filerKind: 'BUSINESS', filerName: 'Sina' });
});

test('what was not answered is not there', () => {
  expect(withoutNulls({ lines: [{ key: 'a', unit: null, usedMachine: false }], email: null })).toEqual({
    lines: [{ key: 'a', usedMachine: false }],
  });
});
