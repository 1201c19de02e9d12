import type { RecordFault, VerifiedRecord } from '@vinhdanh/application';
import type { Sentence } from '../kernel/language';

type Kind = RecordFault['fault'];

/** Of a tree that does not come to what was signed: a log that goes on from what of it holds cures them. */
const OF_THE_TREE: readonly Kind[] = [
  'leaf-missing',
  'tile-differs',
  'checkpoint-unsigned',
  'checkpoint-differs',
  'too-many',
  'cosignature-differs',
  'unsigned-leaves',
  'witnessed-cut',
];

/** Of those who were asked outside; they say nothing of the record. */
const OF_WITNESSES: readonly Kind[] = ['witness-silent', 'witness-forged'];

const ADVICE = {
  ask: {
    vi: 'Nhật ký đúng ở mọi chỗ tự nó kiểm được, nhưng có bên làm chứng không trả lời hoặc không cho thấy mốc của mình: hỏi người vận hành bên ấy rồi kiểm lại.',
    en: 'The record holds in all that it can show itself, but a witness does not answer, or shows nothing of its own: ask its operator, and verify again.',
  },
  closed: {
    vi: 'Chỗ sai chỉ nằm trong sổ băm đã đóng và ở lại đó: không sửa, không cần đóng thêm sổ nào. Sổ đang mở đúng.',
    en: 'What is wrong lies in a log that was closed, and stays there: mend nothing, and close no other. The open log holds.',
  },
  none: {
    vi: 'Không có gì để đóng. Nếu từng có sổ băm: giữ nguyên bản này và khôi phục bản sao lưu còn nguyên vẹn. Nếu hệ thống mới: chạy bộ niêm phong (vinhdanh record seal).',
    en: 'There is nothing to close. Where there was a log: keep this copy as it is, and restore a backup that holds. Where the house is new: run the sealer (vinhdanh record seal).',
  },
  backup: {
    vi: 'Nhật ký không còn nguyên vẹn. Đừng sửa tại chỗ: giữ nguyên bản này và khôi phục bản sao lưu còn nguyên vẹn. Đóng sổ băm không chữa được chỗ sai này.',
    en: 'The record does not hold. Do not mend it in place: keep it as it is, and restore a backup that holds. To close the log does not cure this.',
  },
  close: {
    vi: 'Sổ băm không còn nguyên vẹn. Đừng sửa tại chỗ: giữ nguyên bản này và khôi phục bản sao lưu còn nguyên vẹn, hoặc đóng sổ băm (vinhdanh record close-log).',
    en: 'The log does not hold. Do not mend it in place: keep it as it is, and restore a backup that holds, or close the log (vinhdanh record close-log).',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** What to do about a record that was verified and does not hold. */
export function verifyAdvice({ faults, openHolds }: Pick<VerifiedRecord, 'faults' | 'openHolds'>): Sentence {
  const kinds = faults.map(({ fault }) => fault);
  if (kinds.every((kind) => OF_WITNESSES.includes(kind))) return ADVICE.ask;
  if (kinds.includes('no-log')) return ADVICE.none;
  if (openHolds) return ADVICE.closed;
  const isOfTree = kinds.every((kind) => OF_THE_TREE.includes(kind) || OF_WITNESSES.includes(kind));
  return isOfTree ? ADVICE.close : ADVICE.backup;
}
