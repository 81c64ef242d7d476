import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

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
