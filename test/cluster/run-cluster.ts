// `node test/cluster/run-cluster.ts DIR PORT`: a cluster in a process of its own, which tests can kill as a whole. Tells
// its parent what it does, and then the process numbers of its parts.
import { CannotStart } from '@landfall/local-postgres';
import { startCluster } from '../../scripts/cluster.ts';
import { KafkaMissing } from '../../scripts/kafka.ts';

const [dataDir, port] = process.argv.slice(2) as [string, string];
try {
  const cluster = await startCluster({
    dataDir,
    port: Number(port),
    logLevel: 'silent',
    onProgress: (doing) => process.send!({ doing }),
  });
  const pids = [cluster.kafka.pid, ...Object.values(cluster.parts).map(({ child }) => child.pid)];
  process.send!({ pids });
} catch (error) {
  if (!(error instanceof CannotStart || error instanceof KafkaMissing)) throw error;
  process.send!({ refused: error.message });
}
