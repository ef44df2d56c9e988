import { returnToIn } from './return-to.ts';

test('after signing in one comes back to the page that was asked for', () => {
  expect(returnToIn('?returnTo=%2Fentries%2FAS-7K3F-9QXM-4')).toBe('/entries/AS-7K3F-9QXM-4');
  expect(returnToIn('?returnTo=%2Fanalysis%3Fport%3DASPPG')).toBe('/analysis?port=ASPPG');
});

test.each([
  '',
  '?returnTo=',
  '?returnTo=https://elsewhere.example',
  '?returnTo=//elsewhere',
  '?returnTo=/%5Celsewhere',
])('without a path of this portal one comes back to the home page: "%s"', (search) =>
  expect(returnToIn(search)).toBe('/'),
);
