import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const PAGE = 2;

/** Speaks the few calls of the S3 protocol we need, and keeps objects in memory; it can refuse the next calls. */
export class FakeS3Server {
  private readonly objects = new Map<string, { bytes: Buffer; modifiedAt: string }>();
  private server: Server | null = null;
  /** So many calls are answered with 503. */
  failures = 0;

  async start(): Promise<string> {
    const server = createServer((request, response) => void this.answer(request, response));
    this.server = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise<void>((resolve) => (this.server ? this.server.close(() => resolve()) : resolve()));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (this.failures > 0) {
      this.failures--;
      return void response.writeHead(503).end(xml('<Error><Code>SlowDown</Code></Error>'));
    }
    if (!request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 '))
      return void response.writeHead(403).end(xml('<Error><Code>AccessDenied</Code></Error>'));
    const url = new URL(request.url ?? '/', 'http://localhost');
    const key = url.pathname.split('/').slice(2).join('/');
    if (key === '') return this.list(url, response);
    if (request.method === 'PUT') {
      const modifiedAt = String(request.headers['x-amz-date']).replace(
        /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/,
        '$1-$2-$3T$4:$5:$6.000Z',
      );
      this.objects.set(key, { bytes: Buffer.concat(chunks), modifiedAt });
      return void response.writeHead(200, { ETag: '"x"' }).end();
    }
    if (request.method === 'DELETE') {
      this.objects.delete(key);
      return void response.writeHead(204).end();
    }
    const found = this.objects.get(key);
    if (!found) return void response.writeHead(404).end(xml('<Error><Code>NoSuchKey</Code></Error>'));
    response.writeHead(200, { 'Content-Length': found.bytes.length }).end(found.bytes);
  }

  private list(url: URL, response: ServerResponse): void {
    const from = Number(url.searchParams.get('continuation-token') ?? 0);
    const all = [...this.objects];
    const contents = all
      .slice(from, from + PAGE)
      .map(
        ([key, { modifiedAt }]) => `<Contents><Key>${key}</Key><LastModified>${modifiedAt}</LastModified></Contents>`,
      );
    const more = from + PAGE < all.length;
    response.end(
      xml(
        `<ListBucketResult><IsTruncated>${more}</IsTruncated>${more ? `<NextContinuationToken>${from + PAGE}</NextContinuationToken>` : ''}${contents.join('')}</ListBucketResult>`,
      ),
    );
  }
}

function xml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${body}`;
}
