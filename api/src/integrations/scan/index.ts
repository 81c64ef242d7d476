/** The port to the virus scanner. */
export { FileScanner, ScannerUnavailable, type ScanResult } from './file-scanner.ts';
export { ScanModule } from './scan.module.ts';
