import { ports as everyPort, portWithCode } from '../words/ports.js';
import { dayAtPort } from './day-at-port.js';

const ports = everyPort.filter(({ regime }) => regime === 'US_CBP');

test('an entry filed at 09:59 UTC is filed the day before in Honolulu, at 10:00 UTC on the day itself', () => {
  expect(dayAtPort('3201', new Date('2025-08-29T09:59:59Z')).toString()).toBe('2025-08-28');
  expect(dayAtPort('3201', new Date('2025-08-29T10:00:00Z')).toString()).toBe('2025-08-29');
});

test('the day in New York follows summer time', () => {
  expect(dayAtPort('1001', new Date('2026-07-01T04:00:00Z')).toString()).toBe('2026-07-01');
  expect(dayAtPort('1001', new Date('2026-01-01T04:00:00Z')).toString()).toBe('2025-12-31');
});

test('every port has four digits of its own and a zone that exists', () => {
  expect(new Set(ports.map(({ code }) => code)).size).toBe(ports.length);
  for (const { code } of ports) {
    expect(code).toMatch(/^\d{4}$/);
    expect(() => dayAtPort(code, new Date(0))).not.toThrow();
  }
  expect(portWithCode('9999')).toBeNull();
});
