// `npm run --silent keys > .env`: new keys and passwords for every part, as docker-compose.yml and others take them.
import { randomBytes } from 'node:crypto';
import { makeKeys, serviceNames } from '@landfall/service-kit';

const password = (): string => randomBytes(24).toString('base64url');

async function newKeys(): Promise<[string, string][]> {
  const keys = await makeKeys();
  return [
    ['CURSOR_KEY', keys.cursorKey],
    ['CONSIGNMENT_KEY', keys.consignmentKey!],
    ['IDENTITY_KEYS', JSON.stringify(keys.public)],
    ['GATEWAY_KEY', JSON.stringify(keys.gateway)],
    ...serviceNames.flatMap((name): [string, string][] => [
      [`${name.toUpperCase()}_KEY`, JSON.stringify(keys.services[name])],
      ...['ADMIN', 'OWNER', 'APP'].map((role): [string, string] => [
        `${name.toUpperCase()}_${role}_PASSWORD`,
        password(),
      ]),
    ]),
  ];
}

const lines = (await newKeys()).map(([name, value]) => `${name}='${value}'`);
console.log(`# Secret, and different at each run: databases keep the passwords of their first start, and whoever has the keys
# of this file is let in as any part of the platform. Keep a copy where the backups are not.
${lines.join('\n')}
# Yours to fill in:
PUBLIC_URL=http://localhost:4000
SMTP_URL=
MAIL_FROM=
FIRST_ADMIN_EMAIL=`);
