import { countParam, findings, refuses, textParam, type Rule } from './index.js';

interface Parcel {
  readonly weightsKg: readonly number[];
  readonly sender: string;
}

const weighsSomething: Rule<Parcel> = {
  code: 'WEIGHT_MISSING',
  citation: '19 CFR 143.23(k)',
  says: 'Every package has a shipping weight.',
  nextStep: 'Give the weight.',
  askable: true,
  broken: ({ weightsKg }) => weightsKg.flatMap((kg, n) => (kg > 0 ? [] : [['weightsKg', String(n)]])),
  found: 'Package {number} weighs {kg} kg.',
  params: ({ weightsKg }, [, n]) => ({ number: countParam(Number(n) + 1), kg: textParam(weightsKg[Number(n)]!) }),
};

const hasSender: Rule<Parcel> = {
  code: 'SENDER_MISSING',
  citation: null,
  says: 'A sender is named.',
  nextStep: 'Name the sender.',
  broken: ({ sender }) => (sender === '' ? [['sender']] : []),
};

const rules = [weighsSomething, hasSender];

test('all broken rules are reported at once, each at its place, in the order of the rules', () => {
  const found = findings(rules, { weightsKg: [1, 0, -2], sender: '' });
  expect(found.map(({ code, path }) => [code, path.join('.')])).toEqual([
    ['WEIGHT_MISSING', 'weightsKg.1'],
    ['WEIGHT_MISSING', 'weightsKg.2'],
    ['SENDER_MISSING', 'sender'],
  ]);
  expect(found[1]).toEqual({
    code: 'WEIGHT_MISSING',
    message: 'Every package has a shipping weight. Package 3 weighs -2 kg.',
    path: ['weightsKg', '2'],
    severity: 'ERROR',
    citation: '19 CFR 143.23(k)',
    nextStep: 'Give the weight.',
    told: {
      message: {
        sentences: ['Every package has a shipping weight.', 'Package {number} weighs {kg} kg.'],
        params: { number: { count: 3 }, kg: { text: '-2' } },
      },
      nextStep: { sentences: ['Give the weight.'] },
    },
  });
  expect(found[2]).not.toHaveProperty('told');
});

test('nothing is reported when every rule holds', () => {
  expect(findings(rules, { weightsKg: [1], sender: 'A' })).toEqual([]);
});

test('a broken rule that an officer is asked about warns, and no longer refuses', () => {
  const found = findings(rules, { weightsKg: [0], sender: 'A' }, { asked: ['WEIGHT_MISSING'] });
  expect(found[0]!.nextStep).toBe('Nothing now: an officer answers this before release.');
  expect(found.map(({ severity }) => severity)).toEqual(['WARNING']);
  expect(refuses(found)).toBe(false);
});

test('asking about a rule that no officer may judge changes nothing', () => {
  const found = findings(rules, { weightsKg: [1], sender: '' }, { asked: ['SENDER_MISSING'] });
  expect(found.map(({ severity }) => severity)).toEqual(['ERROR']);
  expect(refuses(found)).toBe(true);
});
