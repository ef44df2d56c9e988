import { findings, Temporal } from '@landfall/rule';
import { participationRules, type ParticipationFacts } from './participation.js';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const found = (facts: Partial<ParticipationFacts>) =>
  findings(participationRules, {
    abiStatus: 'OPERATIONAL',
    stoodBefore: 'OPERATIONAL',
    participantKind: 'IMPORTER',
    since: day('2026-06-01'),
    until: null,
    reasonCode: 'GRANTED',
    isLicensed: false,
    onProbationSince: null,
    ...facts,
  });
const codes = (facts: Partial<ParticipationFacts>): string[] => found(facts).map(({ code }) => code);

test('a broker takes part with a license, an importer without one (143.1(a))', () => {
  expect(codes({ participantKind: 'BROKER' })).toEqual(['PARTICIPANT_NOT_LICENSED']);
  expect(codes({ participantKind: 'BROKER', isLicensed: true })).toEqual([]);
  expect(codes({ participantKind: 'BROKER', abiStatus: 'NONE' })).toEqual([]);
  expect(codes({})).toEqual([]);
});

const probation = { abiStatus: 'ON_PROBATION', reasonCode: 'STANDARDS_NOT_MET' } as const;
const suspended = { abiStatus: 'SUSPENDED', reasonCode: 'STANDARDS_NOT_MET' } as const;

test('probation lasts to day 90, counted from the day on which it took effect, and not to day 91 (143.6(a)) (ABI-19)', () => {
  expect(codes({ ...probation, until: day('2026-08-31') })).toEqual([]);
  expect(codes({ ...probation, until: day('2026-09-01') })).toEqual(['PROBATION_TOO_LONG']);
  const extended = { ...probation, since: day('2026-07-01'), onProbationSince: day('2026-06-01') };
  expect(codes({ ...extended, until: day('2026-08-31') })).toEqual([]);
  expect(found({ ...extended, until: day('2026-09-01') })).toMatchObject([
    { path: ['until'], message: expect.stringContaining('It took effect on 1 June 2026') },
  ]);
  expect(codes(probation)).toEqual([]);
});

test('a suspension on day 29 of probation is barred, on day 30 it is not; fraud found on day 3 revokes (143.6(a), 143.7) (ABI-20)', () => {
  const onProbationSince = day('2026-06-01');
  expect(codes({ ...suspended, since: day('2026-06-30'), onProbationSince })).toEqual(['PROBATION_NOT_RUN']);
  expect(codes({ ...suspended, since: day('2026-07-01'), onProbationSince })).toEqual([]);
  const revoked = { abiStatus: 'REVOKED', since: day('2026-06-04'), onProbationSince } as const;
  expect(codes({ ...revoked, reasonCode: 'FRAUD_OR_MISSTATEMENT' })).toEqual([]);
  expect(codes({ ...revoked, reasonCode: 'HARM_TO_SYSTEM' })).toEqual([]);
  expect(codes({ ...revoked, reasonCode: 'STANDARDS_NOT_MET' })).toEqual(['PROBATION_NOT_RUN']);
});

test('whoever was never on probation is not suspended (143.6(a))', () => {
  expect(found(suspended)).toMatchObject([
    { code: 'PROBATION_NOT_RUN', path: ['since'], message: expect.stringContaining('there was no probation') },
  ]);
});

test('to take part no more because the standards were not met is a suspension; at its own wish one leaves at once (143.6(a)) (ABI-20)', () => {
  const none = { abiStatus: 'NONE', since: day('2026-06-30'), onProbationSince: day('2026-06-01') } as const;
  expect(codes({ ...none, reasonCode: 'STANDARDS_NOT_MET' })).toEqual(['PROBATION_NOT_RUN']);
  expect(codes({ ...none, reasonCode: 'STANDARDS_NOT_MET', since: day('2026-07-01') })).toEqual([]);
  expect(codes({ ...none, reasonCode: 'AT_OWN_REQUEST' })).toEqual([]);
});

test('who is suspended already is not suspended anew (143.6(a))', () => {
  expect(codes({ ...suspended, stoodBefore: 'SUSPENDED' })).toEqual([]);
  expect(codes({ ...suspended, abiStatus: 'REVOKED', stoodBefore: 'SUSPENDED' })).toEqual(['PROBATION_NOT_RUN']);
});

test('who was suspended is reinstated when deficiencies are corrected, and who was revoked is not (143.6(c)) (ABI-23)', () => {
  const corrected = { reasonCode: 'DEFICIENCIES_CORRECTED' } as const;
  expect(codes({ ...corrected, stoodBefore: 'SUSPENDED' })).toEqual([]);
  expect(found({ ...corrected, stoodBefore: 'REVOKED' })).toMatchObject([
    { code: 'REVOKED_IS_NOT_REINSTATED', path: ['reasonCode'], citation: '19 CFR 143.6(c)' },
  ]);
  for (const reasonCode of ['APPEAL_DECIDED', 'GRANTED'] as const) {
    expect(codes({ reasonCode, stoodBefore: 'REVOKED' })).toEqual([]);
  }
});
