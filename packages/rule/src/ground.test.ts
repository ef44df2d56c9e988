import {
  eligibility,
  isGrounds,
  inEnglish,
  notMetInWords,
  unknownInWords,
  type Determination,
  type Ground,
  type Grounds,
} from './index.js';

interface Goods {
  readonly worth: number;
  readonly isBought: boolean;
}

const upTo = (code: string, citation: Ground<Goods>['citation'], limit: number): Ground<Goods> => ({
  ...{ code, citation, says: `Goods worth up to ${limit}.`, foundBy: 'FACTS' },
  test: ({ worth }) => (worth <= limit ? { is: 'MET' } : { is: 'NOT_MET', why: 'above the limit of {grounds}' }),
});
const unique: Ground<Goods> = {
  ...{ code: 'UNIQUE', citation: '19 CFR 143.21(j)', says: 'Unique goods.', foundBy: 'COMMISSIONER' },
  test: ({ isBought }) =>
    isBought
      ? { is: 'NOT_MET', why: 'bought, unlike those of {grounds}' }
      : { is: 'UNKNOWN', needs: 'whether they are unique, {grounds}' },
};
const others: Ground<Goods> = {
  ...{ code: 'OTHERS', citation: '19 CFR 143.21', says: 'Other goods.', foundBy: 'OFFICER' },
  test: () => ({ is: 'UNKNOWN', needs: 'whether an officer finds so' }),
};
const list: Grounds<Goods> = {
  says: 'what may be entered',
  citation: '19 CFR 143.21',
  grounds: [upTo('SMALL', '19 CFR 143.21(a)', 100), upTo('PART', '19 CFR 10.151', 10), unique],
  others,
};

const codes = (goods: Goods, determinations: readonly Determination[] = []) => {
  const { met, notMet, unknown } = eligibility(list, goods, determinations);
  return {
    met: met.map(({ code }) => code),
    notMet: notMet.map(({ ground, why }) => `${ground.code}: ${why}`),
    unknown: unknown.map(({ ground }) => ground.code),
  };
};
const costly: Goods = { worth: 500, isBought: false };

test('one ground that is met is enough, and each of the others says why it is not, or what is missing', () => {
  expect(codes({ worth: 50, isBought: true })).toEqual({
    met: ['SMALL'],
    notMet: ['PART: above the limit of {grounds}', 'UNIQUE: bought, unlike those of {grounds}'],
    unknown: ['OTHERS'],
  });
});

test('what the facts leave to an office is met when that office, and no other, finds so', () => {
  const found = (office: Determination['office']) => ({ ground: 'UNIQUE', office, decided: 'YES' }) as const;
  expect(codes(costly, [found('COMMISSIONER')]).met).toEqual(['UNIQUE']);
  expect(codes(costly, [found('OFFICER')]).met).toEqual([]);
});

test('what an office finds not to be so is not met, and its later word counts', () => {
  const no = { ground: 'OTHERS', office: 'OFFICER', decided: 'NO' } as const;
  expect(codes(costly, [no])).toMatchObject({ unknown: ['UNIQUE'], met: [] });
  expect(codes(costly, [no]).notMet).toContain('OTHERS: found by an office not to be those of {grounds}');
  expect(codes(costly, [no, { ...no, decided: 'YES' }]).met).toEqual(['OTHERS']);
});

test('no office finds against what the facts show', () => {
  const found: Determination = { ground: 'UNIQUE', office: 'COMMISSIONER', decided: 'YES' };
  expect(codes({ worth: 500, isBought: true }, [found]).met).toEqual([]);
});

test('a closed list leaves nothing to an office', () => {
  const { unknown } = eligibility({ ...list, others: null }, costly);
  expect(unknown.map(({ ground }) => ground.code)).toEqual(['UNIQUE']);
});

test('grounds are named by their paragraph within the section of the list, those of one reason together', () => {
  const found = eligibility(list, costly);
  const said = { notMet: notMetInWords(list, found), unknown: unknownInWords(list, found) };
  expect(inEnglish({ sentences: ['{notMet}', '{unknown}'], params: said })).toBe(
    'above the limit of (a), 19 CFR 10.151 whether they are unique, (j)',
  );
});

test('a list of grounds is told from other things that are exported', () => {
  expect([isGrounds(list), isGrounds(unique), isGrounds(null)]).toEqual([true, false, false]);
});
