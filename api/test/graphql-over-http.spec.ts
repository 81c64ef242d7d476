import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import { serverAudits } from 'graphql-http';
import { TestProduct } from './harness.ts';

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

describe('GraphQL over HTTP', () => {
  it('passes every audit that must pass', async () => {
    const audits = serverAudits({ url: `${product.origin}/graphql`, fetchFn: fetch });
    const failed: string[] = [];
    for (const audit of audits) {
      const result = await audit.fn();
      if (result.status === 'error' || (result.status === 'warn' && /MUST/.test(audit.name)))
        failed.push(`${audit.id} ${audit.name}: ${result.status} ${'reason' in result ? result.reason : ''}`);
    }
    expect(failed).toEqual([]);
    expect(audits.length).toBeGreaterThan(50);
  });

  it('describes itself in demo and test, and the description is a whole schema', async () => {
    const answer = await product.anonymous().run(getIntrospectionQuery());
    expect(buildClientSchema(answer.data as never).getQueryType()?.name).toBe('Query');
  });
});
