import type { ApolloServerPlugin } from '@apollo/server';
import {
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

const MAX_DEPTH = 10;
/** Tools ask for the whole schema in one query, nine types of types deep. */
const INTROSPECTION_DEPTH = 6;
const MAX_ALIASES = 15;
const MAX_DIRECTIVES = 8;
const MAX_ROOT_FIELDS = 10;
const MAX_COST = 3000;

/** Root fields that try a credential: at most one per operation, however it is written. */
export const CREDENTIAL_FIELDS: ReadonlySet<string> = new Set([
  'signInWithPassword',
  'verifySecondFactor',
  'finishPasskeySignIn',
  'requestEmailCode',
  'registerAccount',
  'recoverAccount',
  'stepUpWithCode',
  'changePassword',
  'startEmailChange',
  'changeEmail',
  'acceptInvitation',
  'confirmTotp',
]);

interface Measure {
  depth: number;
  aliases: number;
  directives: number;
  cost: number;
  rootFields: number;
  credentials: number;
  /** Some page's size is given as a variable. */
  isVariable: boolean;
}

const tooMuch = (what: string) =>
  new GraphQLError(`Query is too large: ${what}`, { extensions: { code: 'BAD_REQUEST' } });

/** Refuses documents that are deep, repetitive or try several credentials; fragments count as often as they are used. */
export function documentLimits(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      for (const definition of document.definitions) {
        if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
        const error =
          definition.operation === OperationTypeNode.SUBSCRIPTION
            ? tooMuch('live changes come by /live')
            : whyTooLarge(measure(document, definition, {}));
        if (error) context.reportError(error);
      }
      return false;
    },
  };
}

function whyTooLarge(measured: Measure): GraphQLError | null {
  if (measured.depth > MAX_DEPTH) return tooMuch('depth');
  if (measured.aliases > MAX_ALIASES) return tooMuch('aliases');
  if (measured.directives > MAX_DIRECTIVES) return tooMuch('directives');
  if (measured.rootFields > MAX_ROOT_FIELDS) return tooMuch('root fields');
  if (measured.credentials > 1) return tooMuch('one credential per operation');
  if (measured.cost > MAX_COST) return tooMuch('cost');
  return null;
}

/** Page sizes given as variables are only known here; a page of n rows costs n times its row. */
export const costLimit: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation, request }) {
        if (operation && isTooCostly(document, operation)(request.variables ?? {})) throw tooMuch('cost');
      },
    };
  },
};

/** Whether an operation costs too much with certain variables; measured once where they do not matter. */
export function isTooCostly(
  document: DocumentNode,
  operation: OperationDefinitionNode,
): (variables: Readonly<Record<string, unknown>>) => boolean {
  let always: boolean | undefined;
  return (variables) => {
    if (always !== undefined) return always;
    const { cost, isVariable } = measure(document, operation, variables);
    if (!isVariable) always = cost > MAX_COST;
    return cost > MAX_COST;
  };
}

const BUDGET = 20_000;

function measure(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Measure {
  const fragments = new Map(
    document.definitions
      .filter((d): d is FragmentDefinitionNode => d.kind === Kind.FRAGMENT_DEFINITION)
      .map((d) => [d.name.value, d]),
  );
  const total: Measure = {
    depth: 0,
    aliases: 0,
    directives: 0,
    cost: 0,
    rootFields: 0,
    credentials: 0,
    isVariable: false,
  };
  let visits = 0;

  const visitSet = (
    set: SelectionSetNode,
    depth: number,
    weight: number,
    open: readonly string[],
    isRoot: boolean,
  ): void => {
    total.depth = Math.max(total.depth, depth);
    for (const node of set.selections) {
      if (++visits > BUDGET) {
        total.cost = Number.POSITIVE_INFINITY;
        return;
      }
      total.directives += node.directives?.length ?? 0;
      if (node.kind === Kind.FIELD) visitField(node, depth, weight, open, isRoot);
      else if (node.kind === Kind.INLINE_FRAGMENT) visitSet(node.selectionSet, depth, weight, open, isRoot);
      else if (!open.includes(node.name.value)) {
        const fragment = fragments.get(node.name.value);
        if (fragment) visitSet(fragment.selectionSet, depth, weight, [...open, node.name.value], isRoot);
      }
    }
  };

  const visitField = (
    node: FieldNode,
    depth: number,
    weight: number,
    open: readonly string[],
    isRoot: boolean,
  ): void => {
    if (node.alias) total.aliases++;
    if (isRoot) total.rootFields++;
    if (isRoot && CREDENTIAL_FIELDS.has(node.name.value)) total.credentials++;
    if (!node.selectionSet) return;
    total.cost += weight;
    const below = node.name.value === '__schema' ? depth + 1 - INTROSPECTION_DEPTH : depth + 1;
    visitSet(node.selectionSet, below, weight * pageFactor(node, variables, total), open, false);
  };

  visitSet(operation.selectionSet, 1, 1, [], true);
  return total;
}

function pageFactor(node: FieldNode, variables: Readonly<Record<string, unknown>>, total: Measure): number {
  const first = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  if (first?.kind === Kind.VARIABLE) total.isVariable = true;
  const size =
    first?.kind === Kind.INT
      ? Number(first.value)
      : first?.kind === Kind.VARIABLE
        ? Number(variables[first.name.value] ?? 50)
        : 1;
  return Math.min(Math.max(Number.isFinite(size) ? size : 1, 1), 100);
}
