import type { CombinedError } from 'urql';
import { missingIn, whyNoAnswer } from './missing-parts.ts';

const failed = (...places: (string | number)[][]): CombinedError =>
  ({
    graphQLErrors: places.map((path) => ({ message: 'This part is missing.', path, extensions: {} })),
  }) as unknown as CombinedError;

test('a field that an answer lacks is named with its part, once, however many errors tell of it', () => {
  const error = failed(
    ['entry', 'review'],
    ['entry', 'activity'],
    ['entry', 'importer', 'displayName'],
    ['entry', 'importer'],
  );
  expect(missingIn(error, ['entry'])).toEqual([
    { field: 'review', part: 'review' },
    { field: 'activity', part: 'activity' },
    { field: 'importer', part: 'accounts' },
  ]);
});

test('in a change that was heard the entry stands one step further in', () => {
  expect(missingIn(failed(['entryChanged', 'entry', 'review']), ['entryChanged', 'entry'])).toEqual([
    { field: 'review', part: 'review' },
  ]);
});

test('an error elsewhere, or of the whole entry, is no missing part of it', () => {
  expect(missingIn(failed(['entries'], ['entry'], []), ['entry'])).toEqual([]);
  expect(missingIn(undefined, ['entry'])).toEqual([]);
});

test('without a network the reader is told of the connection, not of the program', () => {
  const error = { networkError: new TypeError('Failed to fetch'), graphQLErrors: [] } as unknown as CombinedError;
  expect(whyNoAnswer(error)).toBe('The platform cannot be reached. Check your connection, then try again.');
});
