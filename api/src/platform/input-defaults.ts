import {
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  valueFromAST,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/**
 * The compiler of queries knows no default of what may not be null: a variable or a field of an input that is left out is
 * filled in before the compiled function looks.
 */
export function inputDefaults(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): (variables: Variables) => Variables {
  const declared = variableDefinitions.flatMap(({ variable, type: node, defaultValue }) => {
    const type = typeFromAST(schema, node);
    if (!isInputType(type)) return [];
    return [{ name: variable.name.value, type, initial: defaultValue && valueFromAST(defaultValue, type) }];
  });
  return (variables) => {
    const filled: Record<string, unknown> = { ...variables };
    for (const { name, type, initial } of declared) {
      const value = filledIn(type, variables[name] === undefined ? initial : variables[name]);
      if (value !== undefined) filled[name] = value;
    }
    return filled;
  };
}

function filledIn(type: GraphQLInputType, value: unknown): unknown {
  if (value === null || value === undefined) return value;
  if (isNonNullType(type)) return filledIn(type.ofType, value);
  if (isListType(type))
    return Array.isArray(value) ? value.map((each) => filledIn(type.ofType, each)) : filledIn(type.ofType, value);
  if (!isInputObjectType(type) || typeof value !== 'object') return value;
  const given = value as Variables;
  const filled: Record<string, unknown> = { ...given };
  for (const field of Object.values(type.getFields())) {
    const each = filledIn(field.type, given[field.name] === undefined ? field.defaultValue : given[field.name]);
    if (each !== undefined) filled[field.name] = each;
  }
  return filled;
}
