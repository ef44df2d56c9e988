// @apollo/gateway as its documentation has it: Apollo Server standalone, the default data source, headers set in
// `willSendRequest`. It verifies tokens and signs identities with Landfall's own functions, so both pay the same for those.
import { readFileSync } from 'node:fs';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { gatewaySettings, type GatewaySettings } from '@landfall/gateway';
import { identityHeader, readSettings, type Caller, type ServiceName } from '@landfall/service-kit';
import { identityMint } from '../../gateway/dist/identity/mint-identity.js';
import { accessTokenVerifier } from '../../gateway/dist/identity/verify-access-token.js';
import { answerParent, settingsOfChild } from '../harness/child.ts';

interface Asking {
  caller?: Caller;
}

const settings = readSettings<GatewaySettings>(gatewaySettings, settingsOfChild<Record<string, string>>());
const identityFor = identityMint(settings.GATEWAY_KEY);
const verify = accessTokenVerifier({
  jwksUrl: `${settings.ACCOUNTS_PUBLIC_URL}/oidc/jwks`,
  issuer: `${settings.PUBLIC_URL}/oidc`,
  audience: `${settings.PUBLIC_URL}/graphql`,
  isOutdated: () => false,
});

class SignedSource extends RemoteGraphQLDataSource<Asking> {
  service: ServiceName;

  constructor(service: ServiceName) {
    super({ url: `${settings[`${service.toUpperCase() as Uppercase<ServiceName>}_URL`]}/graphql` });
    this.service = service;
  }

  override async willSendRequest({
    request,
    context,
  }: Parameters<NonNullable<RemoteGraphQLDataSource<Asking>['willSendRequest']>>[0]): Promise<void> {
    if (context.caller) request.http!.headers.set(identityHeader, await identityFor(context.caller, this.service));
  }
}

const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(new URL('../../gateway/supergraph.graphql', import.meta.url), 'utf8'),
  buildService: ({ name, url }) =>
    name === 'live' ? new RemoteGraphQLDataSource({ url: url ?? '' }) : new SignedSource(name as ServiceName),
});
const server = new ApolloServer<Asking>({ gateway, includeStacktraceInErrorResponses: false });
const { url } = await startStandaloneServer(server, {
  listen: { port: settings.PORT, host: settings.HOST },
  context: async ({ req }) => ({ caller: (await verify(req.headers.authorization)).caller }),
});
answerParent({ url }, { stop: () => server.stop() });
