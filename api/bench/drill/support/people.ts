/** Somebody of the demo, signed in to a served product. */
export interface SignedIn {
  readonly cookie: string;
  // biome-ignore lint/suspicious/noExplicitAny: a drill reads whatever shape its document asks for
  run(query: string, variables?: Record<string, unknown>): Promise<{ data: any; errors?: unknown }>;
}

export async function signIn(origin: string, persona: string): Promise<SignedIn> {
  const json = { 'content-type': 'application/json' };
  const response = await fetch(`${origin}/demo/sign-in`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ persona }),
  });
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  return {
    cookie,
    run: async (query, variables = {}) => {
      const answer = await fetch(`${origin}/graphql`, {
        method: 'POST',
        headers: { ...json, cookie },
        body: JSON.stringify({ query, variables }),
      });
      return (await answer.json()) as { data: unknown; errors?: unknown };
    },
  };
}
