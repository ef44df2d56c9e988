import { readFileSync } from 'node:fs';
import { returnToIn } from './return-to.ts';

test('after signing in one comes back to the page that was asked for', () => {
  expect(returnToIn('?returnTo=%2Fentries%2FAS-7K3F-9QXM-4')).toBe('/entries/AS-7K3F-9QXM-4');
  expect(returnToIn('?returnTo=%2Frelease%2F7K3F-9QXM-4T2V')).toBe('/release/7K3F-9QXM-4T2V');
  expect(returnToIn('?returnTo=%2Fanalysis%3Fport%3DASPPG')).toBe('/analysis?port=ASPPG');
});

test.each([
  '',
  '?returnTo=',
  '?returnTo=https://elsewhere.example',
  '?returnTo=//elsewhere',
  '?returnTo=/%5Celsewhere',
  '?returnTo=%2Fsign-in%2Fbegin%3Fticket%3DT',
  '?returnTo=/start/../sign-in/begin',
  '?returnTo=/start/%252e%252e/sign-in/begin',
  '?returnTo=/Sign-In/begin',
  '?returnTo=/files/1',
  '?returnTo=/release/%252e%252e/sign-in/begin',
  '?returnTo=/release/7K3F%209QXM',
  '?returnTo=/graphql',
  '?returnTo=/link',
])('without a path of this portal one comes back to the home page: "%s"', (search) =>
  expect(returnToIn(search)).toBe('/'),
);

test('every page that can be shown again can be come back to', () => {
  const paths = [...readFileSync(new URL('../pages.tsx', import.meta.url), 'utf8').matchAll(/<Route path="([^"]+)"/g)]
    .map(([, path]) => path!.replace(/:reference/, 'AS-7K3F-9QXM-4').replace(/:\w+\??/, 'goods'))
    .filter((path) => path !== '/link');
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.map((path) => returnToIn(`?returnTo=${path}`))).toEqual(paths);
});
