// The supergraph as text: its public schema, and which service owns each field.
import { readFileSync } from 'node:fs';
import { serviceNames, type ServiceName } from '@landfall/service-kit';
import {
  buildASTSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
  Kind,
  parse,
  visit,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

const isInaccessible = ({ name }: ConstDirectiveNode | DirectiveNode): boolean => name.value === 'inaccessible';

const read = (path: string): DocumentNode => parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

const supergraph = read('gateway/supergraph.graphql');

// The composition's own types and directives; everything else is what callers see.
const ofComposition = /^(join|link|core)__|^link$/;
const nameOf = (node: DefinitionNode): string => ('name' in node && node.name ? node.name.value : '');
const published = supergraph.definitions.filter(
  (node) => node.kind !== Kind.DIRECTIVE_DEFINITION && !ofComposition.test(nameOf(node)),
);

/** Every definition that callers see, with its place and its descriptions; what services say among themselves is left out. */
export const publishedDocument: DocumentNode = visit(
  { kind: Kind.DOCUMENT, definitions: published },
  { enter: (node) => ('directives' in node && node.directives?.some(isInaccessible) ? null : undefined) },
);

const withoutDirectives = visit(publishedDocument, { Directive: () => null });

/** The public schema. */
export const publicSchema: GraphQLSchema = buildASTSchema(withoutDirectives, { assumeValid: true });

/** The schema of one service, as checked in. */
export const schemaOf = (service: ServiceName): GraphQLSchema =>
  buildASTSchema(visit(read(`services/${service}/schema.graphql`), { Directive: () => null }), { assumeValid: true });

/** The types of a service that the gateway asks for by their id. */
export function entitiesOf(service: ServiceName): string[] {
  return read(`services/${service}/schema.graphql`).definitions.flatMap((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION && node.directives?.some(({ name }) => name.value === 'key')
      ? [node.name.value]
      : [],
  );
}

export interface OwnedField {
  service: ServiceName;
  type: string;
  field: string;
}

/** Every field of every object type, once for each service that answers it. */
export function ownedFields(): OwnedField[] {
  return published.flatMap((node) => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
    const ofType = graphsIn(node.directives, 'join__type');
    return (node.fields ?? []).flatMap((field) =>
      ownersOf(field, ofType).map((service) => ({ service, type: node.name.value, field: field.name.value })),
    );
  });
}

function ownersOf({ directives }: FieldDefinitionNode, ofType: string[]): ServiceName[] {
  const said = graphsIn(directives, 'join__field');
  const names = (said.length ? said : ofType).map((name) => name.toLowerCase());
  return serviceNames.filter((service) => names.includes(service));
}

const graphsIn = (directives: readonly ConstDirectiveNode[] | undefined, name: string): string[] =>
  (directives ?? [])
    .filter((directive) => directive.name.value === name)
    .flatMap(({ arguments: given }) => given ?? [])
    .flatMap(({ name: argument, value }) =>
      argument.value === 'graph' && value.kind === Kind.ENUM ? [value.value] : [],
    );

const described = new Set<string>([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
]);
const roots = new Set(['Query', 'Mutation', 'Subscription']);

/** Every type, field, argument, input field and enum value without a description, as `Type.field(argument)`. */
export function withoutDescription(document: DocumentNode): string[] {
  const missing: string[] = [];
  const place: string[] = [];
  visit(document, {
    enter(node) {
      if (!described.has(node.kind) || !('name' in node)) return;
      place.push(node.name!.value);
      const text = 'description' in node ? node.description?.value.trim() : '';
      if (!text && !(place.length === 1 && roots.has(place[0]!))) missing.push(place.join('.'));
    },
    leave(node) {
      if (described.has(node.kind)) place.pop();
    },
  });
  return missing;
}

/** The object types of the public schema that hold data, without the roots. */
export const dataTypes = (schema: GraphQLSchema): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__') && !roots.has(type.name),
  );

/** The mutations whose input names something by its id, besides the caller's own key. */
export const mutationsThatTakeAnId = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getMutationType()!.getFields())
    .filter(({ args }) => args.some(({ type }) => namesSomething(getNamedType(type))))
    .map(({ name }) => name);

const namesSomething = (type: GraphQLNamedType): boolean =>
  isInputObjectType(type) &&
  Object.values(type.getFields()).some(
    ({ name, type: of }) =>
      name !== 'idempotencyKey' && (getNamedType(of).name === 'ID' || namesSomething(getNamedType(of))),
  );
