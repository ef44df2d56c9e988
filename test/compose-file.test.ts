import { readFileSync } from 'node:fs';
import { gatewaySettings } from '@landfall/gateway';
import { serviceNames, serviceSettings } from '@landfall/service-kit';
import { parse } from 'yaml';

interface ComposeFile {
  services: Record<string, { command?: string[]; environment?: Record<string, string> }>;
}

const { services } = parse(readFileSync(new URL('../docker-compose.yml', import.meta.url), 'utf8'), {
  merge: true,
}) as ComposeFile;
const settingsOf = (part: string): Record<string, string> => services[part]!.environment!;

test.each([...serviceNames])('the container of %s is given settings that it knows, and all that it needs', (name) => {
  const read = serviceSettings.safeParse(sensible(settingsOf(name)));
  expect(read.error?.issues).toBeUndefined();
  expect(unknown(settingsOf(name), serviceSettings.shape)).toEqual([]);
  expect(services[name]!.command).toEqual(['node', `services/${name}/dist/main.js`]);
});

test.each(['gateway-1', 'gateway-2'])('%s is given settings that it knows, and all that it needs', (name) => {
  const read = gatewaySettings.safeParse(sensible(settingsOf(name)));
  expect(read.error?.issues).toBeUndefined();
  expect(unknown(settingsOf(name), gatewaySettings.shape)).toEqual([]);
});

const unknown = (given: Record<string, string>, shape: object): string[] =>
  Object.keys(given).filter((key) => !(key in shape));

// Stands in for what the operator's environment gives, so that the rest is checked for real.
function sensible(given: Record<string, string>): Record<string, string> {
  const key = (kid: string) => JSON.stringify({ kty: 'OKP', crv: 'Ed25519', kid, x: 'x', d: 'd' });
  const fromOperator: Record<string, string> = {
    CURSOR_KEY: Buffer.alloc(32).toString('base64url'),
    IDENTITY_KEYS: JSON.stringify({ keys: [{ kty: 'OKP', kid: 'gateway-1' }] }),
    SERVICE_KEY: key('accounts-1'),
    GATEWAY_KEY: key('gateway-1'),
    PUBLIC_URL: 'http://localhost:4000',
  };
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, fromOperator[name] ?? value]));
}
