import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { partitionCount, silentLogger } from '../src/events/index.js';
import { kafkaClient, type KafkaServer } from '../src/events/kafka-client.js';
import { kafkaBusOf, kafkaSettings } from '../src/service/kafka-settings.js';

interface BrokerPlace {
  folder: string;
  port: number;
  controllerPort: number;
}
type StartKafka = (options: { propertiesOf(place: BrokerPlace): string }) => Promise<{ stop(): Promise<void> }>;

const folder = mkdtempSync(join(tmpdir(), 'landfall-kafka-tls-'));
const at = (name: string): string => join(folder, name);
const password = 'a-long-password';
let brokers = '';
let stop = async (): Promise<void> => undefined;

/** A broker as a nation has it: its clients come by TLS, show a certificate and sign in. */
beforeAll(async () => {
  makeCertificates();
  const script = new URL('../../../scripts/kafka.ts', import.meta.url).pathname;
  const { startKafka } = (await import(script)) as { startKafka: StartKafka };
  const broker = await startKafka({ propertiesOf: guarded });
  stop = () => broker.stop();
}, 120_000);
afterAll(async () => {
  await stop();
  rmSync(folder, { recursive: true });
}, 30_000);

function makeCertificates(): void {
  const openssl = (...args: string[]) => void execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
  const newKey = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2'];
  openssl(...newKey, '-subj', '/CN=authority', '-keyout', 'ca.key', '-out', 'ca.pem');
  for (const name of ['broker', 'entries']) {
    const names = ['-addext', 'subjectAltName=IP:127.0.0.1', '-addext', 'basicConstraints=CA:FALSE'];
    const by = ['-CA', 'ca.pem', '-CAkey', 'ca.key'];
    openssl(...newKey, '-subj', `/CN=${name}`, ...names, ...by, '-keyout', `${name}.key`, '-out', `${name}.pem`);
  }
  execFileSync('sh', ['-c', 'cat broker.key broker.pem > broker-store.pem'], { cwd: folder });
}

function guarded({ folder: data, port, controllerPort }: BrokerPlace): string {
  brokers = `127.0.0.1:${port}`;
  return Object.entries({
    'process.roles': 'broker,controller',
    'node.id': '1',
    'controller.listener.names': 'CONTROLLER',
    'controller.quorum.voters': `1@127.0.0.1:${controllerPort}`,
    'inter.broker.listener.name': 'INSIDE',
    'listener.security.protocol.map': 'CONTROLLER:PLAINTEXT,INSIDE:PLAINTEXT,GUARDED:SASL_SSL',
    listeners: `GUARDED://127.0.0.1:${port},INSIDE://127.0.0.1:0,CONTROLLER://127.0.0.1:${controllerPort}`,
    'advertised.listeners': `GUARDED://127.0.0.1:${port},INSIDE://127.0.0.1:0`,
    'log.dirs': join(data, 'log'),
    'auto.create.topics.enable': 'false',
    'offsets.topic.replication.factor': '1',
    'offsets.topic.num.partitions': '1',
    'transaction.state.log.replication.factor': '1',
    'transaction.state.log.min.isr': '1',
    'ssl.keystore.type': 'PEM',
    'ssl.keystore.location': at('broker-store.pem'),
    'ssl.truststore.type': 'PEM',
    'ssl.truststore.location': at('ca.pem'),
    'listener.name.guarded.ssl.client.auth': 'required',
    'sasl.enabled.mechanisms': 'PLAIN',
    'listener.name.guarded.plain.sasl.jaas.config': `org.apache.kafka.common.security.plain.PlainLoginModule required user_entries="${password}";`,
  })
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

const given = (more: Record<string, string> = {}) =>
  z.object(kafkaSettings).parse({
    KAFKA_BROKERS: ` ${brokers} ,`,
    KAFKA_PREFIX: 'nation.',
    KAFKA_TLS: 'true',
    KAFKA_TLS_CA: at('ca.pem'),
    KAFKA_TLS_CERT: at('entries.pem'),
    KAFKA_TLS_KEY: at('entries.key'),
    KAFKA_SASL: 'plain',
    KAFKA_USERNAME: 'entries',
    KAFKA_PASSWORD: password,
    ...more,
  });

async function makesTopics(more: Record<string, string> = {}): Promise<void> {
  const bus = kafkaBusOf(given(more), 'entries', silentLogger);
  try {
    await bus.publish('entries', []);
  } finally {
    await bus.stop();
  }
}

test('a bus with a certificate and a password makes its topic, named with the platform’s prefix, as the broker wishes it', async () => {
  await makesTopics();
  const server = (kafkaBusOf(given(), 'reader', silentLogger) as unknown as { options: KafkaServer }).options;
  const admin = kafkaClient(server, silentLogger).admin();
  await admin.connect();
  const { topics } = await admin.fetchTopicMetadata({ topics: ['nation.landfall.entries'] });
  await admin.disconnect();
  expect(topics[0]!.partitions).toHaveLength(partitionCount);
  expect(topics[0]!.partitions[0]!.replicas).toHaveLength(1);
});

test('topics are asked for with as many copies as the operator says: three are more than one broker can keep', async () => {
  await expect(makesTopics({ KAFKA_REPLICATION: '3', KAFKA_PREFIX: 'three.' })).rejects.toThrow(/replication/i);
});

test.each([
  ['a wrong password', { KAFKA_PASSWORD: 'wrong' }, /authentication/i],
  ['an authority that does not vouch for the broker', { KAFKA_TLS_CA: at('entries.pem') }, /certificate|issuer/i],
  ['no TLS', { KAFKA_TLS: 'false', KAFKA_TLS_CA: '', KAFKA_TLS_CERT: '', KAFKA_TLS_KEY: '' }, /./],
])('with %s nothing is published', async (_what, more, why) => {
  await expect(makesTopics(more)).rejects.toThrow(why);
});
