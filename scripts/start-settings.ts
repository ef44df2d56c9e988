import { isIP } from 'node:net';
import { isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isListOfNetworks } from '@landfall/gateway';
import { readEmailAddress } from '@landfall/law';
import { CannotStart } from '@landfall/local-postgres';
import { sharedNetworksSetting } from '@landfall/service-kit';
import { z } from 'zod';

/** How `npm start` runs: with demo data and personas for trying, or for real. */
export interface StartSettings {
  isProduction: boolean;
  /** Everything kept between two starts lies here. */
  dataDir: string;
  host: string;
  port: number;
  /** Port of the gateway's private listener; 0 takes a free one. */
  privatePort: number;
  publicUrl: string;
  smtpUrl: string;
  mailFrom: string;
  firstAdminEmail: string;
  trustedProxies: string;
  /** The criteria of selectivity in force; empty without. */
  criteriaFile: string;
  /** What the authority says of itself; empty without. */
  authorityFile: string;
  /** As it was written: gateway and services read it themselves. */
  sharedNetworks: string;
  /** Whether browsers keep what filers read, for when they have no connection. */
  readOffline: boolean;
  logLevel: string;
}

const clone = fileURLToPath(new URL('..', import.meta.url));
const inProduction = 'Required in production.';

/** The settings of `npm start`, read from its environment; descriptions become a table of docs/operating.md. */
export const startSettings = z
  .object({
    NODE_ENV: z
      .enum(['development', 'test', 'production'], 'must be production, development, test or empty, written so')
      .optional()
      .describe('`production` runs it for real: no demo data, no personas, no mailbox page, no clock to set.'),
    SANDBOX: z
      .enum(['true', 'false'], 'must be true or false')
      .optional()
      .describe(
        '`true` says that a sandbox is meant although FIRST_ADMIN_EMAIL, SMTP_URL or a PUBLIC_URL with https is set, which is refused otherwise; never in production.',
      ),
    PORT: z.coerce
      .number('is no port: give a number from 1 to 65535')
      .int('is no port: give a number from 1 to 65535')
      .min(1, 'is no port: give a number from 1 to 65535')
      .max(65_535, 'is no port: give a number from 1 to 65535')
      .default(4000)
      .describe('Port of the one public origin.'),
    HOST: z
      .string()
      .default('127.0.0.1')
      .refine(isHost, 'must be an address or a name of this machine, as 127.0.0.1')
      .describe('Address it listens at: that of a proxy which speaks TLS to the world.'),
    PRIVATE_PORT: z.coerce
      .number('is no port: give a number from 0 to 65535')
      .int('is no port: give a number from 0 to 65535')
      .min(0, 'is no port: give a number from 0 to 65535')
      .max(65_535, 'is no port: give a number from 0 to 65535')
      .default(0)
      .describe(
        'Port on 127.0.0.1 at which health, readiness and metrics are told to this machine alone; 0 takes a free one, which the start names.',
      ),
    DATA_DIR: z
      .string()
      .default('.data')
      .describe(
        'Folder of databases, files and keys, kept between starts, which says of itself whether it is a sandbox or production; `npm run backup` copies it.',
      ),
    PUBLIC_URL: z
      .string()
      .default('')
      .refine((text) => text === '' || isPublicOrigin(text), 'must be an origin like https://customs.example.gov')
      .describe(
        `The one public origin as people type it, with https. ${inProduction} Else http://localhost with the port.`,
      ),
    SMTP_URL: z
      .string()
      .default('')
      .refine((text) => text === '' || isMailServer(text), 'must be like smtps://user:password@mail.example.gov')
      .describe(
        `The server that takes mail, as smtps://user:password@host. ${inProduction} Else mail is shown at /mailbox.`,
      ),
    MAIL_FROM: z
      .string()
      .default('')
      .refine((text) => text === '' || isAddress(text), 'must be a sender like Customs <no-reply@example.gov>')
      .describe(`The sender of mail, as \`Customs <no-reply@example.gov>\`. ${inProduction}`),
    FIRST_ADMIN_EMAIL: z
      .string()
      .default('')
      .refine((text) => text === '' || isAddress(text), 'must be the e-mail address of the first administrator')
      .describe(
        `Who is sent a single-use link at each start until an administrator has used one, and invites officers. ${inProduction}`,
      ),
    CRITERIA_FILE: z
      .string()
      .default('')
      .refine(
        (text) => text === '' || isAbsolute(text),
        'must be the whole path of a file, as /etc/landfall/criteria.json',
      )
      .describe(
        'The file of the criteria of selectivity in force, by its whole path. Without it a sandbox uses the examples, and production the random sample alone.',
      ),
    AUTHORITY_FILE: z
      .string()
      .default('')
      .refine(
        (text) => text === '' || isAbsolute(text),
        'must be the whole path of a file, as /etc/landfall/authority.json',
      )
      .describe(
        'The file with the authority’s name, seal, help, counters and privacy statement, by its whole path. Without it a sandbox shows an example, and production says on every page that no name was set.',
      ),
    TRUSTED_PROXIES: z
      .string()
      .default('')
      .refine(isListOfNetworks, 'must be addresses or networks, by commas, as 127.0.0.1, 10.0.0.0/8')
      .describe('Balancers whose X-Forwarded-For is believed: addresses or networks (CIDR), by commas.'),
    SHARED_NETWORKS: sharedNetworksSetting,
    READ_OFFLINE: z
      .enum(['true', 'false'], 'must be true or false')
      .default('true')
      .describe(
        'Whether browsers keep the pages of a filer’s own entries to be read without a connection. `false` takes what they kept away from each browser at its next visit.',
      ),
    LOG_LEVEL: z
      .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], 'must be trace, debug, info, warn, error or silent')
      .optional()
      .describe('Least level logged; `info` in production, else `warn`.'),
  })
  .superRefine((settings, context) => {
    const wrong = settings.NODE_ENV === 'production' ? whatProductionMisses(settings) : whatNoSandboxHas(settings);
    for (const [name, message] of wrong) context.addIssue({ code: 'custom', path: [name], message });
  });

