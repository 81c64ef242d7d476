import {
  type FieldNode,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** What a query asks for below a field: names of leaves → null, of objects → their own selection. */
export interface Selection {
  readonly [field: string]: Selection | null;
}

/** Documents are kept, so what a field of one selects is read once. */
const known = new WeakMap<FieldNode, Selection>();
const NOTHING: Selection = {};

/**
 * The merged selection at a path below the resolved field, for example `['items']`. Fragments are followed. The same document gives the
 * same object each time.
 */
export function selectionAt(info: GraphQLResolveInfo, path: readonly string[] = []): Selection {
  let selection = wholeSelection(info);
  for (const step of path) selection = selection[step] ?? NOTHING;
  return selection;
}

function wholeSelection(info: GraphQLResolveInfo): Selection {
  const [only] = info.fieldNodes;
  const read = only && info.fieldNodes.length === 1 ? known.get(only) : undefined;
  if (read) return read;
  let selection: Selection = {};
  for (const node of info.fieldNodes) selection = merge(selection, node.selectionSet, info);
  if (only && info.fieldNodes.length === 1) known.set(only, selection);
  return selection;
}

function merge(into: Selection, set: SelectionSetNode | undefined, info: GraphQLResolveInfo): Selection {
  const result: Record<string, Selection | null> = { ...into };
  for (const node of set?.selections ?? []) {
    if (node.kind === Kind.FIELD) result[node.name.value] = ofField(node, result[node.name.value], info);
    else {
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : info.fragments[node.name.value];
      Object.assign(result, merge(result, fragment?.selectionSet, info));
    }
  }
  return result;
}

function ofField(node: FieldNode, earlier: Selection | null | undefined, info: GraphQLResolveInfo): Selection | null {
  return node.selectionSet ? merge(earlier ?? {}, node.selectionSet, info) : null;
}

/** A field right below the resolved one, as often as it is asked for, with its arguments. */
export interface AskedField {
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Which of some fields are asked for right below the resolved one: what only a hint may rest on, because directives are not looked at. */
export function askedBelow(info: GraphQLResolveInfo, names: readonly string[]): AskedField[] {
  const type = getNamedType(info.returnType);
  if (!isObjectType(type)) return [];
  const fields = type.getFields();
  return info.fieldNodes.flatMap(({ selectionSet }) =>
    nodesBelow(selectionSet, info)
      .filter(({ name }) => names.includes(name.value))
      .map((node) => {
        const field = fields[node.name.value];
        return { name: node.name.value, args: field ? getArgumentValues(field, node, info.variableValues) : {} };
      }),
  );
}

const below = new WeakMap<SelectionSetNode, FieldNode[]>();

function nodesBelow(set: SelectionSetNode | undefined, info: GraphQLResolveInfo): FieldNode[] {
  if (!set) return [];
  const read = below.get(set);
  if (read) return read;
  const nodes = set.selections.flatMap((node) => {
    if (node.kind === Kind.FIELD) return [node];
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : info.fragments[node.name.value];
    return nodesBelow(fragment?.selectionSet, info);
  });
  below.set(set, nodes);
  return nodes;
}
