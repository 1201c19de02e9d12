import { bytesOf } from '../bytes';

/** A signature in a PDF, as its dictionary says it. */
export interface PdfSignature {
  /** Everything up to here, but the signature itself, is signed. */
  readonly end: number;
  readonly signed: readonly [Uint8Array, Uint8Array];
  /** The CMS, with zeros behind it. */
  readonly cms: Uint8Array<ArrayBuffer>;
  /** The claimed time of a PDF date, or null. */
  readonly claimedAt: Date | null;
}

/** More signatures, and more ends of revisions, than any document of an honest bundle has. */
export const MOST_SIGNATURES = 100;
export const MOST_REVISIONS = 1_000;

const RANGE = /\/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/g;

/** Letters for bytes, so that what is found has the same place in both. */
function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 8192)
    text += String.fromCharCode(...bytes.subarray(from, from + 8192));
  return text;
}

/**
 * The signatures of a PDF in the order in which they were put on it; null for one whose places do not fit the file.
 * @returns null where there are too many to look at
 */
export function signaturesIn(pdf: Uint8Array): ReadonlyArray<PdfSignature | null> | null {
  const text = latin1(pdf);
  const ranges: RegExpExecArray[] = [];
  for (const range of text.matchAll(RANGE)) if (ranges.push(range) > MOST_SIGNATURES) return null;
  const found = ranges.map((match) => {
    const numbers = match.slice(1).map(Number) as [number, number, number, number];
    return signatureAt(pdf, text, match.index, numbers);
  });
  return found.sort((one, other) => (one?.end ?? 0) - (other?.end ?? 0));
}

function signatureAt(
  pdf: Uint8Array,
  text: string,
  at: number,
  [from, length, next, rest]: readonly [number, number, number, number],
): PdfSignature | null {
  const end = next + rest;
  const gap = text.slice(length, next);
  const hex = /^<([0-9a-fA-F]+)>$/.exec(gap)?.[1];
  const isWhole =
    from === 0 && length <= next && end <= pdf.length && hex !== undefined && hex.length % 2 === 0;
  if (!isWhole || at > end || !/%%EOF\r?\n?$/.test(text.slice(Math.max(0, end - 8), end))) return null;
  return {
    end,
    signed: [pdf.subarray(0, length), pdf.subarray(next, end)],
    cms: Uint8Array.from(hex.match(/../g) ?? [], (byte) => parseInt(byte, 16)),
    claimedAt: claimedIn(text.slice(text.lastIndexOf(' obj', at), text.indexOf('endobj', at))),
  };
}

const DATE = /\/M\s*\(D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-]\d\d)'(\d\d)'?)?/;

function claimedIn(dictionary: string): Date | null {
  const [, year, month, day, hour, minute, second, zone = '+00', minutes = '00'] =
    DATE.exec(dictionary) ?? [];
  const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}:${minutes}`);
  return Number.isNaN(time.getTime()) ? null : time;
}

const MARK = bytesOf('%%EOF');

/**
 * Where a revision of the PDF may have ended, as lengths of the file: each later one is appended to those before.
 * @returns null where there are too many to look at
 */
export function revisionEnds(pdf: Uint8Array): readonly number[] | null {
  const ends = new Set<number>([pdf.length]);
  for (let from = 0; from < pdf.length; from += 1) {
    const at = pdf.indexOf(MARK[0] as number, from);
    if (at < 0) break;
    from = at;
    if (!MARK.every((byte, place) => pdf[at + place] === byte)) continue;
    const after = at + MARK.length;
    ends.add(after);
    if (ends.size > MOST_REVISIONS) return null;
    if (pdf[after] === 10) ends.add(after + 1);
    if (pdf[after] === 13) ends.add(after + (pdf[after + 1] === 10 ? 2 : 1));
  }
  return [...ends].sort((one, other) => one - other);
}
