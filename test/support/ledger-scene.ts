import { IMPORT_COLUMNS } from '@vinhdanh/domain';

type Cells = Readonly<Record<string, string>>;

const PROVINCE = 'Ủy ban nhân dân tỉnh Lạng Sơn';

const USUAL: Cells = {
  ...{ subject_kind: 'cá nhân', award: 'Bằng khen của bộ, ban, ngành, tỉnh', commendation: 'công trạng' },
  ...{ decision_number: '2215/QĐ-UBND', decision_date: '20/12/2021', decision_body: PROVINCE },
  ...{ year_from: '2020', year_to: '2021', submitted_by: 'Sở Nội vụ tỉnh Lạng Sơn' },
};

const LINES: readonly Cells[] = [
  { name: 'Nông Thị Ví Dụ (hư cấu)', born: '30/04/1975', unit: 'Trường Tiểu học Giả Định' },
  { name: 'Lý Văn Minh Họa (hư cấu)', born: '12/08/1981', unit: 'Trạm Y tế xã Giả Định' },
  { name: 'Vi Thị Mô Phỏng (hư cấu)', born: '1979', unit: 'Văn phòng Giả Định' },
  { subject_kind: 'tập thể', name: 'Tổ Thử Nghiệm 7 (hư cấu)', unit: 'Trường Tiểu học Giả Định' },
  { name: 'Trần Văn Diễn Tập (hư cấu)', born: '02/09/1968', unit: 'Phòng Giả Định', year_from: '203' },
  {
    ...{ subject_kind: 'tập thể', name: 'Phòng Tưởng Tượng (hư cấu)', unit: 'Sở Giả Định' },
    ...{ award: 'Bằng khen tỉnh', submitted_by: 'Sở Nội vụ Lạng Sơn' },
  },
];

/** The collective whose line names an award and a body as no register has them. */
export const DOUBTFUL = 'Phòng Tưởng Tượng (hư cấu)';

/**
 * A file of past awards as an office keeps it: four good lines, and two that a person must look at.
 * @param form the empty form, with every column
 */
export function ledgerOf2021(form: string): { name: string; mimeType: string; buffer: Buffer } {
  const lines = LINES.map((line) => IMPORT_COLUMNS.map(({ id }) => ({ ...USUAL, ...line })[id] ?? ''));
  const text = form + lines.map((cells) => cells.join(';')).join('\r\n');
  return { name: 'khen-thuong-2021.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
}
