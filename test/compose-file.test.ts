import { readFileSync } from 'node:fs';
import { gatewaySettings } from '@landfall/gateway';
import { serviceNames, serviceSettings } from '@landfall/service-kit';
import { containers, printedKeys } from './compose/compose-file.ts';

const filledIn = {
  ...printedKeys(),
  PUBLIC_URL: 'https://customs.example.gov',
  SMTP_URL: 'smtps://user:password@mail.example.gov',
  MAIL_FROM: 'Customs <no-reply@example.gov>',
  FIRST_ADMIN_EMAIL: 'administrator@example.gov',
};
const services = containers(filledIn);
const settingsOf = (part: string): Record<string, string> => services[part]!.environment!;
const unknown = (given: Record<string, string>, shape: object): string[] =>
  Object.keys(given).filter((key) => !(key in shape));

test('what `npm run keys` prints, with mail and first administrator filled in, is all that the file asks for', () => {
  expect(() => containers(filledIn)).not.toThrow();
  const less = { ...filledIn, REVIEW_APP_PASSWORD: '' };
  expect(() => containers(less)).toThrow('REVIEW_APP_PASSWORD');
  expect(printedKeys()['CURSOR_KEY']).not.toBe(printedKeys()['CURSOR_KEY']);
});

test.each([...serviceNames])('the container of %s is given settings that it knows, and all that it needs', (name) => {
  const read = serviceSettings.safeParse(settingsOf(name));
  expect(read.error?.issues).toBeUndefined();
  expect(unknown(settingsOf(name), serviceSettings.shape)).toEqual([]);
  expect(services[name]!.command).toEqual(['node', `services/${name}/dist/main.js`]);
  expect(read.data!.SERVICE_KEY.kid).toBe(`${name}-1`);
});

test.each(['gateway-1', 'gateway-2'])('%s is given settings that it knows, and all that it needs', (name) => {
  const read = gatewaySettings.safeParse(settingsOf(name));
  expect(read.error?.issues).toBeUndefined();
  expect(unknown(settingsOf(name), gatewaySettings.shape)).toEqual([]);
});

test.each(Object.keys(services))(
  'the container %s comes back after a crash, and a probe tells when it hangs',
  (name) => {
    expect(services[name]!.restart).toBe('unless-stopped');
    expect(services[name]!.healthcheck!.test[0]).toBe('CMD');
  },
);

test('the broker keeps its data where a volume lies', () => {
  const { environment, volumes } = services['kafka']!;
  expect(volumes!.map((volume) => volume.split(':')[1])).toContain(environment!['KAFKA_LOG_DIRS']);
});

test('the balancer knows every gateway, asks whether each is well, and tries the other when one cannot be reached', () => {
  const caddyfile = readFileSync(new URL('../docker/Caddyfile', import.meta.url), 'utf8');
  const gateways = Object.keys(services).filter((name) => name.startsWith('gateway-'));
  const { PORT } = settingsOf('gateway-1');
  expect(caddyfile).toContain(`reverse_proxy ${gateways.map((name) => `${name}:${PORT}`).join(' ')} {`);
  expect(caddyfile).toMatch(/health_uri \/ready\n[^}]*lb_try_duration \d+s/);
  expect(services['balancer']!.volumes).toEqual(['./docker/Caddyfile:/etc/caddy/Caddyfile:ro']);
});
