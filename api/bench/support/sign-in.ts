/** A persona's session, as the header that carries it. */
export async function signIn(origin: string, persona: string): Promise<string> {
  const response = await fetch(`${origin}/demo/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona }),
  });
  if (!response.ok) throw new Error(`${persona} could not sign in: ${response.status}`);
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}
