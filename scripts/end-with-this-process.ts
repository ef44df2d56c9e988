import { spawn, type ChildProcess } from 'node:child_process';

/** A shell that waits for the end of its input, which comes with this process's end however that happens, be it a kill. */
export function endWithThisProcess(child: ChildProcess): void {
  const watch = spawn('sh', ['-c', `cat >/dev/null; kill -9 ${child.pid}`], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.once('exit', () => void watch.kill('SIGKILL'));
  watch.unref();
  (watch.stdin as unknown as { unref(): void }).unref();
}
