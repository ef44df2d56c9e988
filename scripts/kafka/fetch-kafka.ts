// Apache Kafka from Maven's registry, kept outside the repository.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The release that `pom.xml` names. */
export const kafkaVersion = '4.3.0';

/** Kafka 4's brokers need Java 17 (https://kafka.apache.org/43/getting-started/compatibility/). */
const leastJava = 17;

/** What Kafka needs and this machine has not, in words for people. */
export class KafkaMissing extends Error {
  override name = 'KafkaMissing';
}

/** Where the broker's libraries are kept: LANDFALL_KAFKA_DIR, or a folder of the user's cache. */
export const kafkaFolder = (): string =>
  process.env['LANDFALL_KAFKA_DIR'] || join(homedir(), '.cache', 'landfall', `kafka-${kafkaVersion}`);

const libraries = (): string => join(kafkaFolder(), 'libs');

/** Whether a start needs no download. */
export const kafkaIsHere = (): boolean => existsSync(libraries());

/** Why no broker can be run on this machine, in a sentence; null when one can. */
export function kafkaUnavailable(): string | null {
  const java = javaRelease();
  if (java === null) return `Java is not installed: install a Java runtime of release ${leastJava} or later.`;
  if (java < leastJava) return `Java ${java} is installed, and Kafka ${kafkaVersion} needs Java ${leastJava} or later.`;
  if (existsSync(libraries()) || succeeds('mvn', ['--version'])) return null;
  return `Kafka ${kafkaVersion} is not in ${kafkaFolder()}, and Maven, which would bring it, is not installed.`;
}

function javaRelease(): number | null {
  const asked = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const version = /version "(\d+)/.exec(asked.stderr ?? '');
  return version ? Number(version[1]) : null;
}

const succeeds = (program: string, args: string[]): boolean =>
  spawnSync(program, args, { stdio: 'ignore' }).status === 0;

/** Brings the broker's libraries if they are not there yet, and gives Java's class path of them. */
export async function fetchKafka(): Promise<string> {
  const missing = kafkaUnavailable();
  if (missing !== null) throw new KafkaMissing(missing);
  if (!existsSync(libraries())) await copyLibraries();
  return join(libraries(), '*');
}

/** Copied beside and then renamed, so that the libraries are whole or absent, whoever else is fetching. */
async function copyLibraries(): Promise<void> {
  mkdirSync(kafkaFolder(), { recursive: true });
  const beside = mkdtempSync(join(kafkaFolder(), 'libs.'));
  const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
  const flags = ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', '-DincludeScope=runtime'];
  try {
    const said = await run('mvn', [...flags, `-DoutputDirectory=${beside}`]);
    if (said !== null) throw new KafkaMissing(`Maven could not bring Kafka ${kafkaVersion}. It said: ${said}`);
    if (!existsSync(libraries())) renameSync(beside, libraries());
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/** Runs a program to its end; the end of what it said when it failed. */
export function run(program: string, args: string[]): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code) => resolve(code === 0 ? null : text.trim().split('\n').slice(-8).join('\n')));
  });
}
