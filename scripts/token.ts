// `npm run token -- <persona> [--url http://localhost:4000]`: prints an access token of one of the sandbox's personas, of
// the platform that runs from this clone unless another is named.
import { parseArgs } from 'node:util';
import { ownUrl } from './ask-service.ts';
import { whatRuns } from './running.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string' } },
});

try {
  console.log(await tokenOf(positionals[0], values.url ?? (await ownUrl(whatRuns()))));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

/** @throws with a sentence for people when there is no such persona, no sandbox, or nobody who answers. */
async function tokenOf(persona: string | undefined, url: string): Promise<string> {
  const answer = await fetch(new URL('/sign-in/sandbox', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona: persona ?? null }),
  }).catch(() => {
    throw new Error(
      `Nobody answers at ${url}. Start the platform with \`npm start\`, or name it: npm run token -- officer --url http://localhost:4000`,
    );
  });
  if (answer.ok) return ((await answer.json()) as { access_token: string }).access_token;
  if (answer.status !== 400)
    throw new Error(`${url} gives no tokens of personas: it is not a sandbox, or not Landfall (${answer.status}).`);
  throw new Error(`Whose token? npm run token -- <persona>\n${await personasOf(url)}`);
}

async function personasOf(url: string): Promise<string> {
  const { personas } = (await (await fetch(new URL('/sign-in/personas', url))).json()) as {
    personas: { key: string; label: string }[];
  };
  return personas.map(({ key, label }) => `  ${key.padEnd(16)}${label}`).join('\n');
}
