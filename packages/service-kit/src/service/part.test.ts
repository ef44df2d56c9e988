import { anyone, line, more, signedIn, type PartAccess } from '../graph/access.js';
import { defineService, part, type Part } from './part.js';
import type { RunningService } from './service.js';

const serviceOf = (...parts: Part[]) => defineService({ name: 'review', migrations: [], parts });
const withAccess = (access: PartAccess) => part({ access });

test('a service is what its parts give to it', () => {
  const tables = [class {}, class {}];
  const {
    access,
    tables: all,
    appendOnly,
  } = serviceOf(
    part({ records: [tables[0]!], access: { Query: { a: anyone } } }),
    part({ records: [tables[1]!], appendOnly: ['b'], access: { Query: { b: signedIn } } }),
  );
  expect([all, appendOnly, Object.keys(access.Query)]).toEqual([tables, ['b'], ['a', 'b']]);
});

test('a part adds fields to a type of which another says who sees it', () => {
  const { types } = serviceOf(
    withAccess({ types: { Review: line(anyone, 'id', {}, 'claimedBy') } }),
    withAccess({ types: { Review: more('decisions', { reason: signedIn }, 'decidedBy') } }),
  ).access;
  expect(types.Review).toMatchObject({ who: anyone, fields: 'id decisions', people: 'claimedBy decidedBy' });
  expect(types.Review!.stricter).toEqual({ reason: signedIn });
});

test('two parts cannot both say who sees a type, nor who asks a query', () => {
  const seen = withAccess({ types: { Review: line(anyone, 'id') } });
  expect(() => serviceOf(seen, seen)).toThrow('Two parts say who sees Review');
  const asked = withAccess({ Query: { review: anyone } });
  expect(() => serviceOf(asked, asked)).toThrow('Two parts of review have a query "review"');
  const kept = withAccess({ types: { Review: line(anyone, 'id', { reason: signedIn }) } });
  const opened = withAccess({ types: { Review: more('', { reason: anyone }) } });
  expect(() => serviceOf(kept, opened)).toThrow('Two parts say who sees Review.reason');
});

test('what parts began by themselves ends in the opposite order, also when one of them cannot begin', async () => {
  const ended: string[] = [];
  const starting = (name: string) => part({ whenStarted: () => async () => void ended.push(name) });
  const end = await serviceOf(starting('one'), part({}), starting('two')).whenStarted!({} as RunningService);
  await end!();
  expect(ended.splice(0)).toEqual(['two', 'one']);
  const failing = part({ whenStarted: () => Promise.reject(new Error('no')) });
  await expect(serviceOf(starting('one'), failing).whenStarted!({} as RunningService)).rejects.toThrow('no');
  expect(ended).toEqual(['one']);
});
