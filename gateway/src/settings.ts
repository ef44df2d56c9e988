import { authorityFileSetting, kafkaSettings, sharedNetworksSetting, urlSettings } from '@landfall/service-kit';
import { z } from 'zod';
import { isListOfNetworks } from './http/client-address.js';

const privateKey = z.string().transform((text, context): { kty: string; kid: string } => {
  try {
    return z
      .looseObject({ kty: z.literal('OKP'), kid: z.string().startsWith('gateway-'), d: z.string() })
      .parse(JSON.parse(text));
  } catch {
    context.addIssue({
      code: 'custom',
      message: 'must be a private Ed25519 key as JWK whose kid begins with gateway-',
    });
    return z.NEVER;
  }
});

const cursorKey = z
  .string()
  .transform((text) => Buffer.from(text, 'base64url'))
  .refine((bytes) => bytes.length === 32, 'must be 32 bytes in base64url');

const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((value) => value === 'true');
const origin = z.url().transform((text) => text.replace(/\/+$/, ''));

/** The settings of one gateway process, read from its environment; descriptions become the table of docs/operating.md. */
export const gatewaySettings = z.object({
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .default(4000)
    .describe('Port of the one public origin; 0 takes a free one.'),
  HOST: z.string().default('127.0.0.1').describe('Address that the gateway binds to.'),
  REUSE_PORT: flag.describe(
    'Lets several gateways listen on one address; the kernel spreads connections over them (Linux).',
  ),
  PRIVATE_PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .default(0)
    .describe('Port of the private listener, which tells health, readiness and metrics; 0 takes a free one.'),
  PRIVATE_HOST: z.string().default('127.0.0.1').describe('Address that the private listener binds to.'),
  PUBLIC_URL: origin.default('http://localhost:4000').describe('The one public origin, as people type it.'),
  ...urlSettings(origin),
  ACCOUNTS_PUBLIC_URL: origin.describe(
    'Public listener of accounts, streamed through below /oidc and /sign-in, and asked who is in a session.',
  ),
  DOCUMENTS_PUBLIC_URL: origin
    .or(z.literal(''))
    .default('')
    .describe('Public listener of documents, streamed through at /files; empty while it has none.'),
  GATEWAY_KEY: privateKey.describe(
    'The gateway’s own private key (JWK), which signs the identities given to services.',
  ),
  CURSOR_KEY: cursorKey.describe('Key that seals cursors; the same for all services and gateways.'),
  ...kafkaSettings,
  SANDBOX: flag.describe('Introspection and a clock that callers may set; never in production.'),
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .refine(isListOfNetworks, 'must be addresses or networks, by commas, as 127.0.0.1, 10.0.0.0/8')
    .describe('Balancers whose X-Forwarded-For is believed: addresses or networks (CIDR), by commas.'),
  SHARED_NETWORKS: sharedNetworksSetting,
  AUTHORITY_FILE: authorityFileSetting,
  READ_OFFLINE: z
    .enum(['true', 'false'])
    .default('true')
    .transform((value) => value === 'true')
    .describe('Whether browsers keep the pages of a filer’s own entries to be read without a connection.'),
  WEB_DIST: z.string().default('').describe('Folder of the built portal; empty serves no portal.'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('Least level logged.'),
});
export type GatewaySettings = z.output<typeof gatewaySettings>;
export type GatewayEnvironment = z.input<typeof gatewaySettings>;
