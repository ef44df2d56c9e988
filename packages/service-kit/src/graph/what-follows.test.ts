import { buildSchema } from 'graphql';
import { asItsParent, more, type AccessPage } from './access.js';
import { connectionOf } from './connection.js';
import { fieldsWithoutLine } from './enforce.js';
import { withWhatFollows } from './what-follows.js';

connectionOf('Crate', () => Object);
const kit = `
  type UserError { code: ID message: ID path: ID severity: ID citation: ID nextStep: ID }
  type PageInfo { hasNextPage: ID hasPreviousPage: ID startCursor: ID endCursor: ID }
  type CrateEdge { cursor: ID node: Crate }
  type CrateConnection { edges: [CrateEdge] nodes: [Crate] pageInfo: PageInfo }
  type Crate { id: ID }
  type Query { crates: CrateConnection }
  type Mutation { makeCrate: MakeCratePayload moveCrate: Crate }
  type MakeCratePayload { crate: Crate userErrors: [UserError] }
`;
const page: AccessPage = {
  Query: { crates: asItsParent },
  Mutation: { makeCrate: asItsParent, moveCrate: asItsParent },
  types: {},
};
const uncovered = (schema: string, types: AccessPage['types'] = {}) => {
  const built = buildSchema(schema);
  return fieldsWithoutLine(built, withWhatFollows(built, { ...page, types }));
};

test('the answer of a mutation, a list and what the kit makes need no line; what is in them does', () => {
  expect(uncovered(kit)).toEqual(['Crate.id']);
});

test('a field that a service adds to a type of the kit needs its line', () => {
  const added = `${kit} extend type CrateEdge { weightKg: Int }`;
  expect(uncovered(added)).toEqual(['Crate.id', 'CrateEdge.weightKg'].reverse());
  expect(uncovered(added, { CrateEdge: more('weightKg') })).toEqual(['Crate.id']);
});

test('a type that is only called as the answer of a mutation needs its line', () => {
  expect(uncovered(`${kit} type CrateMovedPayload { crate: Crate }`)).toContain('CrateMovedPayload.crate');
});
