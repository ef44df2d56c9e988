import { ports, portsOfRegimes, portWithCode, regimesOfPorts } from './ports.js';

test('every port has a code and a name of its own and a zone that exists', () => {
  for (const told of [ports.map(({ code }) => code), ports.map(({ name }) => name)])
    expect(new Set(told).size).toBe(ports.length);
  for (const { zone } of ports) expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
});

test.each(['3202', 'HNL', 'asppg', '', '03201'])('%p is no port', (code) => {
  expect(portWithCode(code)).toBeNull();
});

test('Pago Pago is of American Samoa, and every port of Schedule D of the customs territory', () => {
  expect(portsOfRegimes(['AS_TERRITORY'])).toEqual(['ASPPG']);
  expect(portsOfRegimes(['US_CBP'])).toEqual(expect.arrayContaining(['2704', '3201']));
  expect(portsOfRegimes(['US_CBP']).every((code) => /^\d{4}$/.test(code))).toBe(true);
  expect(portsOfRegimes([])).toEqual([]);
});

test('who works at ports of one law works under that law, and at no port under none', () => {
  expect(regimesOfPorts(['3201', '2704'])).toEqual(['US_CBP']);
  expect(regimesOfPorts(['3201', 'ASPPG'])).toEqual(['US_CBP', 'AS_TERRITORY']);
  expect(regimesOfPorts(['9999'])).toEqual([]);
});
