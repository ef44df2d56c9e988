import type { RunningService } from '@landfall/service-kit';
import type { SqlEntityManager } from '@mikro-orm/postgresql';

/** One transaction for what a page of signing in posts; mutations of the graph have `change` for that. */
export const inTransaction = <T>(service: RunningService, work: (em: SqlEntityManager) => Promise<T>): Promise<T> =>
  service.orm.em.fork().transactional((em) => work(em as SqlEntityManager));
