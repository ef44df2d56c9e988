import type { executeQueryPlan } from '@apollo/gateway';
import { LRUCache } from 'lru-cache';
import { createHash } from 'node:crypto';

type QueryPlan = Parameters<typeof executeQueryPlan>[0];

/** The plans that @apollo/gateway made, where it can be seen whether one is there still. */
export class PlanStore {
  private readonly plans = new LRUCache<string, QueryPlan>({
    max: 4_000,
    maxSize: 64 * 2 ** 20,
    // Kept as UTF-16 text for the most part.
    sizeCalculation: (plan) => 2 * JSON.stringify(plan).length,
  });

  has(key: string): boolean {
    return this.plans.has(key);
  }

  get = async (key: string): Promise<QueryPlan | undefined> => this.plans.get(key);
  set = async (key: string, plan: QueryPlan): Promise<void> => void this.plans.set(key, plan);
  delete = async (key: string): Promise<boolean> => this.plans.delete(key);
  clear = (): void => this.plans.clear();
}

/** Where @apollo/gateway keeps the plan of a document of this hash, when it is asked for the operation of this name. */
export const planKeyOf = (documentHash: string, operationName: string | null): string =>
  operationName ? createHash('sha256').update(documentHash).update(operationName).digest('hex') : documentHash;
