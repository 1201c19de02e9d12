import pdfMake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { openedFont } from './opened-font';

/** The metric twin of Times New Roman that NĐ 30/2020 asks for; whole fonts with every Vietnamese letter. */
const tinos = {
  normal: require.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf'),
  italics: require.resolve('@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf'),
  bolditalics: require.resolve('@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf'),
};

/** The files that documents may name, which its types leave out: in the place of each font's file stands the opened font. */
const { virtualfs } = pdfMake as unknown as {
  virtualfs: { writeFileSync(file: string, bytes: Uint8Array): void };
};
for (const file of Object.values(tinos)) virtualfs.writeFileSync(file, openedFont(file));

pdfMake.setFonts({ Tinos: tinos });
pdfMake.setUrlAccessPolicy(() => false);
pdfMake.setLocalAccessPolicy(() => false);

/** Data with every text in Unicode form C: the font draws composed letters, TCVN 6909:2001 asks for them. */
export function composed<T>(data: T): T {
  if (typeof data === 'string') return data.normalize('NFC') as T;
  if (Array.isArray(data)) return data.map((item: unknown) => composed(item)) as T;
  if (data !== null && typeof data === 'object') {
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, composed(value)])) as T;
  }
  return data;
}

/** The bytes of one document. The same definition with a fixed `info.creationDate` gives the same bytes. */
export async function renderPdf(definition: TDocumentDefinitions): Promise<Uint8Array> {
  return new Uint8Array(await pdfMake.createPdf(definition).getBuffer());
}
