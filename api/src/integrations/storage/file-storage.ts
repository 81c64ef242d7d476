import type { Readable } from 'node:stream';

/** The store has nothing under this key. */
export class FileMissing extends Error {
  constructor(key: string) {
    super(`nothing is stored under ${key}`);
    this.name = 'FileMissing';
  }
}

export interface StoredFile {
  readonly key: string;
  readonly modifiedAt: Date;
}

/** Where bytes live; keys are ours, random, and say nothing about the content. */
export abstract class FileStorage {
  /** Stores all bytes or nothing. */
  abstract put(key: string, bytes: Buffer): Promise<void>;
  /** Throws {@link FileMissing}. */
  abstract get(key: string): Promise<Readable>;
  /** Nothing happens when there is nothing. */
  abstract remove(key: string): Promise<void>;
  abstract list(): AsyncIterable<StoredFile>;
}

/** `26/9f…`: the year keeps folders small, the rest cannot be guessed. */
export const STORAGE_KEY = /^\d{2}\/[0-9a-f]{32}$/;
