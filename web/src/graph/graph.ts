import { initGraphQLTada } from 'gql.tada';
import type { introspection } from '../../node_modules/.tada/graphql-env.d.ts';

/** Typed operations: what a screen reads is checked against the composed supergraph by `npm run typecheck`. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: { DateTime: string; LocalDate: string; Decimal: string; JSONObject: Record<string, unknown> };
}>();
