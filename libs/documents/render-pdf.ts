import type { TDocumentDefinitions } from 'pdfmake/interfaces';

/** Data with every text in Unicode form C: the font draws composed letters, TCVN 6909:2001 asks for them. */
export function composed<T>(data: T): T {
  if (typeof data === 'string') return data.normalize('NFC') as T;
  if (Array.isArray(data)) return data.map((item: unknown) => composed(item)) as T;
  if (data !== null && typeof data === 'object') {
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, composed(value)])) as T;
  }
  return data;
}

/**
 * The bytes of one document. The same definition with a fixed `info.creationDate` gives the same bytes. What draws is loaded
 * with the first one: a process that draws none starts without it.
 */
export async function renderPdf(definition: TDocumentDefinitions): Promise<Uint8Array> {
  const { pdfMake } = await import('./drawing/drawing-library.js');
  return new Uint8Array(await pdfMake.createPdf(definition).getBuffer());
}
