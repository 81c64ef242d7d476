import { ApolloServer } from '@apollo/server';
import { CompiledQueries } from '../src/platform/compiled-queries.ts';

const typeDefs = `
  enum Unit { AZN USD }
  input Inner { unit: Unit! = AZN, amount: Int! }
  input Filter { country: String! = "AZ", size: Int = 3, inner: Inner, list: [Inner!] }
  type Query { echo(filter: Filter!, first: Int! = 50): String!  bare(filter: Filter! = { size: 9 }): String! }
`;
const echo = (_: unknown, args: unknown) => JSON.stringify(args);
const server = new ApolloServer({
  typeDefs,
  resolvers: { Query: { echo, bare: echo } },
  plugins: [new CompiledQueries().plugin],
});
const plain = new ApolloServer({ typeDefs, resolvers: { Query: { echo, bare: echo } } });
afterAll(() => Promise.all([server.stop(), plain.stop()]));

const NAMED = 'query ($filter: Filter!) { echo(filter: $filter) }';
const PAGED = 'query ($filter: Filter!, $first: Int! = 7) { echo(filter: $filter, first: $first) }';
const WHOLE = 'query ($filter: Filter! = { inner: { amount: 1 } }) { echo(filter: $filter) }';

describe('a compiled query', () => {
  it.each([
    [NAMED, { filter: {} }],
    [NAMED, { filter: { country: 'TR', size: null } }],
    [NAMED, { filter: { inner: { amount: 5 } } }],
    [NAMED, { filter: { inner: { amount: 5, unit: 'USD' }, list: [{ amount: 1 }, { amount: 2, unit: 'USD' }] } }],
    [NAMED, { filter: { list: { amount: 1 } } }],
    [PAGED, { filter: {} }],
    [PAGED, { filter: {}, first: 2 }],
    [WHOLE, {}],
    [WHOLE, { filter: { size: 1 } }],
    ['{ bare }', {}],
  ])('fills in what is left out as the language says: %s %j', async (query, variables) => {
    const answerOf = async (each: ApolloServer) => {
      // Compiled when it comes for the second time.
      await each.executeOperation({ query, variables });
      const { body } = await each.executeOperation({ query, variables });
      const { data, errors } =
        body.kind === 'single' ? body.singleResult : { data: null, errors: ['no single result'] };
      return { errors, data: data && Object.values(data).map((text) => JSON.parse(text as string)) };
    };
    const expected = await answerOf(plain);
    expect(expected.errors).toBeUndefined();
    expect(await answerOf(server)).toEqual(expected);
  });

  it('still refuses what has no default and is missing', async () => {
    for (let time = 0; time < 3; time++) {
      const { body } = await server.executeOperation({ query: NAMED, variables: { filter: { inner: {} } } });
      expect(body.kind === 'single' && body.singleResult.errors).toHaveLength(1);
    }
  });
});
