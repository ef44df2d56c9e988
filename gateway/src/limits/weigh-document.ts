import type {
  ConstDirectiveNode,
  DocumentNode,
  FragmentDefinitionNode,
  GraphQLSchema,
  SelectionSetNode,
} from 'graphql';
import { getNamedType, isCompositeType, isInterfaceType, isObjectType, Kind, parse } from 'graphql';
import { limits } from './figures.js';

/** What it costs to check and plan a document: its selections with fragments written out, times the services asked. */
export interface Weight {
  cost: number;
  selections: number;
  services: number;
}

interface Reach {
  selections: number;
  services: ReadonlySet<string>;
}

/** Weighs a document that was measured before, so that it is known to end. Counted, never written out. */
export type Weigh = (document: DocumentNode) => Weight;

/** A scale for documents over one supergraph, which says which service answers which field. */
export function scaleFor(schema: GraphQLSchema, supergraphSdl: string): Weigh {
  const ownerOf = ownersIn(supergraphSdl);
  return (document) => {
    const scale = new Scale(schema, ownerOf, document);
    const reached = document.definitions.flatMap((node) =>
      node.kind === Kind.OPERATION_DEFINITION
        ? [scale.ofSet(node.selectionSet, schema.getRootType(node.operation)?.name)]
        : [],
    );
    const { selections, services } = together(reached);
    const asked = Math.max(1, services.size);
    return { cost: Math.max(limits.newQueries.least, selections * asked), selections, services: asked };
  };
}

class Scale {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly weighed = new Map<string, Reach>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly ownerOf: ReadonlyMap<string, string>,
    document: DocumentNode,
  ) {
    for (const node of document.definitions) {
      if (node.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(node.name.value, node);
    }
  }

  /** `typeName` is undefined where the document asks for what is not in the schema, as validation will tell. */
  ofSet({ selections }: SelectionSetNode, typeName: string | undefined): Reach {
    const reached = selections.map((node): Reach => {
      if (node.kind === Kind.FRAGMENT_SPREAD) return this.ofFragment(node.name.value);
      if (node.kind === Kind.INLINE_FRAGMENT)
        return this.ofSet(node.selectionSet, node.typeCondition?.name.value ?? typeName);
      const owner = this.ownerOf.get(`${typeName}.${node.name.value}`);
      const own = { selections: 0, services: new Set(owner ? [owner] : []) };
      if (!node.selectionSet) return own;
      return together([own, this.ofSet(node.selectionSet, this.typeOf(typeName, node.name.value))]);
    });
    const { selections: within, services } = together(reached);
    return { selections: within + selections.length, services };
  }

  private ofFragment(name: string): Reach {
    const known = this.weighed.get(name);
    if (known) return known;
    const fragment = this.fragments.get(name);
    const reach = fragment ? this.ofSet(fragment.selectionSet, fragment.typeCondition.name.value) : nothing;
    this.weighed.set(name, reach);
    return reach;
  }

  private typeOf(parent: string | undefined, field: string): string | undefined {
    const type = parent ? this.schema.getType(parent) : undefined;
    if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
    const named = getNamedType(type.getFields()[field]?.type);
    return isCompositeType(named) ? named.name : undefined;
  }
}

const nothing: Reach = { selections: 0, services: new Set() };

const together = (reached: readonly Reach[]): Reach => ({
  selections: reached.reduce((sum, { selections }) => sum + selections, 0),
  services: new Set(reached.flatMap(({ services }) => [...services])),
});

/** The service of each field that only one can answer, by `Type.field`; what several can answer adds none. */
function ownersIn(supergraphSdl: string): Map<string, string> {
  const owners = new Map<string, string>();
  for (const node of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const ofType = graphsIn(node, 'join__type');
    for (const field of node.fields ?? []) {
      const named = graphsIn(field, 'join__field');
      const [owner, ...others] = named.length ? named : ofType;
      if (owner && others.length === 0) owners.set(`${node.name.value}.${field.name.value}`, owner);
    }
  }
  return owners;
}

/** The graphs that directives of the join specification name (https://specs.apollo.dev/join/v0.5/). */
function graphsIn(
  { directives = [] }: { readonly directives?: readonly ConstDirectiveNode[] },
  name: string,
): string[] {
  const graphs = directives
    .filter((directive) => directive.name.value === name)
    .map((directive) => directive.arguments?.find((argument) => argument.name.value === 'graph')?.value);
  return [...new Set(graphs.flatMap((value) => (value?.kind === Kind.ENUM ? [value.value] : [])))];
}
