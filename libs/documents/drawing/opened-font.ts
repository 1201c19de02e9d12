import { openSync, registerFormat } from 'fontkit';

/** What stands for an opened font where the bytes of a font file are asked for. */
const opened = new Map<Uint8Array, () => object>();

/** A format of fontkit whose "file" is a font that is open already: a constructor that returns an object makes that one. */
class OpenedFont {
  constructor({ buffer }: { readonly buffer: Uint8Array }) {
    const font = opened.get(buffer);
    if (!font) throw new Error('These bytes stand for no opened font.');
    return font();
  }

  static probe(bytes: Uint8Array): boolean {
    return opened.has(bytes);
  }
}

registerFormat(OpenedFont);

/**
 * A font that is opened when first needed and once a process. The library that draws opens its fonts anew for each document,
 * which costs more than drawing a page of it: the tables of letters and their places are read again. Each document has its
 * own letters all the same, since a letter keeps which character it was first drawn for.
 * @returns the bytes that stand for it where the library looks for the file's
 */
export function openedFont(file: string): Uint8Array {
  let font: object | undefined;
  const mark = new TextEncoder().encode(`opened: ${file}`);
  opened.set(mark, () => Object.create((font ??= openSync(file)), { _glyphs: { value: {} } }) as object);
  return mark;
}
