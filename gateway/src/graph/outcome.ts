import type { ExecutionResult } from 'graphql';

/** What came of an operation. Without `data` the operation did not begin: its variables were wrong. */
export type Outcome = ExecutionResult<Record<string, unknown>, Record<string, unknown>>;
