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
      master: null,
    });
});

test('eleven digits are an air waybill by air alone', () => {
  const byVessel = carriageOf({ ...said, modeOfTransport: 'VESSEL' }, Buffer.alloc(32, 1)).consignment;
  expect(byVessel).toMatchObject({ issuer: null, number: null });
  expect(by(1, 9).consignment).toMatchObject({ issuer: '173', number: '12345675' });
});

test('of a carrier’s own bill issuer and number are known, however they are written; of what has another form neither', () => {
  const of = (modeOfTransport: string, billOfLading: string) => {
    const { issuer, number } = carriageOf({ ...said, modeOfTransport, billOfLading }, Buffer.alloc(32, 1)).consignment!;
    return [issuer, number];
  };
  expect(of('VESSEL', 'MATS 471 1234')).toEqual(['MATS', '4711234']);
  expect(of('VESSEL', 'mats4711234')).toEqual(['MATS', '4711234']);
  expect(of('VESSEL', 'MATS-4711/b')).toEqual([null, null]);
  expect(of('VESSEL', 'Box of Sina 12')).toEqual([null, null]);
  expect(of('AIR', '173-12345675')).toEqual(['173', '12345675']);
  // its last digit does not fit: no airline gave it
  expect(of('AIR', '173-12345676')).toEqual([null, null]);
});
