import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { FileScanner, ScannerUnavailable, type ScanResult } from './file-scanner.ts';

const CONNECT_MILLISECONDS = 5000;
const ANSWER_MILLISECONDS = 60_000;
const ANSWER_BYTES = 4096;

/** ClamAV's daemon over TCP: the bytes go in chunks with their length in front, the answer is one line. */
export class ClamdFileScanner extends FileScanner {
  constructor(
    private readonly url: string,
    private readonly timeoutMilliseconds: number = ANSWER_MILLISECONDS,
  ) {
    super();
  }

  override async scan(content: Readable): Promise<ScanResult> {
    const { hostname, port } = new URL(this.url);
    const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 3310) });
    try {
      await opened(socket);
      socket.setTimeout(this.timeoutMilliseconds);
      const answer = answerOf(socket);
      // A broken connection is reported by the answer; without this it would also be an unhandled rejection.
      answer.catch(() => {});
      await send(socket, content);
      return read(await answer);
    } catch (error) {
      throw error instanceof ScannerUnavailable ? error : new ScannerUnavailable((error as Error).message);
    } finally {
      socket.destroy();
      content.destroy();
    }
  }
}

function opened(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.setTimeout(CONNECT_MILLISECONDS, () => socket.destroy(new Error('timeout')));
    socket.once('connect', resolve);
    socket.once('error', reject);
  });
}

async function send(socket: Socket, content: Readable): Promise<void> {
  socket.write('zINSTREAM\0');
  for await (const chunk of content) {
    if (socket.destroyed) return;
    const length = Buffer.alloc(4);
    length.writeUInt32BE((chunk as Buffer).length);
    socket.write(length);
    if (!socket.write(chunk as Buffer)) await drained(socket);
  }
  socket.write(Buffer.alloc(4));
}

function drained(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    socket.once('drain', resolve);
    socket.once('close', () => resolve());
  });
}

function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    socket.on('data', (chunk: Buffer) => {
      answer += chunk.toString('latin1');
      if (answer.includes('\0')) resolve(answer);
      else if (answer.length > ANSWER_BYTES) reject(new Error('answer too long'));
    });
    socket.once('error', reject);
    socket.once('close', () => reject(new Error('no answer')));
  });
}

function read(answer: string): ScanResult {
  const line = answer.replace(/\0.*$/s, '');
  if (/^stream: OK$/.test(line)) return 'CLEAN';
  if (/^stream: .+ FOUND$/.test(line)) return 'INFECTED';
  throw new ScannerUnavailable(line.slice(0, 200));
}
