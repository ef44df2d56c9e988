import { aReview, held, now } from '../../test/a-review.js';
import { examinationSet, examined } from './decide-examination.js';

const by = { officer: 'per_officer', at: now, proposed: 'GENERAL' } as const;
const worked = { version: 5, claimSeenAt: now };

test('the examination that an officer sets binds, gives the review its place, and is kept beside what was proposed and stood', () => {
  const stricter = { examination: 'INTENSIVE', reasonCode: 'OTHER', note: 'Seen before.' } as const;
  const { review, setting, event } = examinationSet(aReview(held), stricter, by);
  expect(review).toEqual({ ...worked, examination: 'INTENSIVE', riskRank: 2 });
  expect(setting).toMatchObject({ proposed: 'GENERAL', stood: 'GENERAL', note: 'Seen before.', setBy: 'per_officer' });
  expect(event).toMatchObject({
    type: 'review.examination-set',
    data: { proposed: 'GENERAL', examination: 'INTENSIVE', reasonCode: 'OTHER' },
  });
  expect(JSON.stringify(event)).not.toContain('Seen before');
});

test('who examines the goods unasked raises the examination, and what was found is kept once', () => {
  const findings = ['VALUE_DIFFERS', 'VALUE_DIFFERS'];
  const { review, examination, raised } = examined(aReview(held), { findings }, by);
  expect(examination).toMatchObject({ findings: ['VALUE_DIFFERS'], filingId: 'fil_1', recordedBy: 'per_officer' });
  expect(review).toEqual({ ...worked, examination: 'INTENSIVE', riskRank: 2 });
  expect(raised?.setting).toMatchObject({ examination: 'INTENSIVE', reasonCode: 'GOODS_EXAMINED' });
});

test('what was to be examined is examined without raising anything', () => {
  const review = aReview({ ...held, examination: 'INTENSIVE', riskRank: 2 });
  expect(examined(review, { findings: ['AS_DECLARED'] }, by)).toMatchObject({ review: worked, raised: null });
});
