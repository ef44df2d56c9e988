import { sayIn } from './say.ts';

const t = sayIn({
  hello: 'Good day, {{name}}',
  line_one: 'One line of {{all}}',
  line_other: '{{count}} lines of {{all}}',
  shown: '{{count}} are shown',
  event: { entry: { 'decision-not-applied': 'Not applied' } },
});

test('a text names what it is given, as it was typed', () => {
  expect(t('hello', { name: '<b>{{count}}</b> $& Ā' })).toBe('Good day, <b>{{count}}</b> $& Ā');
});

test('one thing and several are told in their own sentences, where there are two', () => {
  expect([0, 1, 2].map((count) => t('line', { count, all: 9 }))).toEqual([
    '0 lines of 9',
    'One line of 9',
    '2 lines of 9',
  ]);
  expect(t('shown', { count: 1 })).toBe('1 are shown');
});

test('a code that is newer than the page is still said in words', () => {
  expect(t('event.entry.decision-not-applied', { defaultValue: 'entry.changed' })).toBe('Not applied');
  for (const unknown of ['event.entry.new', 'event.constructor', 'toString', 'event.entry'])
    expect(t(unknown, { defaultValue: 'Something new' })).toBe('Something new');
});
