import { PDF } from '@libpdf/core';

/** What the pages of a PDF print, letter by letter; pictures of signatures are not part of it. */
export async function lettersOfPdf(bytes: Uint8Array): Promise<string> {
  const pdf = await PDF.load(bytes);
  const pages = pdf.getPages().map((page) => page.extractText().text);
  return pages.join(' ').normalize('NFC');
}

/** The same in single spaces. */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  return (await lettersOfPdf(bytes)).replace(/\s+/g, ' ');
}
