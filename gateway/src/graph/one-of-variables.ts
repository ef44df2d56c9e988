import {
  getNullableType,
  GraphQLError,
  isInputObjectType,
  isNonNullType,
  typeFromAST,
  type ASTVisitor,
  type ValidationContext,
} from 'graphql';

/**
 * A variable in a field of a OneOf input has a type that is never null (GraphQL, 5.8.5). The library's own rule sees this
 * only where the input may be left out, not where it is required (`by: EntryBy!`).
 */
export function oneOfVariables(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition: (operation) => {
      for (const { node, parentType } of context.getRecursiveVariableUsages(operation)) {
        const input = isNonNullType(parentType) ? getNullableType(parentType) : undefined;
        if (!isInputObjectType(input) || !input.isOneOf) continue;
        const name = node.name.value;
        const definition = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name);
        const type = definition && typeFromAST(context.getSchema(), definition.type);
        if (!type || isNonNullType(type)) continue;
        const message = `\`$${name}\` fills a field of \`${input.name}\`, which takes exactly one that is not null: declare it as \`$${name}: ${type}!\`.`;
        context.reportError(
          new GraphQLError(message, { nodes: [definition, node], extensions: { code: 'BAD_USER_INPUT' } }),
        );
      }
    },
  };
}
