// Requests and messages that are no operation at all.
import type { Wire } from '../field-walk/wire.ts';
import { fileEntry, lawfulFiling } from '../journey/filing.ts';
import { given } from './given.ts';

describe('a request is refused that is sent as', () => {
  const query = JSON.stringify({ query: '{ viewer { subject } }' });
  const byText = 'query ($text: String!) { entry(by: { reference: $text }) { id } }';
  test.each<[string, string | Uint8Array, Record<string, string>, number, RegExp]>([
    ['no JSON', 'query { viewer }', {}, 400, /not JSON in UTF-8/],
    ['bytes that are no UTF-8', Uint8Array.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), {}, 400, /not JSON in UTF-8/],
    ['a list', `[${query},${query}]`, {}, 400, /Several operations/],
    ['null', 'null', {}, 400, /must be a JSON object/],
    [
      'a megabyte of text',
      JSON.stringify({ query: '{ viewer { subject } }', variables: { text: 'a'.repeat(1_048_576) } }),
      {},
      413,
      /1048576 bytes/,
    ],
    [
      'text of 70,000 letters',
      JSON.stringify({ query: byText, variables: { text: 'a'.repeat(70_000) } }),
      {},
      400,
      /\$text.*70000 characters; the limit is 65536/,
    ],
    ['a form', 'query={viewer{subject}}', { 'content-type': 'application/x-www-form-urlencoded' }, 415, /as JSON/],
    ['text', query, { 'content-type': 'text/plain' }, 415, /as JSON/],
    [
      'lists within lists',
      JSON.stringify({
        query: byText,
        variables: { text: JSON.parse('['.repeat(500) + ']'.repeat(500)) },
      }),
      {},
      400,
      /nested deeper/,
    ],
    ['a clock that is none', query, { 'landfall-as-of': 'yesterday' }, 400, /must be an instant/],
  ])('%s', async (_what, body, headers, status, says) => {
    const told = await given.broker.post(body, headers);
    expect([told.status, told.body.errors[0].message]).toEqual([status, expect.stringMatching(says)]);
  });

  test.each(['0000-01-01T00:00:00Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z'])(
    'of the clock %s',
    async (asOf) => {
      const { status, body } = await given.broker.post(
        JSON.stringify({ query: fileEntry, variables: { input: lawfulFiling() } }),
        { 'landfall-as-of': asOf },
      );
      expect([status, body.errors[0].message]).toEqual([400, expect.stringContaining('an instant from 1900 to 2199')]);
    },
  );

  test('a filing of a day whose law is not held', async () => {
    const { body } = await given.broker.post(
      JSON.stringify({ query: fileEntry, variables: { input: lawfulFiling() } }),
      {
        'landfall-as-of': '1900-01-01T00:00:00Z',
      },
    );
    expect(body.data.fileEntry).toMatchObject({
      entry: null,
      userErrors: expect.arrayContaining([expect.objectContaining({ code: 'LAW_NOT_HELD' })]),
    });
  });

  test.each<[string, (wire: Wire) => void, RegExp]>([
    ['no JSON over WebSocket', (wire) => wire.send('hello'), /^4400/],
    ['a message of no known type', (wire) => wire.send('{"type":"hello"}'), /^4400/],
    ['a second greeting', (wire) => wire.send('{"type":"connection_init"}'), /^4429/],
    ['a message of 70,000 bytes', (wire) => wire.send('a'.repeat(70_000)), /^1009/],
    [
      'two operations of one id',
      (wire) =>
        ['1', '2'].forEach(() =>
          wire.send('{"id":"a","type":"subscribe","payload":{"query":"subscription { entryChanged { id } }"}}'),
        ),
      /^4409/,
    ],
  ])('%s', async (_what, send, says) => {
    const wire = await given.broker.socket();
    send(wire);
    await wire.until(() => false).catch(() => undefined);
    expect(wire.closed).toMatch(says);
  });
});
