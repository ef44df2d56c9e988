import {
  amountAsRead,
  dayAsRead,
  howAirWaybillIsRead,
  howAmountIsRead,
  howDayIsRead,
  howNumberIsRead,
  howPhoneIsRead,
  howReferenceIsRead,
  howTariffNumberIsRead,
  howWordsAreRead,
  type HowRead,
} from './how-read.ts';

const shownBy = (how: (typed: string) => HowRead) => (typed: string) => {
  const reading = how(typed);
  return reading.is === 'OTHERWISE' ? reading.shown : reading.is;
};

test.each([
  ['1250', '$1,250.00'],
  ['US$ 1,250.5', '$1,250.50'],
  ['1250 USD', '$1,250.00'],
  ['1,250.00', 'AS_TYPED'],
  ['$1,250.00', 'AS_TYPED'],
  ['a few', 'AS_TYPED'],
  ['', 'AS_TYPED'],
])('an amount typed as “%s” is said to be read as %s', (typed, says) =>
  expect(shownBy(howAmountIsRead)(typed)).toBe(says),
);

test('an amount that is two amounts to two people is asked back with both', () => {
  expect(howAmountIsRead('1.250')).toEqual({
    is: 'TWO_WAYS',
    ways: [
      { shown: '$1.25', typed: '1.25' },
      { shown: '$1,250.00', typed: '1250.00' },
    ],
  });
  expect(howAmountIsRead('12,50')).toMatchObject({ ways: [{ shown: '$12.50' }, { shown: '$1,250.00' }] });
  expect(amountAsRead('1.250')).toBe('1.250');
});

test('weights and quantities are read as written, and shown so', () => {
  expect(['1.250', '1,250', '12', '2.50'].map(shownBy(howNumberIsRead))).toEqual([
    '1.25',
    'AS_TYPED',
    'AS_TYPED',
    '2.5',
  ]);
});

test('a day is shown in the form of all pages, and one that can be two is asked back', () => {
  expect(['2026-12-31', '12/31/2026', '31 December 2026', 'soon'].map(dayAsRead)).toEqual([
    'Dec 31, 2026',
    'Dec 31, 2026',
    'Dec 31, 2026',
    'soon',
  ]);
  expect(shownBy(howDayIsRead)('Dec 31, 2026')).toBe('AS_TYPED');
  expect(howDayIsRead('03/04/2026')).toEqual({
    is: 'TWO_WAYS',
    ways: [
      { shown: 'Mar 4, 2026', typed: '2026-03-04' },
      { shown: 'Apr 3, 2026', typed: '2026-04-03' },
    ],
  });
});

test('the number of an air waybill is shown as it is printed, and doubted when its last digit does not fit', () => {
  const read = ['173-12345675', '173 1234 5675', '17312345675', 'HA-77/2'].map(shownBy(howAirWaybillIsRead));
  expect(read).toEqual(['AS_TYPED', '173-12345675', '173-12345675', 'AS_TYPED']);
  expect(howAirWaybillIsRead('N/A')).toEqual({ is: 'DOUBTED', says: expect.stringContaining('holds digits') });
  expect(howAirWaybillIsRead('17312345676')).toEqual({ is: 'DOUBTED', says: expect.stringContaining('173-12345676') });
});

test('references, tariff numbers and telephone numbers are shown in their one spelling', () => {
  expect(shownBy(howReferenceIsRead)('http://localhost:4000/entries/AS-0000-0000-0')).toBe('AS-0000-0000-0');
  expect(shownBy(howReferenceIsRead)('as 0000 0000–0.')).toBe('AS-0000-0000-0');
  expect(shownBy(howReferenceIsRead)('AS-0000-0000-0')).toBe('AS_TYPED');
  expect(shownBy(howTariffNumberIsRead)('HTS 7318 12 0000')).toBe('7318.12.0000');
  expect(shownBy(howPhoneIsRead)('\u202A+1 684 699 1234\u202C')).toBe('+1 684 699 1234');
});

test('what is not seen in words can be taken out of them, and nothing else', () => {
  expect(howWordsAreRead('Sina Fa\u00ADleolo')).toEqual({ is: 'HIDES', without: 'Sina Faleolo' });
  expect(howWordsAreRead('ʻĀiga 👩‍👧 Tūtūila')).toEqual({ is: 'AS_TYPED' });
});
