/** A GraphQL enum from a list of the domain: spelled the same everywhere. */
export function enumOf<const Value extends string>(values: readonly Value[]): { readonly [Key in Value]: Key } {
  return Object.fromEntries(values.map((value) => [value, value])) as { [Key in Value]: Key };
}
