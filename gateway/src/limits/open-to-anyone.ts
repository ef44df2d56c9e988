import type { Caller } from '@landfall/service-kit';
import { GraphQLError, isNonNullType, Kind, type GraphQLSchema } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import type { Outcome } from '../graph/outcome.js';
import type { PreparedOperation } from '../graph/prepare.js';

/** Root fields that the services’ access pages open to anyone. */
export const openToAnyone: ReadonlySet<string> = new Set([
  'viewer',
  'authority',
  'eventTypes',
  'releaseCheck',
  'certificationStatement',
  'ports',
  'entriesRules',
  'countries',
  'units',
  'form',
  'forms',
  'phase',
  'documentKinds',
  'documentsRules',
  'reasonCodes',
  'reviewRules',
  'accountsRules',
  'sandboxClock',
  'onlinePaymentProvider',
]);

/** The answer that the services would give to nobody, as far as it is known without asking them; null where it is not. */
export type AnswerNobody = (
  operation: PreparedOperation,
  variables: Record<string, unknown>,
  caller: Caller,
) => Outcome | null;

/** Answers callers who are not signed in before anything is planned, where all that they ask needs an access token. */
export const answersToNobody =
  (schema: GraphQLSchema, open: ReadonlySet<string>): AnswerNobody =>
  ({ operation }, variables, { subject }) => {
    const root = schema.getRootType(operation.operation);
    if (subject !== 'anonymous' || !root) return null;
    if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return null;
    const [data, errors]: [Record<string, null>, GraphQLError[]] = [{}, []];
    let isNull = false;
    for (const node of operation.selectionSet.selections) {
      // Whether these count is for the planner to find out.
      if (node.kind !== Kind.FIELD || node.directives?.length || node.name.value.startsWith('__')) return null;
      if (open.has(node.name.value)) return null;
      const key = node.alias?.value ?? node.name.value;
      if (!(key in data)) errors.push(signInFirst(key));
      data[key] = null;
      isNull ||= isNonNullType(root.getFields()[node.name.value]!.type);
    }
    return { data: isNull ? null : data, errors };
  };

const signInFirst = (key: string): GraphQLError =>
  new GraphQLError('Sign in first: this needs an access token.', {
    path: [key],
    extensions: { code: 'UNAUTHENTICATED' },
  });
