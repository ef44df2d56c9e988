import { lawfulFiling } from '../lawful-filing.js';
import { brokerHoldsPowerOfAttorney } from './section-46-power-of-attorney.js';

const places = (filerIsClient: boolean, hasMandate: boolean) =>
  brokerHoldsPowerOfAttorney.broken(lawfulFiling({ filerIsClient, hasMandate }));

test('a broker with a mandate files for a client, one without does not (141.46)', () => {
  expect(places(false, true)).toEqual([]);
  expect(places(false, false)).toEqual([['importerAccountId']]);
});

test('who files for himself needs no mandate (141.46)', () => {
  expect(places(true, false)).toEqual([]);
});

test('the refusal says nothing that depends on whether the client exists (141.46)', () => {
  expect(brokerHoldsPowerOfAttorney.found).toBeUndefined();
});
