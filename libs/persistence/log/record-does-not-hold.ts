/**
 * What cures it: a backup alone, where an event itself was changed; a log that goes on from what holds, too; or, where the log
 * is gone whole, another one.
 */
export type Cure = 'backup' | 'close-log' | 'another-log';

const CURES: Readonly<Record<Cure, { readonly vi: string; readonly en: string }>> = {
  backup: { vi: '', en: '' },
  'close-log': {
    vi: ', hoặc đóng sổ băm bằng "vinhdanh record close-log"',
    en: ', or close the log with "vinhdanh record close-log"',
  },
  'another-log': {
    vi: '. Không còn bản sao lưu nào, hoặc đây là cơ sở dữ liệu mới: giữ LOG_KEY_DIR cũ làm bằng chứng, đặt LOG_ORIGIN và LOG_KEY_DIR mới, rồi chuyển tệp log-seen trong FILES_DIR ra chỗ khác',
    en: '. Where there is none, or this is a new database: keep the old LOG_KEY_DIR as evidence, give a new LOG_ORIGIN and LOG_KEY_DIR, and move the file log-seen out of FILES_DIR',
  },
};

/** The record is not what was signed: nothing is to be built upon it. */
export class RecordDoesNotHold extends Error {
  constructor(vi: string, en: string, cure: Cure = 'close-log') {
    const or = CURES[cure];
    super(
      [
        `Không chạy: nhật ký không còn nguyên vẹn (${vi}). Đừng sửa tại chỗ. Chạy "vinhdanh record verify" để biết chỗ sai; giữ nguyên bản này; khôi phục bản sao lưu còn nguyên vẹn${or.vi}.`,
        `Not started: the record does not hold (${en}). Do not mend it in place. Run "vinhdanh record verify" to see where; keep this copy as it is; restore a backup that holds${or.en}.`,
      ].join('\n'),
    );
    this.name = 'RecordDoesNotHold';
  }
}
