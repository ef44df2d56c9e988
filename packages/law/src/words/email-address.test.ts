import { mailboxOf, readEmailAddress } from './email-address.js';

const read = (text: unknown) => {
  const reading = readEmailAddress(text);
  return reading.is === 'READ' ? reading : null;
};
const flaw = (text: unknown) => {
  const reading = readEmailAddress(text);
  return reading.is === 'REFUSED' ? reading.flaw : null;
};

test.each([
  ['sina@example.com', 'sina@example.com'],
  ['  sina@example.com\n', 'sina@example.com'],
  ['sina@example.com,', 'sina@example.com'],
  ['sina@example.com.', 'sina@example.com'],
  ['sina@example.com;', 'sina@example.com'],
  ['Sina Leota <sina@example.com>', 'sina@example.com'],
  ['"Leota, Sina" <sina@example.com>;', 'sina@example.com'],
  ['sina@example.com <sina@example.com>', 'sina@example.com'],
  ['<sina@example.com>', 'sina@example.com'],
  ['(sina@example.com)', 'sina@example.com'],
  ['"sina@example.com"', 'sina@example.com'],
  ['mailto:sina@example.com', 'sina@example.com'],
  ['<MAILTO:sina@example.com?subject=Hello>', 'sina@example.com'],
  ['si\u200Bna@example.com', 'sina@example.com'],
  ['\u202Asina@example.com\u202C', 'sina@example.com'],
  ['sina@exam\u00ADple.com', 'sina@example.com'],
  ['\uFEFFsina@example.com\u00A0', 'sina@example.com'],
  ['ｓｉｎａ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'sina@example.com'],
  ['sina@example。com', 'sina@example.com'],
  ['Sina.L@EXAMPLE.WS', 'Sina.L@example.ws'],
  ['sina@bücher.example', 'sina@xn--bcher-kva.example'],
  ['sina@BÜCHER.example', 'sina@xn--bcher-kva.example'],
  ['sina@xn--bcher-kva.example', 'sina@xn--bcher-kva.example'],
  ['sina@例え.テスト', 'sina@xn--r8jz45g.xn--zckzah'],
  ['ʻāina@example.ws', 'ʻāina@example.ws'],
  ["o'brien+shop@mail.example.as", "o'brien+shop@mail.example.as"],
])('%j can mean one address alone', (text, typed) => {
  expect(read(text)?.email).toEqual({ typed, address: typed.toLowerCase() });
});

test.each([
  ['', 'MISSING'],
  [' \u200B,', 'MISSING'],
  [undefined, 'MISSING'],
  ['sina', 'NO_AT'],
  ['sina@@example.ws', 'SEVERAL_AT'],
  ['sina@example.ws, x@example.ws', 'SEVERAL'],
  ['sina@example.ws x@example.ws', 'SEVERAL'],
  ['sina@example.ws;x@example.ws', 'SEVERAL'],
  ['sina@example.ws\r\nBcc: x@example.ws', 'SEVERAL'],
  ['tala@example.ws <sina@example.ws>', 'SEVERAL'],
  ['sina l@example.ws', 'BLANK_INSIDE'],
  ['sina@ example.com', 'BLANK_INSIDE'],
  ['@example.ws', 'NO_NAME'],
  ['sina@', 'NO_PLACE'],
  ['.sina@example.com', 'DOT_AT_EDGE'],
  ['sina.@example.com', 'DOT_AT_EDGE'],
  ['sina..f@example.com', 'DOTS'],
  ['sina@example..com', 'DOTS'],
  ['"sina"@example.com', 'CHARACTER'],
  ['sina(home)@example.com', 'CHARACTER'],
  ['sina,f@example.com', 'CHARACTER'],
  ['sina@192.168.1.1', 'PLACE_IS_NUMBER'],
  ['sina@[192.168.1.1]', 'PLACE_IS_NUMBER'],
  ['sina@[IPv6:::1]', 'PLACE_IS_NUMBER'],
  ['sina@example', 'NO_ENDING'],
  ['sina@example.c', 'ENDING'],
  ['sina@example.123', 'ENDING'],
  ['sina@-example.com', 'PLACE_DOT_OR_HYPHEN'],
  ['sina@example-.com', 'PLACE_DOT_OR_HYPHEN'],
  ['sina@.example.com', 'PLACE_DOT_OR_HYPHEN'],
  ['sina@exam_ple.com', 'PLACE_CHARACTER'],
  ['sina@example.com/x', 'PLACE_CHARACTER'],
  [`sina@${'x'.repeat(64)}.com`, 'TOO_LONG'],
  [`${'x'.repeat(65)}@example.ws`, 'TOO_LONG'],
  [`${'ā'.repeat(33)}@example.ws`, 'TOO_LONG'],
  [`sina@${`${'x'.repeat(60)}.`.repeat(4)}example.ws`, 'TOO_LONG'],
  ['x'.repeat(2_000), 'TOO_LONG'],
])('%j is refused: %s', (text, why) => {
  expect(flaw(text)).toBe(why);
});

test('64 letters before the @ and 254 in all are read', () => {
  const place = `${'x'.repeat(60)}.${'y'.repeat(60)}.${'z'.repeat(60)}`;
  const longest = `${'n'.repeat(64)}@${place}.${'w'.repeat(254 - 65 - place.length - 4)}.ws`;
  expect(longest).toHaveLength(254);
  expect(read(longest)?.email.typed).toBe(longest);
  expect(flaw(longest.replace('.ws', 'w.ws'))).toBe('TOO_LONG');
});

test('the person is told how an address was read where it is not as they typed it', () => {
  expect(read('sina@example.com, ')).toMatchObject({ shown: 'sina@example.com', differs: true });
  expect(read(' Sina@Example.com ')).toMatchObject({ shown: 'Sina@example.com', differs: false });
  expect(read('sina@bücher.example')).toMatchObject({ shown: 'sina@bücher.example', differs: false });
});

test('what was read is read as itself', () => {
  for (const text of ['Sina <Sina@Bücher.example>', 'mailto:ʻāina@example.ws.', 'ＳＩＮＡ@example.com']) {
    const { typed, address } = read(text)!.email;
    expect(read(typed)).toMatchObject({ email: { typed, address }, differs: false });
    expect(read(address)?.email.address).toBe(address);
  }
});

test('every spelling of a mailbox counts as that mailbox', () => {
  const spellings = [
    'sina@example.com',
    'SiNa@example.com',
    'si.na@example.com',
    's.i.n.a+1@example.com',
    'SINA+x@EXAMPLE.com',
  ];
  expect(new Set(spellings.map(mailboxOf))).toEqual(new Set(['sina@example.com']));
  expect(mailboxOf('Si.na@GoogleMail.com')).toBe(mailboxOf('sina@gmail.com'));
  expect(mailboxOf('sina@not-googlemail.com')).toBe('sina@not-googlemail.com');
  expect(mailboxOf('sina2@example.com')).not.toBe(mailboxOf('sina@example.com'));
  expect(mailboxOf('sina@example.org')).not.toBe(mailboxOf('sina@example.com'));
  expect(mailboxOf('+x@example.com')).toBe('+x@example.com');
});
