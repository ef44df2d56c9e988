import { LogTail } from './log-tail.js';

const at = (...positions: number[]) => positions.map((position) => ({ position }));
const tailFrom = (head: number, keeps = 10) => new LogTail<{ position: number }>(head, keeps);
const placesAfter = (tail: LogTail<{ position: number }>, place: number) =>
  tail.after(place)?.map(({ position }) => position) ?? null;

test('what a bus brings out of order and twice stands in order, once, and nothing behind a hole is shown', () => {
  const tail = tailFrom(0);
  for (const item of at(1, 3, 1, 4)) tail.take(item);
  expect([tail.head, tail.ahead, placesAfter(tail, 0)]).toEqual([1, 2, [1]]);
  tail.take({ position: 2 });
  expect([tail.head, tail.ahead, placesAfter(tail, 0)]).toEqual([4, 0, [1, 2, 3, 4]]);
});

test('what came before it was known where the log stands follows once it is known', () => {
  const tail = tailFrom(-1);
  for (const item of at(8, 9, 6)) tail.take(item);
  expect(placesAfter(tail, 7)).toBeNull();
  tail.reach(7);
  expect([tail.head, tail.ahead, placesAfter(tail, 7)]).toEqual([9, 0, [8, 9]]);
});

test('what the log itself has closes every hole, also where a place is empty in it', () => {
  const tail = tailFrom(2);
  tail.take({ position: 6 });
  tail.read(at(3, 5));
  expect([tail.head, placesAfter(tail, 2), placesAfter(tail, 4)]).toEqual([6, null, [5, 6]]);
});

test('the newest are at hand, and whoever is further behind is told so', () => {
  const tail = tailFrom(0, 2);
  tail.read(at(1, 2, 3, 4, 5));
  expect([placesAfter(tail, 5), placesAfter(tail, 3), placesAfter(tail, 1)]).toEqual([[], [4, 5], null]);
  expect(tail.after(3, 1)).toEqual(at(4));
});

test('a log that went back is followed from where it stands now', () => {
  const tail = tailFrom(9);
  tail.take({ position: 12 });
  tail.begin(4);
  tail.take({ position: 5 });
  expect([tail.head, tail.ahead, placesAfter(tail, 4)]).toEqual([5, 0, [5]]);
});