type Given = Pick<
  z.output<typeof startSettings>,
  'SANDBOX' | 'PUBLIC_URL' | 'SMTP_URL' | 'MAIL_FROM' | 'FIRST_ADMIN_EMAIL'
>;

function whatProductionMisses({ SANDBOX, ...given }: Given): [string, string][] {
  const missing = (['PUBLIC_URL', 'SMTP_URL', 'MAIL_FROM', 'FIRST_ADMIN_EMAIL'] as const).filter(
    (name) => !given[name],
  );
  return [
    ...missing.map((name): [string, string] => [name, 'is required in production']),
    ...(SANDBOX === 'true' ? ([['SANDBOX', 'cannot be true in production']] as [string, string][]) : []),
  ];
}

/** A lost or misspelt NODE_ENV must not open the personas' doors where production was meant. */
function whatNoSandboxHas({ SANDBOX, PUBLIC_URL, SMTP_URL, FIRST_ADMIN_EMAIL }: Given): [string, string][] {
  if (SANDBOX === 'true') return [];
  const suspect: [string, boolean][] = [
    ['FIRST_ADMIN_EMAIL', FIRST_ADMIN_EMAIL !== ''],
    ['SMTP_URL', SMTP_URL !== ''],
    ['PUBLIC_URL', PUBLIC_URL.startsWith('https:')],
  ];
  const means =
    'is for production, and this would be a sandbox: set NODE_ENV=production, or SANDBOX=true if one is meant';
  return suspect.flatMap(([name, isSet]): [string, string][] => (isSet ? [[name, means]] : []));
}

const isMailServer = (text: string): boolean => /^smtps?:\/\/[^/]/.test(text) && URL.canParse(text);
/** With a name before it, as a sender has, or without. */
const isAddress = (text: string): boolean => readEmailAddress(text).is !== 'REFUSED';

/** A name that is all digits and dots is a mistyped address. */
function isHost(text: string): boolean {
  return isIP(text) !== 0 || (/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text) && !/^[\d.]+$/.test(text));
}

/** Cookies need TLS everywhere but on the machine itself. */
function isPublicOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, origin } = new URL(text);
  const isOwnMachine = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return text.replace(/\/$/, '') === origin && (protocol === 'https:' || (protocol === 'http:' && isOwnMachine));
}

/** The data folder that an environment names; a relative one lies in the clone. */
export function dataDirOf({ DATA_DIR }: { DATA_DIR?: string | undefined }): string {
  const named = DATA_DIR?.trim() || '.data';
  return isAbsolute(named) ? named : `${clone}${named}`;
}

/** Reads an environment. @throws CannotStart with one sentence that names every setting which is missing or wrong. */
export function readStartSettings(environment: Record<string, string | undefined>): StartSettings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const read = startSettings.safeParse(given);
  if (!read.success) {
    const wrong = read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ');
    throw new CannotStart(`${wrong}. docs/operating.md says what each setting means.`);
  }
  const { NODE_ENV, PORT, PRIVATE_PORT, DATA_DIR, PUBLIC_URL, LOG_LEVEL } = read.data;
  const isProduction = NODE_ENV === 'production';
  return {
    isProduction,
    dataDir: dataDirOf({ DATA_DIR }),
    host: read.data.HOST,
    port: PORT,
    privatePort: PRIVATE_PORT,
    publicUrl: PUBLIC_URL.replace(/\/$/, '') || `http://localhost:${PORT}`,
    smtpUrl: read.data.SMTP_URL,
    mailFrom: read.data.MAIL_FROM,
    firstAdminEmail: read.data.FIRST_ADMIN_EMAIL,
    trustedProxies: read.data.TRUSTED_PROXIES,
    criteriaFile: read.data.CRITERIA_FILE,
    authorityFile: read.data.AUTHORITY_FILE,
    sharedNetworks: given['SHARED_NETWORKS'] ?? '',
    readOffline: read.data.READ_OFFLINE === 'true',
    logLevel: LOG_LEVEL ?? (isProduction ? 'info' : 'warn'),
  };
}
