import { KEEP_NAMES, KIND_NAMES, LISTING_NAMESPACE, LOSS_NAMES } from '../listing/words';

/** What a value must be. */
export type Kind =
  'text' | 'code' | 'day' | 'count' | 'year' | 'language' | 'sha256' | 'flag' | 'path' | RegExp;

/** What may stand in an element: the same as the schema that goes out with the list. */
export interface ElementRule {
  /** Its text; null where it holds elements or nothing. */
  readonly text: Kind | null;
  readonly attributes: Readonly<Record<string, readonly [kind: Kind, isRequired: boolean]>>;
  /** In this order: name, fewest, most. */
  readonly children: ReadonlyArray<readonly [name: string, fewest: number, most: number]>;
}

const MANY = Infinity;

const oneOf = (names: readonly string[]): RegExp => new RegExp(`^(?:${names.join('|')})$`);

const leaf = (text: Kind, attributes: ElementRule['attributes'] = {}): ElementRule => ({
  text,
  attributes,
  children: [],
});

const holder = (
  children: ElementRule['children'],
  attributes: ElementRule['attributes'] = {},
): ElementRule => ({ text: null, attributes, children });

const DESCRIPTION: ElementRule['children'] = [
  ['tenTaiLieu', 1, 1],
  ['soKyHieu', 0, 1],
  ['ngay', 0, 1],
  ['dinhDang', 1, 1],
  ['coChuKySo', 1, 1],
  ['tepTin', 1, 1],
];

/** By the element's name; where one name means two things, by its holder's too. */
export const LIST_RULES: Readonly<Record<string, ElementRule>> = {
  mucLuc: holder(
    [
      ['phong', 1, 1],
      ['hoSo', 1, MANY],
      ['tongSo', 1, 1],
    ],
    { xmlns: [oneOf([LISTING_NAMESPACE]), true] },
  ),
  phong: holder([
    ['maPhong', 0, 1],
    ['tenPhong', 1, 1],
    ['coQuan', 1, 1],
    ['nam', 1, 1],
    ['ngonNgu', 1, 1],
    ['soBam', 1, 1],
  ]),
  tongSo: holder([], { hoSo: ['count', true], taiLieu: ['count', true] }),
  hoSo: holder(
    [
      ['maHoSo', 1, 1],
      ['dinhDanh', 1, 1],
      ['tieuDe', 1, 1],
      ['danhHieu', 0, 1],
      ['doiTuong', 0, 1],
      ['ketQua', 0, 1],
      ['thoiHanLuuTru', 1, 1],
      ['ngonNgu', 1, 1],
      ['thoiGianBatDau', 1, 1],
      ['thoiGianKetThuc', 1, 1],
      ['tongSoTaiLieu', 1, 1],
      ['lienQuan', 0, MANY],
      ['taiLieu', 0, MANY],
      ['taiLieuMat', 0, MANY],
    ],
    { loai: [oneOf(Object.values(KIND_NAMES)), true] },
  ),
  taiLieu: holder(DESCRIPTION),
  taiLieuMat: holder(DESCRIPTION),
  'taiLieu/tepTin': holder([], {
    duongDan: ['path', true],
    sha256: ['sha256', true],
    kichThuoc: ['count', true],
  }),
  'taiLieuMat/tepTin': holder([], {
    sha256: ['sha256', true],
    lyDo: [oneOf(Object.values(LOSS_NAMES)), true],
  }),
  thoiHanLuuTru: leaf('text', {
    loai: [oneOf(Object.values(KEEP_NAMES)), true],
    soNam: ['count', false],
    den: ['day', false],
    canCu: ['text', true],
    mucChungCu: [/^[QSPIMN]$/, true],
  }),
  danhHieu: leaf('text', { ma: ['text', true] }),
  maHoSo: leaf('code'),
  lienQuan: leaf('code'),
  nam: leaf('year'),
  ngonNgu: leaf('language'),
  thoiGianBatDau: leaf('day'),
  thoiGianKetThuc: leaf('day'),
  ngay: leaf('day'),
  tongSoTaiLieu: leaf('count'),
  coChuKySo: leaf('flag'),
  ...Object.fromEntries(
    [
      ...['maPhong', 'tenPhong', 'coQuan', 'soBam', 'dinhDanh', 'tieuDe', 'doiTuong', 'ketQua'],
      ...['tenTaiLieu', 'soKyHieu', 'dinhDang'],
    ].map((name) => [name, leaf('text')]),
  ),
};

const PATTERNS: Readonly<Record<Exclude<Kind, RegExp>, RegExp>> = {
  text: /./s,
  code: /^[A-Za-z0-9][A-Za-z0-9-]*$/,
  day: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  count: /^\d{1,15}$/,
  year: /^(?:19[4-9]\d|[2-9]\d{3})$/,
  language: /^[a-z]{3}$/,
  sha256: /^[0-9a-f]{64}$/,
  flag: /^(?:true|false)$/,
  path: /^data(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/,
};

export const isOfKind = (value: string, kind: Kind): boolean =>
  (kind instanceof RegExp ? kind : PATTERNS[kind]).test(value) &&
  (kind !== 'day' || new Date(value).toISOString().startsWith(value));
