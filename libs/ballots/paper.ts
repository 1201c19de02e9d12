import { fromHex, joined, randomBytes, toHex, type Bytes } from './bytes';
import { faulty, readable, type Read } from './read';

const FORM = 1;
const TRACKER_LENGTH = 16;
const HEAD_LENGTH = 1 + TRACKER_LENGTH;
/** Papers are as long as the next multiple of this, bytes. */
const GRAIN = 64;

/** A filled-in paper: one letter a line, in the ballot's order. */
export interface Paper {
  /** By it the member, and nobody else, finds the paper in the published box: 128 random bits, hexadecimal. */
  readonly tracker: string;
  readonly lines: string;
}

export type PaperFault = 'paper-form' | 'paper-length' | 'paper-padding' | 'paper-letter';

export const newTracker = (): string => toHex(randomBytes(TRACKER_LENGTH));

/** One length for all papers of a ballot, bytes. */
export const paperLength = (lines: number): number => Math.ceil((HEAD_LENGTH + lines) / GRAIN) * GRAIN;

/** Writes the paper in the one form and length of its ballot. */
export function writePaper({ tracker, lines }: Paper): Bytes {
  const written = new Uint8Array(paperLength(lines.length));
  const letters = Uint8Array.from(lines, (letter) => letter.charCodeAt(0));
  written.set(joined(Uint8Array.of(FORM), fromHex(tracker), letters));
  return written;
}

/** @param lines how many the ballot has  @param allowed the letters that its form has */
export function readPaper(written: Bytes, lines: number, allowed: string): Read<Paper, PaperFault> {
  if (written.length !== paperLength(lines)) return faulty('paper-length');
  if (written[0] !== FORM) return faulty('paper-form');
  const end = HEAD_LENGTH + lines;
  if (written.subarray(end).some((byte) => byte !== 0)) return faulty('paper-padding');
  const letters = String.fromCharCode(...written.subarray(HEAD_LENGTH, end));
  if ([...letters].some((letter) => !allowed.includes(letter))) return faulty('paper-letter');
  return readable({ tracker: toHex(written.subarray(1, HEAD_LENGTH)), lines: letters });
}
