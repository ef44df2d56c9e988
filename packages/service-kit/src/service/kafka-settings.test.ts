import { z } from 'zod';
import { silentLogger } from '../events/index.js';
import { kafkaBusOf, kafkaSettings } from './kafka-settings.js';

const busOf = (given: Record<string, string>) =>
  kafkaBusOf(z.object(kafkaSettings).parse(given), 'entries', silentLogger);
const here = new URL(import.meta.url).pathname;

test.each([
  [{}, 'KAFKA_BROKERS: names no broker'],
  [{ KAFKA_BROKERS: ' , ' }, 'KAFKA_BROKERS: names no broker'],
  [{ BUS: 'local' }, 'BUS: must be `kafka`'],
  [{ KAFKA_TLS: 'true', KAFKA_TLS_CERT: here }, 'KAFKA_TLS_CERT and KAFKA_TLS_KEY: are given both'],
  [{ KAFKA_TLS_CA: here }, 'KAFKA_TLS_CA: is of no use without KAFKA_TLS=true'],
  [{ KAFKA_TLS: 'true', KAFKA_TLS_CA: '/none.pem' }, 'KAFKA_TLS_CA: the file /none.pem cannot be read (ENOENT)'],
  [{ KAFKA_SASL: 'plain', KAFKA_USERNAME: 'entries' }, 'KAFKA_USERNAME and KAFKA_PASSWORD: are needed'],
  [{ KAFKA_USERNAME: 'entries', KAFKA_PASSWORD: 'secret' }, 'KAFKA_SASL: must say how'],
])('an operator who gives %j is told what is wrong', (given, why) => {
  expect(() => busOf(given)).toThrow(why);
  expect(() => busOf(given)).not.toThrow('secret');
});

test('a prefix that Kafka would not take in a name is refused', () => {
  expect(z.object(kafkaSettings).safeParse({ KAFKA_PREFIX: 'a b' }).error?.issues[0]?.message).toContain('letters');
});
