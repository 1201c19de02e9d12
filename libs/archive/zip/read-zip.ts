import { CENTRAL, END, END_BYTES, LOCAL, LOCAL_BYTES } from '@vinhdanh/zip';

/** A part as it arrives; its bytes are to be read before the next part is asked for. */
export interface ArrivingPart {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** The stream ended before the end of its ZIP file, or is none of `writeZip`. */
export class CutShort extends Error {
  constructor() {
    super('The archive was cut short on its way.');
    this.name = 'CutShort';
  }
}

/** Pieces of a stream as so many bytes as are asked for. */
class Pieces {
  private rest: Buffer = Buffer.alloc(0);

  constructor(private readonly source: AsyncIterator<Uint8Array>) {}

  /** @throws CutShort where there are no so many */
  async take(length: number): Promise<Buffer> {
    const taken: Buffer[] = [];
    for (let missing = length; missing > 0;) {
      const piece = await this.some(missing);
      taken.push(piece);
      missing -= piece.length;
    }
    return Buffer.concat(taken);
  }

  /** At least one byte and at most `most`. */
  async some(most: number): Promise<Buffer> {
    while (this.rest.length === 0) {
      const next = await this.source.next();
      if (next.done) throw new CutShort();
      this.rest = Buffer.from(next.value);
    }
    const piece = this.rest.subarray(0, most);
    this.rest = this.rest.subarray(piece.length);
    return piece;
  }

  /** The last bytes of the stream, at most `length`. */
  async last(length: number): Promise<Buffer> {
    let end = this.rest;
    for (;;) {
      const next = await this.source.next();
      if (next.done) return end.subarray(-length);
      end = Buffer.concat([end.subarray(-length), next.value]);
    }
  }
}

/**
 * The parts of what `writeZip` wrote, as they arrive. It ends well only when the end of the ZIP file has arrived too.
 * @throws CutShort
 */
export async function* readZip(stream: AsyncIterable<Uint8Array>): AsyncGenerator<ArrivingPart> {
  const pieces = new Pieces(stream[Symbol.asyncIterator]());
  for (;;) {
    const signature = (await pieces.take(4)).readUInt32LE();
    if (signature === CENTRAL) break;
    if (signature !== LOCAL) throw new CutShort();
    const header = await pieces.take(LOCAL_BYTES - 4);
    const size = header.readUInt32LE(14);
    const name = (await pieces.take(header.readUInt16LE(22))).toString('ascii');
    if (header.readUInt16LE(24) !== 0) throw new CutShort();
    yield { name, size, bytes: bytesOf(pieces, size) };
  }
  const end = await pieces.last(END_BYTES);
  if (end.length < END_BYTES || end.readUInt32LE() !== END) throw new CutShort();
}

async function* bytesOf(pieces: Pieces, size: number): AsyncGenerator<Uint8Array> {
  for (let missing = size; missing > 0;) {
    const piece = await pieces.some(missing);
    missing -= piece.length;
    yield piece;
  }
}
