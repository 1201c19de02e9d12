import { zipEntryNames } from './zip-entries';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The kinds of file that a dossier may hold, with the endings of their names. */
export const ALLOWED_TYPES = {
  'application/pdf': ['pdf'],
  [DOCX]: ['docx'],
  [XLSX]: ['xlsx'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
} as const;

export type AllowedType = keyof typeof ALLOWED_TYPES;

const SIGNATURES: readonly { readonly type: AllowedType; readonly magic: Buffer }[] = [
  { type: 'application/pdf', magic: Buffer.from('%PDF-', 'latin1') },
  { type: 'image/png', magic: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) },
  { type: 'image/jpeg', magic: Buffer.from([0xff, 0xd8, 0xff]) },
];

const ZIP_MAGIC = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

function startsWith(content: Uint8Array, magic: Buffer): boolean {
  return magic.equals(content.subarray(0, magic.length));
}

/** Office files with macros have the same parts and a `vbaProject.bin`: those are not taken. */
function officeType(content: Uint8Array): AllowedType | undefined {
  const names = zipEntryNames(content);
  if (!names?.includes('[Content_Types].xml')) return undefined;
  if (names.some((name) => name.toLowerCase().endsWith('vbaproject.bin'))) return undefined;
  if (names.includes('word/document.xml')) return DOCX;
  if (names.includes('xl/workbook.xml')) return XLSX;
  return undefined;
}

/** The kind of a file by its content, never by its name; undefined when it is none that is allowed. */
export function sniff(content: Uint8Array): AllowedType | undefined {
  const found = SIGNATURES.find(({ magic }) => startsWith(content, magic));
  if (found) return found.type;
  return startsWith(content, ZIP_MAGIC) ? officeType(content) : undefined;
}
