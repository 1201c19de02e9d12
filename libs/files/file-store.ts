import type { Readable } from 'node:stream';

/** What a store knows of a file after taking it in. */
export interface StoredFile {
  /** SHA-256 of the content, 64 lower-case hex digits: the file's only name. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** What can be put: bytes at once, or a stream of chunks. */
export type FileContent = Uint8Array | AsyncIterable<Uint8Array>;

/**
 * A store that names content by its hash. Putting the same content again changes nothing, and nothing is ever
 * overwritten. Names that are no SHA-256 are a programming error and throw.
 */
export interface FileStore {
  put(content: FileContent): Promise<StoredFile>;
  has(sha256: string): Promise<boolean>;
  /** @throws FileNotFound when the store has no such content */
  open(sha256: string): Promise<Readable>;
}

/** A store of which an order may take something away. */
export interface ErasableFileStore extends FileStore {
  /** The content is gone for good; where there is none of that hash, nothing changes. */
  erase(sha256: string): Promise<void>;
}

/** The store has no content of that hash. */
export class FileNotFound extends Error {
  constructor(readonly sha256: string) {
    super(`No stored file ${sha256}`);
    this.name = 'FileNotFound';
  }
}
