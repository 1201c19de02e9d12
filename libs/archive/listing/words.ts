import type { ArchivedKind, ListedRetention } from './thing';

/** The name space of the list; a form that means something else gets another number. */
export const LISTING_NAMESPACE = 'urn:vinhdanh:archive:1';

/** How the list names kinds; the folders of the bag are named alike. */
export const KIND_NAMES: Readonly<Record<ArchivedKind, string>> = {
  dossier: 'ho-so',
  session: 'phien-hop',
  paper: 'van-ban',
};

export const KEEP_NAMES: Readonly<Record<ListedRetention['keep'], string>> = {
  permanent: 'vinh-vien',
  years: 'co-thoi-han',
  open: 'chua-xac-dinh',
};

/** The name of the evidence bundle beside a thing's documents. */
export const EVIDENCE_FILE = 'bang-chung.vinhdanh.zip';

/** Why a listed document is not in the bag. */
export const LOSS_NAMES = { lost: 'mat', erased: 'xoa-theo-lenh' } as const;

/** Names of the files of the list within the bag. */
export const LISTING_FILE = 'metadata/muc-luc.xml';
export const SCHEMA_FILE = 'metadata/muc-luc.xsd';
export const THINGS_FILE = 'metadata/muc-luc-ho-so.csv';
export const DOCUMENTS_FILE = 'metadata/muc-luc-van-ban.csv';
export const README_FILE = 'metadata/doc-truoc.txt';

/** Mục lục hồ sơ. */
export const THINGS_HEADER: readonly string[] = [
  'Mã hồ sơ',
  'Loại',
  'Tiêu đề hồ sơ',
  'Danh hiệu, hình thức',
  'Đối tượng',
  'Kết quả',
  'Thời hạn lưu trữ',
  'Lưu đến hết ngày',
  'Căn cứ thời hạn',
  'Mức chứng cứ',
  'Ngôn ngữ',
  'Thời gian bắt đầu',
  'Thời gian kết thúc',
  'Tổng số tài liệu',
  'Liên quan',
  'Mã định danh',
];

/** Mục lục văn bản. */
export const DOCUMENTS_HEADER: readonly string[] = [
  'Mã hồ sơ',
  'Số thứ tự',
  'Tên tài liệu',
  'Số, ký hiệu',
  'Ngày',
  'Định dạng',
  'Có chữ ký số',
  'Tệp tin',
  'Kích thước (byte)',
  'SHA-256',
  'Tình trạng',
];
