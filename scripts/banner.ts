import { personas } from '@landfall/accounts/sandbox';
import type { StartSettings } from './start-settings.ts';

/** What a newcomer needs once everything runs: where to look, and who to be. */
export function banner(url: string, seconds: number, gateways: readonly string[]): string {
  const wide = Math.max(...personas.map(({ key }) => key.length));
  return [
    '',
    `Landfall is ready (${seconds.toFixed(1)} s).`,
    '',
    `  Portal          ${url}   (start a declaration as a guest; officers and others: ${url}/sign-in)`,
    `  Mailbox         ${url}/mailbox   (mail that the sandbox would have sent)`,
    `  GraphQL         ${url}/graphql   (GraphiQL in a browser; POST and WebSocket for programs)`,
    `  Live over SSE   ${url}/graphql/stream`,
    `  Metrics         ${gateways.map((gateway) => `${gateway}/metrics`).join('   ')}`,
    '',
    'Sandbox personas, each with `npm run token -- <name>`:',
    ...personas.map(({ key, label }) => `  ${key.padEnd(wide)}   ${label}`),
    '',
    'Ctrl-C stops; `npm run reset` wipes all data.',
  ].join('\n');
}

/** What an operator needs once it runs for real. */
export const productionBanner = (
  { publicUrl, host, port, firstAdminEmail, criteriaFile, authorityFile }: StartSettings,
  gatewayPrivateUrl: string,
): string =>
  [
    `Landfall runs at ${publicUrl}, and listens at ${host}:${port}.`,
    `Its health, readiness and metrics are told on this machine alone, at ${gatewayPrivateUrl}/metrics.`,
    criteriaFile
      ? `Entries are selected for examination by the criteria in ${criteriaFile}.`
      : 'CRITERIA_FILE names no criteria: entries are selected for examination by the random sample alone.',
    authorityFile
      ? `The authority is named as ${authorityFile} says.`
      : 'AUTHORITY_FILE names no file: every page says that no authority has set its name, and mails name no counter.',
    `Until an administrator has signed in, each start sends ${firstAdminEmail} a link that works once.`,
  ].join('\n');
