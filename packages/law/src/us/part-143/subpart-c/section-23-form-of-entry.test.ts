import { findings, refuses } from '@landfall/rule';
import { lawfulFiling } from '../../lawful-filing.js';
import { baggageMayBeDeclared } from './section-23-form-of-entry.js';

test('who carries goods is told of the baggage declaration and not refused (143.23(a))', () => {
  const found = findings([baggageMayBeDeclared], lawfulFiling({ modeOfTransport: 'HAND_CARRIED' }));
  expect(found).toMatchObject([{ severity: 'WARNING', citation: '19 CFR 143.23(a)', path: ['modeOfTransport'] }]);
  expect(refuses(found)).toBe(false);
});

test('goods that come as cargo are not taken for baggage', () => {
  expect(findings([baggageMayBeDeclared], lawfulFiling())).toEqual([]);
});
