// A measured process: it is started with settings, says when it is ready, and answers what it is asked.
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Child<Ready> {
  ready: Ready;
  /** CPU that the process has used since its start, user and system together, in microseconds. */
  cpuUs(): Promise<number>;
  /** Memory that the process holds now (RSS), in bytes. */
  memoryBytes(): Promise<number>;
  ask<T>(question: string): Promise<T>;
  stop(): Promise<void>;
}

interface Reply {
  question: string;
  answer?: unknown;
  failed?: string;
}

/** Starts a file of this folder as a process of its own. Rejects when it ends before it is ready. */
export async function startChild<Ready>(file: string, settings: object): Promise<Child<Ready>> {
  const child = fork(fileURLToPath(new URL(`../${file}`, import.meta.url)), [JSON.stringify(settings)], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: '1' },
  });
  const ask = <T>(question: string): Promise<T> => {
    const answered = answerOf<T>(child, question);
    child.send(question);
    return answered;
  };
  const ready = await answerOf<Ready>(child, 'ready');
  return {
    ready,
    cpuUs: () => ask('cpu'),
    memoryBytes: () => ask('memory'),
    ask,
    stop: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.send('stop');
      await gone;
    },
  };
}

function answerOf<T>(child: ChildProcess, question: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null): void =>
      reject(new Error(`a measured process ended (${code}) before "${question}" was answered`));
    const heard = (reply: Reply): void => {
      if (reply.question !== question) return;
      child.off('message', heard).off('exit', ended);
      if (reply.failed) reject(new Error(reply.failed));
      else resolve(reply.answer as T);
    };
    child.on('message', heard).on('exit', ended);
  });
}

/** The other side of `startChild`: what this process was given. */
export const settingsOfChild = <T>(): T => JSON.parse(process.argv[2]!) as T;

/** Says that this process is ready and answers from then on; `stop` ends it. */
export function answerParent(ready: object, answers: Record<string, () => Promise<unknown>>): void {
  const reply = (message: Reply): void => void process.send!(message);
  process.on('message', (question: string) => {
    if (question === 'cpu') {
      const { user, system } = process.cpuUsage();
      return reply({ question, answer: user + system });
    }
    if (question === 'memory') return reply({ question, answer: process.memoryUsage.rss() });
    const answering = answers[question]?.() ?? Promise.reject(new Error(`nobody answers "${question}"`));
    answering
      .then((answer) => (question === 'stop' ? process.exit(0) : reply({ question, answer: answer ?? null })))
      .catch((error: Error) => reply({ question, failed: error.message }));
  });
  process.once('disconnect', () => process.exit(1));
  reply({ question: 'ready', answer: ready });
}
