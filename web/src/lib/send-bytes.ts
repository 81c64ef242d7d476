const CHUNK_BYTES = 1_048_576;
const TUS = { 'Tus-Resumable': '1.0.0', 'x-requested-with': 'aim-web' };
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 15_000;

export interface SendOptions {
  readonly href: string;
  readonly file: Blob;
  readonly signal: AbortSignal;
  readonly onProgress: (bytes: number) => void;
}

/** The server looked at the whole file and refused it; each sentence says why. */
export class FileRefused extends Error {
  constructor(readonly reasons: readonly string[]) {
    super(reasons.join(' '));
    this.name = 'FileRefused';
  }
}

/** Sends a file by the tus protocol: in pieces, and after a broken connection from where it stopped. */
export async function sendBytes({ href, file, signal, onProgress }: SendOptions): Promise<void> {
  let pause = FIRST_PAUSE_MS;
  let offset: number | null = 0;
  for (;;) {
    signal.throwIfAborted();
    try {
      offset ??= await offsetOf(href, signal);
      if (offset >= file.size && file.size > 0) return;
      offset = await sendPiece(href, file, offset, signal);
      onProgress(offset);
      pause = FIRST_PAUSE_MS;
      if (offset >= file.size) return;
    } catch (error) {
      if (error instanceof FileRefused || signal.aborted) throw error;
      offset = null;
      await waiting(pause, signal);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    }
  }
}

async function offsetOf(href: string, signal: AbortSignal): Promise<number> {
  const response = await fetch(href, { method: 'HEAD', headers: TUS, signal });
  if (response.status === 404) throw new FileRefused([]);
  if (!response.ok) throw new Error(`HEAD ${response.status}`);
  const offset = response.headers.get('upload-offset');
  return offset === null ? Number.MAX_SAFE_INTEGER : Number(offset);
}

async function sendPiece(href: string, file: Blob, offset: number, signal: AbortSignal): Promise<number> {
  const response = await fetch(href, {
    method: 'PATCH',
    headers: { ...TUS, 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream' },
    body: file.slice(offset, offset + CHUNK_BYTES),
    signal,
  });
  if (response.status === 422 || response.status === 404 || response.status === 410) throw await refusalOf(response);
  if (!response.ok) throw new Error(`PATCH ${response.status}`);
  return Number(response.headers.get('upload-offset') ?? Math.min(offset + CHUNK_BYTES, file.size));
}

async function refusalOf(response: Response): Promise<FileRefused> {
  const body = (await response.json().catch(() => null)) as { problems?: { message: string }[] } | null;
  return new FileRefused((body?.problems ?? []).map(({ message }) => message));
}

function waiting(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(done, milliseconds);
    function done(): void {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      signal.removeEventListener('abort', stop);
      resolve();
    }
    function stop(): void {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      reject(signal.reason);
    }
    window.addEventListener('online', done, { once: true });
    signal.addEventListener('abort', stop, { once: true });
  });
}
