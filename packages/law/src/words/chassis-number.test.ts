import { readVin } from './chassis-number.js';

test('the ninth character of a North American VIN follows from the other sixteen', () => {
  expect(readVin('1M8GDM9AXKP042788')).toEqual({ shown: '1M8GDM9AXKP042788', checkCharacter: 'X', isRight: true });
  expect(readVin('1m8gdm9ax kp-042788')).toMatchObject({ isRight: true });
  expect(readVin('11111111111111111')).toMatchObject({ checkCharacter: '1', isRight: true });
  expect(readVin('1M8GDM9A1KP042788')).toMatchObject({ checkCharacter: 'X', isRight: false });
});

test('a VIN of elsewhere has no check digit', () => {
  expect(readVin('JTDBR32E720012345')).toMatchObject({ checkCharacter: null, isRight: true });
});

test('a chassis number of an older vehicle, or for another market, is no VIN', () => {
  for (const text of ['GX90-6012345', 'NCP91-0123456', '', null, '1M8GDM9AXKP04278O']) expect(readVin(text)).toBeNull();
});
