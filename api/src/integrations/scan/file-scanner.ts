import type { Readable } from 'node:stream';

export type ScanResult = 'CLEAN' | 'INFECTED';

/** The scanner did not come to a result; the file stays closed and is scanned again. */
export class ScannerUnavailable extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'ScannerUnavailable';
  }
}

/** Looks for dangerous content. Throws {@link ScannerUnavailable}. */
export abstract class FileScanner {
  abstract scan(content: Readable): Promise<ScanResult>;
}
