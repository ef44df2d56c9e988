import { jest } from '@jest/globals';
import { closeWhenSilent } from './close-when-silent.ts';

Object.assign(globalThis, { WebSocket: { OPEN: 1 } });
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const opened = () => {
  const sent: string[] = [];
  const socket = { readyState: 1, send: (text: string) => sent.push(text) };
  let ended = 0;
  const watch = closeWhenSilent({}, () => (ended += 1));
  watch.on.connected?.(socket, undefined, false);
  return { ...watch, sent, ended: () => ended };
};

test('whoever has a reason to doubt a connection asks at once, and gives it up when no answer comes', () => {
  const { probe, sent, ended } = opened();
  probe();
  expect(sent).toEqual(['{"type":"ping"}']);
  jest.advanceTimersByTime(2_400);
  expect(ended()).toBe(0);
  jest.advanceTimersByTime(200);
  expect(ended()).toBe(1);
});

test('a connection that answers is kept', () => {
  const { probe, on, ended } = opened();
  probe();
  on.pong?.(true, undefined);
  jest.advanceTimersByTime(60_000);
  expect(ended()).toBe(0);
});

test('nothing is asked of a connection that is gone', () => {
  const { probe, on, sent, ended } = opened();
  on.closed?.({ code: 1006 });
  probe();
  jest.advanceTimersByTime(60_000);
  expect([sent, ended()]).toEqual([[], 0]);
});
