import { Kind, print, visit, type DocumentNode, type FieldNode, type InlineFragmentNode } from 'graphql';

/** Of each type that another service than that of `node` owns, a field that is never null where the object is there. */
const never: Readonly<Record<string, string>> = {
  Account: 'kind',
  Document: 'kind',
  Review: 'status',
  Upload: 'status',
};
const prefix = 'landfallOwner';

/**
 * A document in which `node` and `nodes` ask the owner of whatever they find. They know other services' objects by their
 * ids alone: who asks for nothing but the id would else be answered with it, also where there is no such object or it is
 * not theirs to see. The field asked is null then, and with it the object.
 */
export function askOwners(document: DocumentNode, text: string): { document: DocumentNode; text: string } {
  const asked = visit(document, {
    Field: (field) =>
      asksById(field)
        ? {
            ...field,
            selectionSet: { ...field.selectionSet, selections: [...field.selectionSet.selections, ...owners] },
          }
        : undefined,
  });
  return asked === document ? { document, text } : { document: asked, text: print(asked) };
}

/** An answer without what `askOwners` asked besides. */
export function withoutOwners<Outcome extends { data?: Record<string, unknown> | null }>(outcome: Outcome): Outcome {
  for (const found of Object.values(outcome.data ?? {}).flat()) {
    if (typeof found !== 'object' || found === null) continue;
    for (const key of aliases) delete (found as Record<string, unknown>)[key];
  }
  return outcome;
}

type Selecting = FieldNode & { selectionSet: NonNullable<FieldNode['selectionSet']> };

/** The root's fields; those of connections take no ids. */
const asksById = (field: FieldNode): field is Selecting =>
  field.selectionSet !== undefined &&
  (field.name.value === 'node' || field.name.value === 'nodes') &&
  (field.arguments ?? []).length > 0;

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;

const owners = Object.entries(never).map(([type, field]): InlineFragmentNode => ({
  kind: Kind.INLINE_FRAGMENT,
  typeCondition: { kind: Kind.NAMED_TYPE, name: name(type) },
  selectionSet: {
    kind: Kind.SELECTION_SET,
    selections: [{ kind: Kind.FIELD, alias: name(`${prefix}${type}`), name: name(field) }],
  },
}));
const aliases = Object.keys(never).map((type) => `${prefix}${type}`);
