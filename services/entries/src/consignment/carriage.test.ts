import { expect, test } from '@jest/globals';
import type { ServiceSettings } from '@landfall/service-kit';
import { carriageOf } from './carriage.js';
import { consignmentKeyOf } from './consignment-key.js';

const settings = (own: number | null, platform: number) =>
  ({
    CONSIGNMENT_KEY: own === null ? null : Buffer.alloc(32, own),
    CURSOR_KEY: Buffer.alloc(32, platform),
  }) as ServiceSettings;
const said = { conveyance: 'HA 456', billOfLading: '173-12345675', port: '3201', arrivesOn: '2026-11-20' };
const by = (...keys: [number | null, number]) =>
  carriageOf({ ...said, modeOfTransport: 'AIR' }, consignmentKeyOf(settings(...keys)));

test('the same numbers are other hashes in another installation, so that nobody learns one by hashing guesses', () => {
  expect(by(1, 9).conveyance!.key).not.toBe(by(2, 9).conveyance!.key);
  expect(by(1, 9).consignment!.key).not.toBe(by(2, 9).consignment!.key);
});

test('a key of its own outlives the platform’s other keys; without one it follows from them, and is the same at each start', () => {
  expect(by(1, 8)).toEqual(by(1, 9));
  expect(by(null, 9)).toEqual(by(null, 9));
  expect(by(null, 8).conveyance!.key).not.toBe(by(null, 9).conveyance!.key);
});

test('goods in the mail and what a person carries come on nothing, whatever is written', () => {
  for (const modeOfTransport of ['MAIL', 'HAND_CARRIED'])
    expect(carriageOf({ ...said, modeOfTransport }, Buffer.alloc(32, 1))).toEqual({
      conveyance: null,
      consignment: null,
    });
});

test('eleven digits are an air waybill by air alone', () => {
  const byVessel = carriageOf({ ...said, modeOfTransport: 'VESSEL' }, Buffer.alloc(32, 1)).consignment;
  expect(byVessel).toMatchObject({ issuer: null, number: null });
  expect(by(1, 9).consignment).toMatchObject({ issuer: '173', number: '12345675' });
});
