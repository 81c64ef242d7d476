import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import { Readable } from 'node:stream';
import { ClamdFileScanner } from './clamd-file-scanner.ts';
import { type FileScanner, ScannerUnavailable } from './file-scanner.ts';
import { LocalFileScanner } from './local-file-scanner.ts';

const VIRUS = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD', '-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** Speaks clamd's INSTREAM, with the local scanner behind it. */
class FakeClamd {
  reply: ((found: string) => string | null) | null = null;
  private readonly server: Server = createServer((socket) => {
    let received = Buffer.alloc(0);
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      const content = contentOf(received);
      if (content === null) return;
      const honest = content.includes(VIRUS) ? 'stream: Win.Test.EICAR_HDB-1 FOUND' : 'stream: OK';
      const answer = this.reply ? this.reply(honest) : honest;
      if (answer === null) socket.destroy();
      else if (answer !== '') socket.end(`${answer}\0`);
    });
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `tcp://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

function contentOf(received: Buffer): string | null {
  const command = 'zINSTREAM\0';
  const parts: Buffer[] = [];
  for (let at = command.length; at + 4 <= received.length; ) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(parts).toString('latin1');
    parts.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

const clamd = new FakeClamd();
let url = '';
beforeAll(async () => {
  url = await clamd.start();
});
beforeEach(() => {
  clamd.reply = null;
});
afterAll(() => clamd.stop());

describe.each<[string, () => FileScanner]>([
  ['the local scanner', () => new LocalFileScanner()],
  ['clamd', () => new ClamdFileScanner(url)],
])('the contract on %s', (_, make) => {
  it('passes harmless content of any size', async () => {
    const chunks = Array.from({ length: 64 }, () => Buffer.alloc(64 * 1024, 'a'));
    expect(await make().scan(Readable.from(chunks))).toBe('CLEAN');
    expect(await make().scan(Readable.from([Buffer.from('x')]))).toBe('CLEAN');
  });

  it('finds the test virus, also across chunks', async () => {
    const at = 30;
    const chunks = [Buffer.from(`..${VIRUS.slice(0, at)}`), Buffer.from(`${VIRUS.slice(at)}..`)];
    expect(await make().scan(Readable.from(chunks))).toBe('INFECTED');
  });
});

describe('clamd that does not answer sensibly', () => {
  it.each<[string, () => string | null]>([
    ['an error', () => 'INSTREAM size limit exceeded. ERROR'],
    ['nothing', () => ''],
    ['a closed connection', () => null],
    ['nonsense', () => 'stream: maybe'],
  ])('%s never counts as clean', async (_, reply) => {
    clamd.reply = reply;
    await expect(new ClamdFileScanner(url, 200).scan(Readable.from([Buffer.from('x')]))).rejects.toThrow(
      ScannerUnavailable,
    );
  });

  it('nobody listening is unavailable', async () => {
    await expect(new ClamdFileScanner('tcp://127.0.0.1:1').scan(Readable.from([Buffer.from('x')]))).rejects.toThrow(
      ScannerUnavailable,
    );
  });
});
