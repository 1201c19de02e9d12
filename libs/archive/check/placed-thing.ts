import type {
  ArchivedKind,
  ArchiveHead,
  ListedDocument,
  ListedRetention,
  LostDocument,
  PlacedDocument,
  PlacedThing,
} from '../listing/thing';
import { KEEP_NAMES, KIND_NAMES, LOSS_NAMES } from '../listing/words';
import type { ListElement } from './read-list';

const keyOf = <Key extends string>(
  names: Readonly<Record<Key, string>>,
  name: string | null,
): Key | undefined => (Object.keys(names) as Key[]).find((key) => names[key] === name);

const childOf = ({ children }: ListElement, name: string): ListElement | undefined =>
  children.find((child) => child.name === name);

const textOf = (element: ListElement, name: string): string | null => childOf(element, name)?.text ?? null;

const attributeOf = (element: ListElement | undefined, name: string): string | null =>
  element?.attributes.get(name) ?? null;

/** Whose archive it is, and of which year; what is absent, which `readList` tells, is empty. */
export const headOf = (element: ListElement): ArchiveHead => ({
  body: { id: textOf(element, 'coQuan') ?? '', name: textOf(element, 'tenPhong') ?? '' },
  year: Number(textOf(element, 'nam') ?? 0),
  fonds: textOf(element, 'maPhong'),
  origin: textOf(element, 'soBam') ?? '',
});

/** The thing that the list describes; what is absent, which `readList` tells, is empty. */
export function placedThing(element: ListElement): PlacedThing {
  const award = childOf(element, 'danhHieu');
  return {
    kind: keyOf<ArchivedKind>(KIND_NAMES, attributeOf(element, 'loai')) ?? 'dossier',
    code: textOf(element, 'maHoSo') ?? '',
    id: textOf(element, 'dinhDanh') ?? '',
    title: textOf(element, 'tieuDe') ?? '',
    award: award ? { code: attributeOf(award, 'ma') ?? '', name: award.text } : null,
    subject: textOf(element, 'doiTuong'),
    outcome: textOf(element, 'ketQua'),
    retention: retentionOf(childOf(element, 'thoiHanLuuTru')),
    begun: textOf(element, 'thoiGianBatDau') ?? '',
    ended: textOf(element, 'thoiGianKetThuc') ?? '',
    related: element.children.filter(({ name }) => name === 'lienQuan').map(({ text }) => text),
    documents: element.children.filter(({ name }) => name === 'taiLieu').map(placedDocument),
    lost: element.children.filter(({ name }) => name === 'taiLieuMat').map(lostDocument),
  };
}

function retentionOf(element: ListElement | undefined): ListedRetention {
  const years = attributeOf(element, 'soNam');
  return {
    keep: keyOf(KEEP_NAMES, attributeOf(element, 'loai')) ?? 'open',
    years: years === null ? null : Number(years),
    until: attributeOf(element, 'den'),
    words: element?.text ?? '',
    article: attributeOf(element, 'canCu') ?? '',
    evidence: attributeOf(element, 'mucChungCu') ?? '',
  };
}

function lostDocument(element: ListElement): LostDocument {
  const why = attributeOf(childOf(element, 'tepTin'), 'lyDo');
  return { ...placedDocument(element), isErased: why === LOSS_NAMES.erased };
}

function placedDocument(element: ListElement): PlacedDocument {
  const file = childOf(element, 'tepTin');
  const path = attributeOf(file, 'duongDan') ?? '';
  const described: ListedDocument = {
    name: path.slice(path.lastIndexOf('/') + 1),
    title: textOf(element, 'tenTaiLieu') ?? '',
    number: textOf(element, 'soKyHieu'),
    day: textOf(element, 'ngay'),
    mediaType: textOf(element, 'dinhDang') ?? '',
    isSigned: textOf(element, 'coChuKySo') === 'true',
  };
  return {
    ...described,
    path,
    sha256: attributeOf(file, 'sha256') ?? '',
    size: Number(attributeOf(file, 'kichThuoc') ?? 0),
  };
}
