import { z } from 'zod';
import { kafkaSettings } from './kafka-settings.js';
import { sharedNetworksSetting } from './named-networks.js';
import { urlSettings } from './service-urls.js';

const jsonText = <T>(shape: z.ZodType<T>) =>
  z.string().transform((text, context): T => {
    try {
      return shape.parse(JSON.parse(text));
    } catch {
      context.addIssue({ code: 'custom', message: 'is not the JSON that is expected here' });
      return z.NEVER;
    }
  });

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const key = z.looseObject({ kty: z.string(), kid: z.string() });

/** Of accounts and gateways. */
export const authorityFileSetting = z
  .string()
  .default('')
  .describe(
    'Accounts and gateways: the file with the authority’s name, seal, help, counters and privacy statement. Without it a sandbox shows an example, and production says that no name was set.',
  );

/** The settings of one service process, read from its environment; descriptions become the table of docs/operating.md. */
export const serviceSettings = z.object({
  PORT: z.coerce.number().int().default(0).describe('Port of the private listener; 0 takes a free one.'),
  HOST: z.string().default('127.0.0.1').describe('Address that the listeners bind to.'),
  PUBLIC_PORT: z.coerce.number().int().default(0).describe('Port of the public listener, where the service has one.'),
  REUSE_PORT: flag
    .default(false)
    .describe('Lets several processes of the service listen on one address; the kernel spreads connections (Linux).'),
  DATABASE_URL: z.string().describe('The service’s own database, as its application role.'),
  DATABASE_OWNER_URL: z.string().describe('The same database as its owner role, used for migrations alone.'),
  ...kafkaSettings,
  IDENTITY_KEYS: jsonText(z.object({ keys: z.array(key) })).describe('Public keys (JWKS) of gateway and services.'),
  SERVICE_KEY: jsonText(key).describe('This service’s own private key (JWK), for reading others’ feeds.'),
  CURSOR_KEY: z
    .string()
    .transform((text) => Buffer.from(text, 'base64url'))
    .refine((bytes) => bytes.length === 32, 'must be 32 bytes in base64url')
    .describe('Key that seals cursors; the same for all services and gateways.'),
  CONSIGNMENT_KEY: z
    .string()
    .default('')
    .transform((text) => (text === '' ? null : Buffer.from(text, 'base64url')))
    .refine((bytes) => bytes === null || bytes.length === 32, 'must be 32 bytes in base64url')
    .describe(
      'Entries alone: the key by which conveyances and bills are hashed, never changed, since what was filed would no longer be found to come together. Without it, it follows from `CURSOR_KEY`, which then may not change either.',
    ),
  ...urlSettings(z.string().default('')),
  PUBLIC_URL: z.string().default('http://localhost:4000').describe('The one public origin, as people type it.'),
  SANDBOX: flag.default(false).describe('Personas, demo data and a clock that callers may set; never in production.'),
  FILES_DIR: z
    .string()
    .default('')
    .describe(
      'Documents alone, which needs it: the folder of uploaded files, one for all its processes, backed up with its database.',
    ),
  CRITERIA_FILE: z
    .string()
    .default('')
    .describe(
      'Review alone: the file of the criteria of selectivity in force. Without it a sandbox uses the examples, and production the random sample alone.',
    ),
  AUTHORITY_FILE: authorityFileSetting,
  SMTP_URL: z
    .string()
    .default('')
    .describe(
      'Accounts alone, which needs it outside a sandbox: the server that takes mail, as smtps://user:password@host. A sandbox without it shows mail at /mailbox.',
    ),
  MAIL_FROM: z
    .string()
    .default('')
    .describe('Accounts alone: the sender of mail, as `Customs <no-reply@example.gov>`.'),
  FIRST_ADMIN_EMAIL: z
    .string()
    .default('')
    .describe('Accounts alone: who is sent a link at each start until an administrator has used one.'),
  SHARED_NETWORKS: sharedNetworksSetting,
  HOLD_CONSUMERS_MS: z.coerce.number().int().min(0).default(0).describe('Holds every consumer back; for tests.'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('Least level logged.'),
});
export type ServiceSettings = z.output<typeof serviceSettings>;
export type ServiceEnvironment = z.input<typeof serviceSettings>;

/** What a setting names keeps a service from starting: said to the operator in one sentence. */
export class WrongSetting extends Error {
  override name = 'WrongSetting';
}

/** Reads settings from an environment; throws one sentence naming each setting that is missing or wrong. */
export function readSettings<T>(schema: z.ZodType<T>, environment: Record<string, unknown>): T {
  const read = schema.safeParse(environment);
  if (read.success) return read.data;
  const wrong = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
  throw new Error(`These settings are missing or wrong: ${wrong}. docs/operating.md lists them all.`);
}
