import type { Readable } from 'node:stream';
import { FileScanner, type ScanResult } from './file-scanner.ts';

/** The industry's harmless test file (eicar.org), in two parts so that scanners leave this source alone. */
const TEST_VIRUS = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD', '-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
  'latin1',
);

/** Stands in where no scanner is configured, in demo and test: knows the test virus and nothing else. */
export class LocalFileScanner extends FileScanner {
  override async scan(content: Readable): Promise<ScanResult> {
    let tail = Buffer.alloc(0);
    for await (const chunk of content) {
      const window = Buffer.concat([tail, chunk as Buffer]);
      if (window.includes(TEST_VIRUS)) return 'INFECTED';
      tail = window.subarray(-TEST_VIRUS.length);
    }
    return 'CLEAN';
  }
}
