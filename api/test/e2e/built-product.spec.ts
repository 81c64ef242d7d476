import { sharedBrowser } from '../browser.ts';
import { startProduct } from '../product.ts';

const { url } = startProduct();
const at = (path: string) => `${url.replace('localhost', '127.0.0.1')}${path}`;

describe('the built product', () => {
  it('is alive and ready', async () => {
    expect((await fetch(at('/livez'))).status).toBe(200);
    expect((await fetch(at('/readyz'))).status).toBe(200);
  });

  it('answers GraphQL', async () => {
    const response = await fetch(at('/graphql'), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-requested-with': 'aim-web' },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });

  it('signs a fictional person in and sets the session cookie', async () => {
    const personas = (await (await fetch(at('/demo/personas'))).json()) as { key: string }[];
    expect(personas.length).toBeGreaterThanOrEqual(14);
    const response = await fetch(at('/demo/sign-in'), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-requested-with': 'aim-web' },
      body: JSON.stringify({ persona: personas[0]?.key }),
    });
    expect(response.ok).toBe(true);
    expect(response.headers.getSetCookie().join()).toMatch(/sid-\d+=[^;]{20,}.*HttpOnly/i);
  });

  it('serves pages under a strict policy, and sends visitors by address to its name', async () => {
    const named = await fetch(at('/'), { redirect: 'manual' });
    expect(named.status).toBe(308);
    expect(named.headers.get('location')).toBe(`${url}/`);
    const page = await fetch(url);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toMatch(/^text\/html/);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await fetch(`${url}/no-such-page`)).status).toBe(404);
  });

  it('opens in the browser and breaks neither its own policy nor anything else', async () => {
    const page = await (await sharedBrowser()).newPage();
    try {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      await page.goto(url);
      await page.locator('h1').first().waitFor();
      expect(complaints).toEqual([]);
    } finally {
      await page.context().close();
    }
  });
});
