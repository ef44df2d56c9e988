import { ConsumerLanes } from './consumer-lanes.js';
import { partitionCount } from './partition-of.js';

const at = (position: number, generation = 1) => ({
  positions: Array<number>(partitionCount).fill(position),
  generation,
});

test('the floor rises only over what is done without a gap, in whatever order it is done', () => {
  const lanes = new ConsumerLanes();
  lanes.load(at(10));
  lanes.done(3, 12);
  lanes.done(4, 13);
  expect([lanes.floor, lanes.seen(3), lanes.seen(5)]).toEqual([10, 12, 10]);
  lanes.done(5, 11);
  expect([lanes.floor, lanes.seen(0)]).toEqual([13, 13]);
});

test('what is read from the feed raises every partition, and joins what was done ahead of it', () => {
  const lanes = new ConsumerLanes();
  lanes.load(at(0));
  lanes.done(1, 6);
  lanes.raise(5);
  expect(lanes.floor).toBe(6);
});

test('a replay sets the reading back; reading the same progress again does not', () => {
  const lanes = new ConsumerLanes();
  lanes.load(at(10));
  lanes.done(3, 11);
  lanes.load(at(10));
  expect(lanes.floor).toBe(11);
  lanes.load(at(0, 2));
  expect([lanes.floor, lanes.seen(3)]).toEqual([0, 0]);
});

test('whoever waits for a position is called when everything up to it is done', async () => {
  const lanes = new ConsumerLanes();
  lanes.load(at(1));
  const called: number[] = [];
  const waiting = [3, 2].map((position) => lanes.reached(position).then(() => called.push(position)));
  lanes.done(7, 3);
  await Promise.resolve();
  expect(called).toEqual([]);
  lanes.done(8, 2);
  await Promise.all(waiting);
  expect(called.sort()).toEqual([2, 3]);
});
