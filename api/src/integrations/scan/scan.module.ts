import { Module } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config.ts';
import { ClamdFileScanner } from './clamd-file-scanner.ts';
import { FileScanner, ScannerUnavailable, type ScanResult } from './file-scanner.ts';
import { LocalFileScanner } from './local-file-scanner.ts';

/** Production without a scanner lets nothing through. */
class NoFileScanner extends FileScanner {
  override async scan(): Promise<ScanResult> {
    throw new ScannerUnavailable('CLAMD_URL is not set');
  }
}

@Module({
  providers: [
    {
      provide: FileScanner,
      inject: [CONFIG],
      useFactory: ({ clamdUrl, mode }: Config) => {
        if (clamdUrl) return new ClamdFileScanner(clamdUrl);
        return mode === 'production' ? new NoFileScanner() : new LocalFileScanner();
      },
    },
  ],
  exports: [FileScanner],
})
export class ScanModule {}
