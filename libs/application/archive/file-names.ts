/** Endings by media type; a file of another type has none. */
const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': '.pdf',
  'application/zip': '.zip',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
  'image/png': '.png',
  'image/jpeg': '.jpg',
};

const LONGEST = 50;

/** ASCII letters, digits and "-" of the words: "Tờ trình số 12" is "to-trinh-so-12". */
export const plain = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');

/** "001-bao-cao.pdf": its place, what it is, and its type. */
export const fileName = (place: number, words: string, mediaType: string): string =>
  `${[String(place).padStart(3, '0'), plain(words)].filter(Boolean).join('-')}${ENDINGS[mediaType] ?? ''}`;
