import { product } from './visitors.ts';

interface Mail {
  readonly subject: string;
  readonly text: string;
}

const PATIENCE_MILLISECONDS = 15_000;
const QUERY = 'query($search: String) { mails(filter: { search: $search }, first: 5) { items { subject text } } }';

/** The newest mail to an address, read from the outbox as an administrator does; waits until the worker has written it. */
export async function newestMailTo(address: string, isWanted: (mail: Mail) => boolean = () => true): Promise<Mail> {
  const session = await post('/demo/sign-in', { persona: 'admin' });
  const cookie = session.headers.getSetCookie().map((line) => line.split(';')[0]);
  const until = performance.now() + PATIENCE_MILLISECONDS;
  while (performance.now() < until) {
    const response = await post('/graphql', { query: QUERY, variables: { search: address } }, cookie.join('; '));
    const { data, errors } = (await response.json()) as {
      data?: { mails: { items: Mail[] } };
      errors?: { message: string }[];
    };
    if (errors) throw new Error(errors.map(({ message }) => message).join());
    const mail = data?.mails.items.find(isWanted);
    if (mail) return mail;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no mail to ${address}`);
}

function post(path: string, body: object, cookie = ''): Promise<Response> {
  const headers = { 'content-type': 'application/json', 'x-requested-with': 'aim-web', cookie };
  return fetch(`${product.url}${path}`, { method: 'POST', body: JSON.stringify(body), headers });
}

const SIX_DIGITS = /\b\d{6}\b/;

/** The six digits sent to an address, in a mail other than the one with the former code. */
export async function codeMailedTo(address: string, former = 'none'): Promise<string> {
  const mail = await newestMailTo(address, ({ text }) => SIX_DIGITS.test(text) && !text.includes(former));
  return SIX_DIGITS.exec(mail.text)?.[0] ?? '';
}
