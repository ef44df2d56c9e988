// What nobody needs to write on an access page: types that are only reached through something that has its line.
import { getNamedType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { anyone, asItsParent, type AccessPage, type MoreFields, type TypeLine, type Who } from './access.js';

const ofTheKit = new Map<string, string>([
  ['UserError', 'code message path severity citation nextStep'],
  ['PageInfo', 'hasNextPage hasPreviousPage startCursor endCursor'],
]);

/** Says of a type that the kit makes, as a page of a list, that whoever sees where it stands sees these fields of it. */
export const followsParent = (type: string, fields: string): void => void ofTheKit.set(type, fields);

/** The page with the lines that follow: of the kit's own types, and of the answers of mutations. */
export function withWhatFollows(schema: GraphQLSchema, page: AccessPage): AccessPage {
  const answers = answersOf(schema);
  const types: AccessPage['types'] = { ...page.types };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const fields = answers.has(type) ? Object.keys(type.getFields()).join(' ') : ofTheKit.get(type.name);
    if (fields !== undefined) types[type.name] = joined(fields, page.types[type.name]);
    else if (type.name === 'Rule') types.Rule ??= wordsForAnyone(type);
  }
  return { ...page, types };
}

/** What was written down counts; what follows covers the rest. */
const joined = (fields: string, written: TypeLine<never> | MoreFields | undefined): TypeLine<never> => ({
  ...written,
  who: (written && 'who' in written ? written.who : asItsParent) as Who<never>,
  fields: [
    written?.fields ?? '',
    ...fields.split(' ').filter((field) => !Object.hasOwn(written?.stricter ?? {}, field)),
  ].join(' '),
});

const wordsForAnyone = (rule: GraphQLObjectType): TypeLine<never> => ({
  who: anyone as Who<never>,
  fields: Object.keys(rule.getFields()).join(' '),
});

/** What mutations answer with: an object made for the answer, which tells of errors. */
function answersOf(schema: GraphQLSchema): Set<unknown> {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
  return new Set(
    fields.map(({ type }) => getNamedType(type)).filter((type) => isObjectType(type) && type.getFields().userErrors),
  );
}
