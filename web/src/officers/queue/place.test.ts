import { addressOf, placeIn } from './place.ts';

test('the address of the queue keeps the lane, the page of it and what was looked for', () => {
  for (const place of [
    { lane: 'MINE', search: '', after: '' },
    { lane: 'UNASSIGNED', search: '173-1234 5675 & Söhne', after: '' },
    { lane: 'STUCK', search: '', after: 'a+b/c=' },
    { lane: 'UNANSWERED', search: '', after: '' },
  ] as const)
    expect(placeIn(addressOf(place).split('?')[1] ?? '')).toEqual(place);
});

test('an address that names no lane shows what nobody has yet', () => {
  expect(placeIn('lane=ELSEWHERE')).toEqual({ lane: 'UNASSIGNED', search: '', after: '' });
  expect(addressOf(placeIn(''))).toBe('/officers');
});
