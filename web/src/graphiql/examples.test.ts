import { buildSchema, GraphQLError, Kind, parse, validate, type OperationDefinitionNode } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { readFileSync } from 'node:fs';
import { examples } from './examples.ts';

const schema = buildSchema(readFileSync(new URL('../../../gateway/supergraph.graphql', import.meta.url), 'utf8'));

test.each(examples)(
  'GraphiQL opens with an operation and variables that the graph takes: $query',
  ({ query, variables = '{}' }) => {
    const document = parse(query);
    expect(validate(schema, document)).toEqual<GraphQLError[]>([]);
    const operation = document.definitions.find(
      (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
    )!;
    expect(
      getVariableValues(schema, operation.variableDefinitions ?? [], JSON.parse(variables)).errors,
    ).toBeUndefined();
  },
);
