import { findings } from '@landfall/rule';
import { determinationKinds, officeThatDetermines } from '../words/determinations.js';
import { offices } from '../words/offices.js';
import { determinationRules, type DeterminationFacts } from './determination.js';
import { informalEntryIsNotReleased } from './part-143/subpart-c/section-22-formal-entry.js';

const found = (facts: Partial<DeterminationFacts>) =>
  findings(determinationRules, { kind: 'FORMAL_ENTRY_REQUIRED', holds: true, ground: null, offices: [], ...facts }).map(
    ({ code, citation }) => [code, citation],
  );
const all = (kind: DeterminationFacts['kind']) =>
  offices.filter((office) => found({ kind, offices: [office] }).length === 0);

test('that goods are unique the Commissioner determines, and nobody else (143.21(j))', () => {
  expect(all('GOODS_UNIQUE')).toEqual(['COMMISSIONER']);
  expect(found({ kind: 'GOODS_UNIQUE' })).toEqual([['NOT_THE_COMMISSIONER', '19 CFR 143.21(j)']]);
});

test('that goods may be entered separately the Center director determines, and nobody else (141.52)', () => {
  expect(all('ENTERED_SEPARATELY')).toEqual(['CENTER_DIRECTOR']);
  expect(found({ kind: 'ENTERED_SEPARATELY' })).toEqual([['NOT_THE_CENTER_DIRECTOR', '19 CFR 141.52']]);
});

test('each is told to be of the office whose determination the law takes', () => {
  for (const kind of determinationKinds) {
    const office = officeThatDetermines[kind];
    const refusal = found({ kind, offices: offices.filter((one) => one !== office), ground: 'REVENUE' });
    expect(refusal.some(([code]) => code?.startsWith('NOT_THE_'))).toBe(office !== null);
    if (office) expect(all(kind)).toEqual([office]);
  }
});

test('a demand for a formal entry without one of the three grounds is none; any officer of the port makes one (143.22)', () => {
  expect(found({})).toEqual([['FORMAL_ENTRY_WITHOUT_GROUND', '19 CFR 143.22']]);
  for (const ground of ['ADMISSIBILITY', 'REVENUE', 'EFFICIENCY'] as const) expect(found({ ground })).toEqual([]);
  expect(found({ holds: false })).toEqual([]);
  expect(found({ holds: false, ground: 'REVENUE' })).toEqual([['GROUND_OF_NO_FORMAL_ENTRY', null]]);
});

test('goods of which a formal entry is required are not released on an informal one (143.22)', () => {
  const broken = (decision: string, formalEntryRequired: boolean) =>
    informalEntryIsNotReleased.broken({ decision, formalEntryRequired });
  expect(broken('RELEASE', true)).toEqual([['decision']]);
  expect(broken('RELEASE', false)).toEqual([]);
  expect(broken('SEND_BACK', true)).toEqual([]);
});
