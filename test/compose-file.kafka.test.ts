import { silentLogger, kafkaBusOf, serviceNames, serviceSettings } from '@landfall/service-kit';
import { freePort } from '@landfall/local-postgres';
import { startKafka, type Kafka } from '../scripts/kafka.ts';
import type { BrokerPlace } from '../scripts/kafka/configure-broker.ts';
import { containers, printedKeys } from './compose/compose-file.ts';

const others = { SMTP_URL: 'smtps://mail', MAIL_FROM: 'a@b', FIRST_ADMIN_EMAIL: 'a@b' };
const services = containers({ ...printedKeys(), ...others });

/** What the image takes when it is given nothing at all (docker/server.properties of apache/kafka). */
const ofTheImage = {
  'process.roles': 'broker,controller',
  'node.id': '1',
  'controller.quorum.voters': '1@localhost:9093',
  listeners: 'PLAINTEXT://:9092,CONTROLLER://:9093',
  'inter.broker.listener.name': 'PLAINTEXT',
  'advertised.listeners': 'PLAINTEXT://localhost:9092',
  'controller.listener.names': 'CONTROLLER',
  'log.dirs': '/tmp/kraft-combined-logs',
  'offsets.topic.replication.factor': '1',
};

/** As the image reads its environment: KAFKA_A_B is a.b, and one setting given replaces all of its own. */
function propertiesOf(environment: Record<string, string> = {}): Record<string, string> {
  const given = Object.entries(environment).filter(([name]) => name.startsWith('KAFKA_'));
  if (given.length === 0) return ofTheImage;
  return Object.fromEntries(
    given.map(([name, value]) => [name.slice('KAFKA_'.length).toLowerCase().replaceAll('_', '.'), value]),
  );
}

// The container has an address of its own, and so has each of the others: here these are addresses of loopback.
const address = '127.0.0.2';
const mapped = (text: string, { folder, port, controllerPort }: BrokerPlace): string =>
  text
    .replaceAll('://:', `://${address}:`)
    .replaceAll('//kafka:', `//${address}:`)
    .replaceAll('@kafka:', `@${address}:`)
    .replaceAll('@localhost:', `@${address}:`)
    .replaceAll(':9092', `:${port}`)
    .replaceAll(':9093', `:${controllerPort}`)
    .replace(/^\/(var|tmp)\/.*/, `${folder}/log`);

let kafka: Kafka;
let port: number;
beforeAll(async () => {
  port = await freePort();
  const properties = propertiesOf(services['kafka']!.environment);
  kafka = await startKafka({
    port,
    propertiesOf: (place) =>
      Object.entries(properties)
        .map(([name, value]) => `${name}=${mapped(value, place)}\n`)
        .join(''),
  });
}, 120_000);
afterAll(() => kafka?.stop());

test.each([...serviceNames])(
  'a broker with the settings of its container takes and gives the events of %s',
  async (name) => {
    const { KAFKA_BROKERS, ...settings } = serviceSettings.parse(services[name]!.environment);
    const brokers = KAFKA_BROKERS.replace('kafka:9092', `${address}:${port}`);
    const bus = kafkaBusOf({ ...settings, KAFKA_BROKERS: brokers }, name, silentLogger);
    const event = {
      id: crypto.randomUUID(),
      source: name,
      position: 1,
      type: 'draft.named',
      typeversion: 1,
      subject: 'acc_1',
      partitionkey: 'acc_1',
      time: new Date().toISOString(),
      visibleto: 'account' as const,
      accounts: ['acc_1'],
      ports: [],
      actor: 'system:test',
      data: {},
    };
    const arrived = new Promise((resolve) => {
      void bus.follow({ group: 'test', producer: name, deliver: async (message) => resolve(message.position) });
    });
    await bus.publish(name, [{ event: event as never, previous: 0 }]);
    expect(await arrived).toBe(1);
    await bus.stop();
  },
);
