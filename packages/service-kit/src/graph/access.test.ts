import { buildSchema, graphql } from 'graphql';
import { anyone, line, more, sees, signedIn, who, whoMoves, type AccessPage } from './access.js';
import { enforce, fieldsWithoutLine } from './enforce.js';
import { anonymous, type Caller } from '../identity/caller.js';

const schema = () => buildSchema('type Query { thing: Thing secret: Thing } type Thing { id: ID score: Int }');
const member: Caller = { ...anonymous, subject: 'per_1', accountId: 'acc_1', roles: ['IMPORTER'] };
const nobody = who('nobody', () => false);
const itsOwner = who('its owner', (caller: Caller, owner: string) => caller.accountId === owner);

const page: AccessPage = {
  Query: { thing: anyone, secret: signedIn },
  Mutation: {},
  types: { Thing: line(itsOwner, 'id', { score: nobody }) },
};
const root = { thing: { id: '1', score: 9 }, secret: { id: '2', score: 9 } };
const ask = (source: string, caller: Caller) =>
  graphql({ schema: enforce(schema(), page), source, rootValue: root, contextValue: { caller } });

test('a field without a line keeps the service from starting', () => {
  const open: AccessPage = { ...page, types: {} };
  expect(fieldsWithoutLine(schema(), open)).toEqual(['Thing.id', 'Thing.score']);
  expect(() => enforce(schema(), open)).toThrow('No line in access.ts for Thing.id, Thing.score');
});

test('so does a type to which parts only add fields, and of which none says who sees it', () => {
  const added: AccessPage = { ...page, types: { Thing: more('id score') } };
  expect(() => enforce(schema(), added)).toThrow('No line in access.ts says who sees Thing');
});

test('a type is seen by those whom its line names, and a type without a line by nobody', () => {
  expect(sees(page, 'Thing', member, 'acc_1')).toBe(true);
  expect(sees(page, 'Thing', member, 'acc_2')).toBe(false);
  expect(sees(page, 'Other', member, 'acc_1')).toBe(false);
});

test('a stricter field is empty to those who see the rest', async () => {
  expect((await ask('{ thing { id score } }', member)).data).toEqual({ thing: { id: '1', score: null } });
});

test('a root field says whether to sign in or that it is not allowed', async () => {
  expect((await ask('{ secret { id } }', anonymous)).errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
  expect((await ask('{ secret { id } }', member)).data).toEqual({ secret: { id: '2' } });
});

test('a move is brought about by those whom its life cycle names, and one of the platform by nobody who asks', () => {
  const officer: Caller = { ...anonymous, subject: 'per_2', roles: ['OFFICER'] };
  const may = (...by: Parameters<typeof whoMoves>[0]['by']) =>
    [member, officer, anonymous].map((caller) => whoMoves({ by })(caller));
  expect(may('FILER')).toEqual([true, false, false]);
  expect(may('OFFICER', 'SUPERVISOR')).toEqual([false, true, false]);
  expect(may('CASHIER')).toEqual([false, false, false]);
  expect(may('PLATFORM')).toEqual([false, false, false]);
});
