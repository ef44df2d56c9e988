// Tokens and identities that are not good, at every door.
import { identityHeader, serviceNames } from '@landfall/service-kit';
import { knock } from '../field-walk/walk.ts';
import { Witness } from '../field-walk/witness.ts';
import { fileEntry, lawfulFiling } from '../journey/filing.ts';
import { BothDoors } from './asked-wrongly.ts';
import { given } from './given.ts';
import { wrongIdentities, wrongTokens } from './wrong-identities.ts';

describe('whoever comes with an access token', () => {
  test('that is forged is nobody, at every public door', async () => {
    for (const [what, token] of await wrongTokens(
      given.broker.headers['authorization']!.slice('Bearer '.length),
      given.keys,
    )) {
      const forger = new Witness(given.platform.url, { ...given.broker.person, name: what }, token);
      given.witnesses.push(forger);
      const told = await forger.post(
        JSON.stringify({ query: '{ viewer { subject } reviews(first: 5) { nodes { id } } }' }),
      );
      const socket = await forger.socket();
      const stream = await forger.stream('subscription { queueChanged { id } }');
      expect([what, told.status, told.body.data, socket.closed, stream.messages.join('')]).toEqual([
        what,
        401,
        undefined,
        expect.stringMatching(/^440[13]/),
        expect.stringContaining('UNAUTHENTICATED'),
      ]);
    }
  });

  test('and puts a service’s identity beside it stays who the token says', async () => {
    const [, identity] = (await wrongIdentities('entries', given.keys))[0]!;
    const told = await given.broker.post(JSON.stringify({ query: '{ viewer { subject roles } }' }), {
      [identityHeader]: identity,
    });
    expect(told.body.data.viewer).toEqual({ subject: given.broker.person.subject, roles: ['BROKER'] });
  });

  test('of nobody may file nothing', async () => {
    const { post, socket } = await new BothDoors(await given.as('anonymous')).ask(fileEntry, {
      input: lawfulFiling(),
    });
    for (const refusal of [post, socket])
      expect(refusal.errors).toEqual([expect.stringMatching(/^UNAUTHENTICATED: Sign in first/)]);
  });
});

test.each(serviceNames)(
  'the private door of %s takes no identity that is forged, expired, or another service’s',
  async (service) => {
    const wrong = await wrongIdentities(service, given.keys);
    const answers = await Promise.all(
      wrong.map(async ([what, identity]) => {
        const { status, text } = await knock(given.platform.services[service], '{"query":"{ __typename }"}', {
          [identityHeader]: identity,
        });
        given.broker.heard.push({ door: service, status, text, sent: '' });
        const log = await fetch(`${given.platform.services[service]}/events?after=0&first=1`, {
          headers: { [identityHeader]: identity },
        });
        return [what, status, log.status];
      }),
    );
    expect(answers).toEqual(wrong.map(([what]) => [what, 401, 401]));
  },
);
