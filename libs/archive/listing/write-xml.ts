import { printable } from './printable';
import type { ArchiveHead, ListedDocument, ListedRetention, LostDocument, PlacedThing } from './thing';
import { KEEP_NAMES, KIND_NAMES, LISTING_NAMESPACE, LOSS_NAMES } from './words';

type Attributes = Readonly<Record<string, string | number | null>>;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const xml = (text: string): string =>
  printable(text).replace(/[&<>"\t\n\r]/g, (letter) => ESCAPES[letter] ?? letter);

const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .flatMap(([name, value]) => (value === null ? [] : [` ${name}="${xml(String(value))}"`]))
    .join('');

const element = (depth: number, name: string, text: string | number, attributes: Attributes = {}): string =>
  `${'  '.repeat(depth)}<${name}${attributesOf(attributes)}>${xml(String(text))}</${name}>\n`;

/** Nothing where there is no text. */
const perhaps = (depth: number, name: string, text: string | null, attributes: Attributes = {}): string =>
  text === null ? '' : element(depth, name, text, attributes);

/** What stands before the first thing. */
export const xmlHead = ({ body, year, fonds, origin }: ArchiveHead): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<mucLuc xmlns="${LISTING_NAMESPACE}">\n`,
    '  <phong>\n',
    perhaps(2, 'maPhong', fonds),
    element(2, 'tenPhong', body.name),
    element(2, 'coQuan', body.id),
    element(2, 'nam', year),
    element(2, 'ngonNgu', 'vie'),
    element(2, 'soBam', origin),
    '  </phong>\n',
  ].join('');

/** What stands after the last one. */
export const xmlEnd = (things: number, documents: number): string =>
  `  <tongSo hoSo="${things}" taiLieu="${documents}"/>\n</mucLuc>\n`;

export function xmlThing(thing: PlacedThing): string {
  const { kind, code, id, title, award, subject, outcome, retention, begun, ended, related } = thing;
  return [
    `  <hoSo loai="${KIND_NAMES[kind]}">\n`,
    element(2, 'maHoSo', code),
    element(2, 'dinhDanh', id),
    element(2, 'tieuDe', title),
    perhaps(2, 'danhHieu', award?.name ?? null, { ma: award?.code ?? null }),
    perhaps(2, 'doiTuong', subject),
    perhaps(2, 'ketQua', outcome),
    xmlRetention(retention),
    element(2, 'ngonNgu', 'vie'),
    element(2, 'thoiGianBatDau', begun),
    element(2, 'thoiGianKetThuc', ended),
    element(2, 'tongSoTaiLieu', thing.documents.length),
    ...related.map((other) => element(2, 'lienQuan', other)),
    ...thing.documents.map((document) =>
      xmlDocument('taiLieu', document, {
        duongDan: document.path,
        sha256: document.sha256,
        kichThuoc: document.size,
      }),
    ),
    ...thing.lost.map((document) => xmlLost(document)),
    '  </hoSo>\n',
  ].join('');
}

const xmlRetention = ({ keep, years, until, words, article, evidence }: ListedRetention): string =>
  element(2, 'thoiHanLuuTru', words, {
    loai: KEEP_NAMES[keep],
    soNam: years,
    den: until,
    canCu: article,
    mucChungCu: evidence,
  });

const xmlLost = (document: LostDocument): string =>
  xmlDocument('taiLieuMat', document, {
    sha256: document.sha256,
    lyDo: LOSS_NAMES[document.isErased ? 'erased' : 'lost'],
  });

const xmlDocument = (
  name: string,
  { title, number, day, mediaType, isSigned }: ListedDocument,
  file: Attributes,
): string =>
  [
    `    <${name}>\n`,
    element(3, 'tenTaiLieu', title),
    perhaps(3, 'soKyHieu', number),
    perhaps(3, 'ngay', day),
    element(3, 'dinhDang', mediaType),
    element(3, 'coChuKySo', String(isSigned)),
    `      <tepTin${attributesOf(file)}/>\n`,
    `    </${name}>\n`,
  ].join('');
