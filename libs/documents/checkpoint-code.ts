import type { Column } from 'pdfmake/interfaces';

/** The checkpoint of the record's log as it was when the document was drawn, a signed note. */
export interface PrintedCheckpoint {
  readonly origin: string;
  /** Events that it is over. */
  readonly size: number;
  readonly note: string;
}

/** Points; so many modules of one point (0.35 mm, which a telephone reads from paper) have room in the margin. */
const SIDE = 57;

/** What a code of that many modules holds at the lowest level of correction, bytes (ISO/IEC 18004, version 10). */
const MOST_BYTES = 271;

const TEXT =
  'của nhật ký điện tử khi soạn văn bản này, do nhật ký ký; không chứa dữ liệu cá nhân. Ai giữ bản này đều có thể chứng minh các sự kiện trước mốc có bị viết lại hay không (vinhdanh record verify --checkpoint).';

/**
 * The checkpoint as a code, with the words of what it is; the words alone where it is too long for the code.
 * @param notice stands below the words
 */
export function checkpointCode({ origin, size, note }: PrintedCheckpoint, notice: string): Column[] {
  const isShort = Buffer.byteLength(note) <= MOST_BYTES;
  const words = `${isShort ? 'Mã QR: mốc' : 'Mốc'} ${size} (${origin}) ${TEXT}`;
  return [
    ...(isShort ? [{ qr: note, fit: SIDE, eccLevel: 'L' as const, width: SIDE }] : []),
    {
      stack: [
        { text: words, style: 'codeWords' },
        { text: notice, style: 'notice', alignment: 'left', margin: [0, 3, 0, 0] },
      ],
      width: '*',
      margin: [0, 6, 0, 0],
    },
  ];
}
