import { readContainerNumber } from './container-number.js';

test('the last digit of a container number follows from the ten characters before it', () => {
  for (const text of ['CSQU3054383', 'csqu 305438 3', 'CSQU-305438-3', 'CSQU\u200B3054383']) {
    expect(readContainerNumber(text)).toEqual({ shown: 'CSQU3054383', checkDigit: '3', isRight: true });
  }
  expect(readContainerNumber('CSQU3054384')).toMatchObject({ checkDigit: '3', isRight: false });
  expect(readContainerNumber('CSQU3045383')).toMatchObject({ isRight: false });
});

test('a remainder of 10 is written 0', () => {
  expect(readContainerNumber('MSCU0000060')).toMatchObject({ checkDigit: '0', isRight: true });
});

test('what is no container number is none', () => {
  for (const text of ['', null, 'N/A', 'CSQU305438', 'CSQX3054383', '40 foot container']) {
    expect(readContainerNumber(text)).toBeNull();
  }
});
