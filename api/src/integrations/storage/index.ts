/** The port to the place where bytes live. */
export { FileMissing, FileStorage, type StoredFile } from './file-storage.ts';
export { StorageModule } from './storage.module.ts';
