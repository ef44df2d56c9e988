import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type EventsLogger, KafkaBus, type KafkaBusOptions } from '../events/index.js';

/** How a process of its own reaches Kafka: the same settings for services and gateways. */
export const kafkaSettings = {
  BUS: z.enum(['local', 'kafka']).default('kafka').describe('How events travel: `local` only within one process.'),
  KAFKA_BROKERS: z.string().default('').describe('Kafka brokers, as host:port, separated by commas.'),
  KAFKA_PREFIX: z
    .string()
    .regex(/^[a-zA-Z0-9._-]{0,100}$/, 'may have letters, digits, `.`, `_` and `-` alone')
    .default('')
    .describe('Put before the names of topics and groups, where several platforms share a Kafka; as `customs.`.'),
  KAFKA_REPLICATION: z.coerce
    .number()
    .int()
    .min(0)
    .default(0)
    .describe('Copies that Kafka keeps of each topic made; 0 leaves it to its own `default.replication.factor`.'),
  KAFKA_TLS: z
    .enum(['true', 'false'])
    .default('false')
    .transform((value) => value === 'true')
    .describe('Speaks TLS to the brokers.'),
  KAFKA_TLS_CA: z
    .string()
    .default('')
    .describe('File of the authorities (PEM) that vouch for the brokers; empty takes those that Node knows.'),
  KAFKA_TLS_CERT: z
    .string()
    .default('')
    .describe('File of this process’s own certificate (PEM), where the brokers ask for one; with `KAFKA_TLS_KEY`.'),
  KAFKA_TLS_KEY: z.string().default('').describe('File of that certificate’s private key (PEM).'),
  KAFKA_SASL: z
    .enum(['', 'plain', 'scram-sha-256', 'scram-sha-512'])
    .default('')
    .describe('How this process signs in to the brokers; empty does not. `plain` shows its password to them: use TLS.'),
  KAFKA_USERNAME: z.string().default('').describe('Who signs in, with `KAFKA_SASL`.'),
  KAFKA_PASSWORD: z.string().default('').describe('The password of `KAFKA_USERNAME`.'),
};
export type KafkaSettings = z.output<z.ZodObject<typeof kafkaSettings>>;

/** The bus that the settings name. @throws one sentence naming each setting that is missing or wrong. */
export function kafkaBusOf(settings: KafkaSettings, clientId: string, logger: EventsLogger): KafkaBus {
  const wrong = whatIsWrong(settings);
  if (wrong.length > 0)
    throw new Error(`These settings are missing or wrong: ${wrong.join('; ')}. docs/operating.md lists them all.`);
  return new KafkaBus({
    brokers: brokersOf(settings),
    clientId,
    logger,
    prefix: settings.KAFKA_PREFIX,
    replicationFactor: settings.KAFKA_REPLICATION || brokersOwnDefault,
    ...tlsOf(settings),
    ...saslOf(settings),
  });
}

/** What CreateTopics takes for the broker's `default.replication.factor` (Kafka's KIP-464). */
const brokersOwnDefault = -1;

const brokersOf = ({ KAFKA_BROKERS }: KafkaSettings): string[] =>
  KAFKA_BROKERS.split(',').flatMap((broker) => broker.trim() || []);

const files = ['KAFKA_TLS_CA', 'KAFKA_TLS_CERT', 'KAFKA_TLS_KEY'] as const;

function whatIsWrong(settings: KafkaSettings): string[] {
  const wrong: string[] = [];
  if (settings.BUS !== 'kafka') wrong.push('BUS: must be `kafka` where a part is a process of its own');
  if (brokersOf(settings).length === 0) wrong.push('KAFKA_BROKERS: names no broker');
  if (Boolean(settings.KAFKA_TLS_CERT) !== Boolean(settings.KAFKA_TLS_KEY))
    wrong.push('KAFKA_TLS_CERT and KAFKA_TLS_KEY: are given both or not at all');
  for (const name of files) {
    if (!settings[name]) continue;
    if (!settings.KAFKA_TLS) wrong.push(`${name}: is of no use without KAFKA_TLS=true`);
    const why = whyUnreadable(settings[name]);
    if (why) wrong.push(`${name}: the file ${settings[name]} cannot be read (${why})`);
  }
  const isNamed = Boolean(settings.KAFKA_USERNAME) && Boolean(settings.KAFKA_PASSWORD);
  if (settings.KAFKA_SASL && !isNamed) wrong.push('KAFKA_USERNAME and KAFKA_PASSWORD: are needed with KAFKA_SASL');
  if (!settings.KAFKA_SASL && (settings.KAFKA_USERNAME || settings.KAFKA_PASSWORD))
    wrong.push('KAFKA_SASL: must say how, where KAFKA_USERNAME or KAFKA_PASSWORD is given');
  return wrong;
}

function whyUnreadable(file: string): string | null {
  try {
    readFileSync(file);
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown';
  }
}

function tlsOf(settings: KafkaSettings): Pick<KafkaBusOptions, 'tls'> {
  if (!settings.KAFKA_TLS) return {};
  const { KAFKA_TLS_CA: ca, KAFKA_TLS_CERT: cert, KAFKA_TLS_KEY: key } = settings;
  return {
    tls: {
      ...(ca ? { ca: readFileSync(ca) } : {}),
      ...(cert ? { cert: readFileSync(cert), key: readFileSync(key) } : {}),
    },
  };
}

function saslOf({ KAFKA_SASL, KAFKA_USERNAME, KAFKA_PASSWORD }: KafkaSettings): Pick<KafkaBusOptions, 'sasl'> {
  if (!KAFKA_SASL) return {};
  return {
    sasl: { mechanism: KAFKA_SASL, username: KAFKA_USERNAME, password: KAFKA_PASSWORD } as KafkaBusOptions['sasl'] &
      object,
  };
}
