import type { Content, ContentText, TDocumentDefinitions } from 'pdfmake/interfaces';
import { checkpointCode, type PrintedCheckpoint } from './checkpoint-code';
import type { DocumentHead } from './document-types';
import { balancedLines, longDate, startOfDay } from './vietnamese-text';

export const DEVELOPMENT_NOTICE =
  'Chữ ký thử nghiệm: khóa do CA phát triển của Vinh Danh cấp, không có giá trị pháp lý';
export const FICTITIOUS_NOTICE = 'Tài liệu minh họa: nhân vật hư cấu';

/** Letters of the issuing body's name that fit into its column of the letterhead. */
const LONGEST_LINE = 22;

const MILLIMETRE = 72 / 25.4;
/** NĐ 30/2020: left 30-35 mm, top and bottom 20-25 mm, right 15-20 mm. */
const MARGINS: [number, number, number, number] = [
  30 * MILLIMETRE,
  22 * MILLIMETRE,
  18 * MILLIMETRE,
  22 * MILLIMETRE,
];

/** As high as the order allows, where a code stands in it: printers leave out the edge of the sheet. */
const HIGH_FOOT = 25 * MILLIMETRE;

/** A centred rule under a heading, `width` points long. */
export function rule(width: number, margin: [number, number, number, number] = [0, 2, 0, 0]): Content {
  return {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.7 }],
    alignment: 'center',
    margin,
  };
}

/** An indented body paragraph. */
export function paragraph(text: ContentText['text'], more: Partial<ContentText> = {}): ContentText {
  return { text, style: 'paragraph', ...more };
}

function bodyName(head: DocumentHead): Content[] {
  const { superior, name, printed } = head.body;
  const lines = printed ?? balancedLines(name, LONGEST_LINE);
  return [
    ...(superior ? [{ text: superior.toUpperCase(), fontSize: 12 }] : []),
    { text: lines.join('\n').toUpperCase(), fontSize: 12.5, bold: true },
    rule(70),
  ];
}

/** Issuing body at the left, national title and motto at the right, then number, place and date. */
export function letterhead(head: DocumentHead): Content {
  return {
    table: {
      widths: ['41%', '59%'],
      body: [
        [
          { stack: bodyName(head) },
          {
            stack: [
              { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', fontSize: 12, bold: true },
              { text: 'Độc lập - Tự do - Hạnh phúc', fontSize: 13, bold: true },
              rule(164),
            ],
          },
        ],
        [
          { text: `Số: ${head.number}`, fontSize: 13, margin: [0, 4, 0, 0] },
          {
            text: `${head.place}, ${longDate(head.date)}`,
            italics: true,
            fontSize: 13.5,
            margin: [0, 4, 0, 0],
          },
        ],
      ],
    },
    layout: { defaultBorder: false, paddingLeft: () => 0, paddingRight: () => 0 },
    alignment: 'center',
    margin: [-14, 0, 0, 12],
  };
}

/** The kind of document in capitals and its summary, with the rule below. */
export function heading(kind: string, summary: string): Content {
  return {
    stack: [
      { text: kind, fontSize: 14.5, bold: true },
      { text: summary, fontSize: 14, bold: true, margin: [24, 2, 24, 0] },
      rule(100, [0, 3, 0, 0]),
    ],
    alignment: 'center',
    margin: [0, 4, 0, 10],
  };
}

function notices(head: DocumentHead): Content {
  return {
    text: head.developmentSignatures ? DEVELOPMENT_NOTICE : '',
    style: 'notice',
    margin: [MARGINS[0], 20, MARGINS[2], 0],
  };
}

/** Below the first page: the checkpoint of the record's log, with the notices. */
const withCheckpoint = (head: DocumentHead, checkpoint: PrintedCheckpoint): Content => ({
  columns: checkpointCode(checkpoint, head.developmentSignatures ? DEVELOPMENT_NOTICE : ''),
  columnGap: 6,
  margin: [MARGINS[0], 1, MARGINS[2], 0],
});

/** A4 portrait with page numbers from the second page on, the notices, and dates taken from the document alone. */
export function pageFrame(
  head: DocumentHead,
  title: string,
  content: Content[],
  checkpoint?: PrintedCheckpoint,
): TDocumentDefinitions {
  const author = head.body.name;
  return {
    pageSize: 'A4',
    pageMargins: checkpoint ? [MARGINS[0], MARGINS[1], MARGINS[2], HIGH_FOOT] : MARGINS,
    version: '1.7',
    language: 'vi-VN',
    displayTitle: true,
    info: {
      title: `${title} ${head.number}`,
      author,
      subject: head.summary,
      creator: 'Vinh Danh',
      producer: 'Vinh Danh',
      creationDate: startOfDay(head.date),
    },
    header: (page: number) => ({
      stack: [
        { text: head.fictitious ? FICTITIOUS_NOTICE : ' ', style: 'notice' },
        { text: page > 1 ? String(page) : ' ', fontSize: 13, alignment: 'center', margin: [0, 4, 0, 0] },
      ],
      margin: [MARGINS[0], 18, MARGINS[2], 0],
    }),
    footer: (page: number) => (page === 1 && checkpoint ? withCheckpoint(head, checkpoint) : notices(head)),
    defaultStyle: { font: 'Tinos', fontSize: 13.5, lineHeight: 1.06 },
    styles: {
      paragraph: { alignment: 'justify', leadingIndent: 28, margin: [0, 0, 0, 6] },
      notice: { fontSize: 8.5, italics: true, color: '#555555', alignment: 'center' },
      codeWords: { fontSize: 7.5, color: '#555555', lineHeight: 1 },
      cell: { fontSize: 11.5 },
      fine: { fontSize: 8.5 },
      fineHead: { fontSize: 8, bold: true, alignment: 'center' },
      cellHead: { fontSize: 11.5, bold: true, alignment: 'center' },
    },
    content,
  };
}
