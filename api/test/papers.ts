import type { Client, TestProduct } from './harness.ts';

/** A paper as somebody downloads it. */
export async function bytesOf(client: Client, path: string): Promise<Buffer> {
  const response = await client.fetch(path);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

/** Where the page of verification sends a stranger who uploads a file, or nothing. */
export async function uploaded(product: TestProduct, file: Buffer | null, lang = 'en'): Promise<string> {
  const body = new FormData();
  if (file !== null) body.set('file', new Blob([new Uint8Array(file)], { type: 'application/pdf' }), 'paper.pdf');
  const answer = await product.anonymous().fetch(`/certificates/check-file?lang=${lang}`, { method: 'POST', body });
  expect(answer.status).toBe(303);
  return answer.headers.get('location') ?? '';
}

/** What that page then says of it. */
export async function outcomeOf(
  product: TestProduct,
  file: Buffer | null,
): Promise<{ outcome: string; code: string | null }> {
  const answer = new URL(await uploaded(product, file), product.origin).searchParams.get('file');
  const PAPER = 'query ($answer: String!) { certificatePaper(answer: $answer) { outcome code } }';
  return (await product.anonymous().run(PAPER, { answer })).data.certificatePaper;
}
