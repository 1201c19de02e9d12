import type { BundledThingName, YearRange } from '@vinhdanh/persistence';
import { coverPage } from './cover';

const CALLED: Readonly<Record<string, string>> = {
  dossier: 'Hồ sơ',
  session: 'Phiên họp hội đồng',
  round: 'Văn bản đã trình ký',
  enactment: 'Lệnh',
  council: 'Hội đồng',
  finding: 'Kiến nghị kiểm tra',
  signing: 'Thẩm quyền ký của cơ quan',
  reading: 'Lượt xem hồ sơ của người khác',
  erasure: 'Lệnh xóa dữ liệu cá nhân',
  engine: 'Máy chủ quy trình',
  history: 'Lịch sử xử lý đã lưu',
};

/** The cover of a year's bundle: for reading, and no evidence of anything. */
export function coverOfYear(
  year: number,
  { from, to }: YearRange,
  things: readonly BundledThingName[],
  size: number,
): string {
  const counts = new Map<string, number>();
  for (const { kind } of things) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return coverPage({
    title: `Gói bằng chứng của năm ${year}`,
    facts: [
      ['Đoạn của sổ băm', `sự kiện thứ ${from + 1} đến ${to}`],
      ...[...counts].map(([kind, count]) => [CALLED[kind] ?? kind, String(count)] as const),
    ],
    rows: [],
    size,
    inside: `<p><b>leaves/</b>: mã băm của từng sự kiện trong đoạn, không sót sự kiện nào; <b>things/</b>: các sự kiện, đúng như đã ghi;
<b>rules/</b>: nguyên văn các bộ quy định đã áp dụng; <b>range</b>, <b>checkpoint</b>, <b>vkeys</b>: chứng minh cả đoạn, mốc đã ký và khóa
kiểm tra. Tài liệu không nằm trong gói của năm: các sự kiện nêu mã băm của từng tài liệu.</p>`,
  });
}
