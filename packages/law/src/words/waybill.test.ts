import { readWaybill } from './waybill.js';

test('an air waybill is known by its eleven digits, of which the last is the remainder of seven by 7', () => {
  for (const text of ['173-12345675', '173 1234 5675', '17312345675', '\u200B173–12345675'])
    expect(readWaybill(text)).toMatchObject({ is: 'READ', air: { shown: '173-12345675', isRight: true } });
  expect(readWaybill('173-12345676')).toMatchObject({ is: 'READ', air: { isRight: false } });
  expect(readWaybill('173-12345679')).toMatchObject({ is: 'READ', air: { isRight: false } });
});

test('any other number of a bill is read as written', () => {
  expect(readWaybill(' MATS-4711/b ')).toEqual({ is: 'READ', value: 'MATS-4711/b', shown: 'MATS-4711/b', air: null });
});

test('a number of marks alone says nothing', () => {
  for (const text of ['.', '-', '—']) expect(readWaybill(text)).toEqual({ is: 'REFUSED', flaw: 'SAYS_NOTHING' });
  expect(readWaybill(' ')).toEqual({ is: 'BLANK' });
});
