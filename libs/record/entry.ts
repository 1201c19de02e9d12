import { canonicalJson } from '@vinhdanh/platform';
import { leafHash } from '@vinhdanh/tlog';

/** What happened to a thing is kept under its kind and id. */
export interface RecordedThing {
  readonly kind: string;
  readonly id: string;
}

/** What of an event goes into the log: nothing that says who or what, but that it is there, where, and after what. */
export interface LogEntry extends RecordedThing {
  /** From 1, without gaps. */
  readonly seq: number;
  /** The hash of the entry before it of the same thing, hexadecimal; '' for the first. */
  readonly previousHash: string;
  readonly commitment: string;
}

/** Of the form of entries; a later one reads all earlier. */
const ENTRY_VERSION = 1;

/** An entry as its bytes: canonical JSON (RFC 8785) in UTF-8. */
export const entryBytes = ({ kind, id, seq, previousHash, commitment }: LogEntry): Uint8Array =>
  Buffer.from(canonicalJson({ v: ENTRY_VERSION, kind, thing: id, seq, previous: previousHash, commitment }));

/** The hash of an entry, hexadecimal: that of its leaf in the log (RFC 6962, section 2.1). */
export const entryHash = (entry: LogEntry): string =>
  Buffer.from(leafHash(entryBytes(entry))).toString('hex');
