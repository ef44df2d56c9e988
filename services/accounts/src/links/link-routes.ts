import cookie from '@fastify/cookie';
import { howToWriteReference, readReference, referenceFlawSays, type ReferenceFlaw } from '@landfall/law';
import { act, acted, systemCaller, type RunningService } from '@landfall/service-kit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { emailFlaw, readEmail } from '../email/read-email.js';
import { languageOfRequest } from '../language/note-language.js';
import { AddressShare, addressOf } from '../session/address-share.js';
import { onlyOwnPages } from '../session/own-page.js';
import { ownPath } from '../session/own-path.js';
import { afterTheAnswer } from '../mail/after-the-answer.js';
import { askForLink, askingNetwork } from './ask-for-link.js';
import { linkSays, sayOn } from '../session/link-says.js';
import { rememberAsking } from '../session/asking-browser.js';
import { findByReference } from './find-by-reference.js';
import { tellConfirmed } from './tell-confirmed.js';
import { useCode } from './use-code.js';
import { lookAtLink, useLink } from './use-link.js';

/** Links that one network may ask for; more are quietly not sent. */
const perNetwork = { most: 30, withinMs: 60 * 60_000 };
/** Codes that one network may type; who types more is told. */
const codesPerNetwork = { most: 60, withinMs: 60 * 60_000 };

type Body = Record<string, unknown> | null;

/** What the pages for signing in, resuming and using a link post; the platform's own pages alone. */
export async function serveLinks(app: FastifyInstance, service: RunningService): Promise<void> {
  const { SHARED_NETWORKS: shared } = service.settings;
  const share = new AddressShare(perNetwork.most, perNetwork.withinMs, shared);
  const codes = new AddressShare(codesPerNetwork.most, codesPerNetwork.withinMs, shared);
  await app.register(async (scope) => {
    await scope.register(cookie);
    scope.addHook('onRequest', onlyOwnPages(service.settings.PUBLIC_URL));
    scope.addHook('onSend', async (_request, reply) => void reply.header('cache-control', 'no-store'));
    scope.post('/sign-in/link', (request, reply) => sendLink(service, request, reply, share));
    scope.post('/sign-in/find', (request, reply) => findDraft(service, request, reply, share));
    scope.post('/sign-in/link/look', (request, reply) => lookAtLink(service, request, reply));
    scope.post('/sign-in/link/use', (request, reply) => useLink(service, request, reply));
    scope.post('/sign-in/code', (request, reply) => useCode(service, request, reply, codes));
    scope.get('/sign-in/confirmed', (request, reply) => tellConfirmed(service, request, reply));
  });
}

function sendLink(service: RunningService, request: FastifyRequest, reply: FastifyReply, share: AddressShare) {
  const body = request.body as Body;
  const email = readEmail(body?.['email']);
  if (!email) return reply.code(400).send(notAnEmail(body?.['email'], request));
  const returnTo = ownPath(body?.['returnTo']) ?? '/';
  const isQuiet = share.take(addressOf(request)) > 0;
  const askedBy = askingNetwork(addressOf(request));
  const browserHash = rememberAsking(request, reply, service.settings.PUBLIC_URL);
  const asked = { email, askedBy, browserHash, language: languageOfRequest(request) };
  afterTheAnswer(service, 'sending a link', async () => {
    if (isQuiet) return;
    await act(service.contextFor(systemCaller('accounts')), async ({ em }) =>
      acted(await askForLink(em, { purpose: 'SIGN_IN', ...asked, returnTo })),
    );
  });
  return reply.code(202).send({ says: sayOn(request, [linkSays.link_on_its_way]) });
}

function findDraft(service: RunningService, request: FastifyRequest, reply: FastifyReply, share: AddressShare) {
  const body = request.body as Body;
  const email = readEmail(body?.['email']);
  if (!email) return reply.code(400).send(notAnEmail(body?.['email'], request));
  const typed = body?.['reference'];
  const reading = readReference(typeof typed === 'string' ? typed : null);
  if (reading.is !== 'READ')
    return reply.code(400).send(notAReference(reading.is === 'REFUSED' ? reading.flaw : 'NOT_A_REFERENCE', request));
  const reference = reading.value;
  const isQuiet = share.take(addressOf(request)) > 0;
  const askedBy = askingNetwork(addressOf(request));
  const browserHash = rememberAsking(request, reply, service.settings.PUBLIC_URL);
  const asked = { email, askedBy, browserHash, language: languageOfRequest(request) };
  afterTheAnswer(service, 'finding a draft', async () => {
    if (!isQuiet) await findByReference(service, { reference, ...asked });
  });
  return reply.code(202).send({ says: sayOn(request, [linkSays.link_if_together]) });
}

function notAnEmail(typed: unknown, request: FastifyRequest) {
  const { message, nextStep } = emailFlaw(typed)!;
  return { error: 'email_unknown_form', error_description: sayOn(request, [message, nextStep!]) };
}
const notAReference = (flaw: ReferenceFlaw, request: FastifyRequest) => ({
  error: flaw === 'MISTYPED' ? 'reference_mistyped' : 'reference_unknown_form',
  error_description: sayOn(request, [referenceFlawSays[flaw], howToWriteReference]),
});
