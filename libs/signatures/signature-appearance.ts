import { composed, renderPdf, SIGNATURE_PLACE, vietnamTime } from '@vinhdanh/documents';
import type { Signatory } from './certificate-types';

/** NĐ 30/2020, Annex I: the person's signature is blue, the body's is red. */
const COLOURS = { person: '#1b3fa0', body: '#c8102e' } as const;

/** Points; no line is set larger or smaller, whatever its length. */
const FONT_SIZE = { most: 7.6, least: 4 } as const;

/** A size at which a line of Tinos fits into the place: a letter is about half as wide as it is high. */
function fittingSize(line: string): number {
  const fitting = (2 * (SIGNATURE_PLACE.width - 8)) / line.length;
  return Math.min(FONT_SIZE.most, Math.max(FONT_SIZE.least, fitting));
}

/**
 * The picture of a signature as a one-page PDF of the size of its place: who signed, for which body and when, ISO
 * 8601 with Vietnam's zone (NĐ 30/2020, Annex I). It draws no seal and no handwriting.
 * @param capacity in whose place: "KT. Chủ tịch"; empty for the own one
 */
export async function signatureAppearance(
  signatory: Signatory,
  signedAt: Date,
  development: boolean,
  capacity = '',
): Promise<Uint8Array> {
  const { name, title, organization, kind } = composed(signatory);
  const color = COLOURS[kind];
  const { width, height } = SIGNATURE_PLACE;
  const who = kind === 'body' ? 'Cơ quan ký' : 'Người ký';
  const described = [capacity.normalize('NFC'), title, organization]
    .filter((part) => part !== '' && part !== name)
    .join(', ');
  const lines = [
    { text: `${who}: ${name}`, bold: true, fontSize: fittingSize(`${who}: ${name}`) },
    ...(described ? [{ text: described, fontSize: fittingSize(described) }] : []),
    { text: `Thời gian ký: ${vietnamTime(signedAt)}` },
    ...(development ? [{ text: 'Chữ ký thử nghiệm, không có giá trị pháp lý', italics: true }] : []),
  ];
  const frame = { type: 'rect' as const, x: 0.5, y: 0.5, w: width - 1, h: height - 1, lineWidth: 0.8 };
  return renderPdf({
    pageSize: { width, height },
    pageMargins: [4, lines.length > 3 ? 3 : 7, 4, 0],
    version: '1.7',
    info: { creationDate: signedAt },
    defaultStyle: {
      font: 'Tinos',
      fontSize: FONT_SIZE.most,
      color,
      lineHeight: 1,
      noWrap: true,
      alignment: 'center',
    },
    background: kind === 'body' ? [{ canvas: [{ ...frame, lineColor: color }] }] : [],
    content: lines,
  });
}
