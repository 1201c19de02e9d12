import type { DataSource } from 'typeorm';
import { assertRecordIsAppendOnly } from '@vinhdanh/persistence';
import { examineCheckpointMail } from './examine-checkpoint-mail';
import { examineLog } from './examine-log';
import { examineRules } from './examine-rules';
import { examineSealer } from './examine-sealer';
import { ill, well, type Finding } from './finding';
import { withDatabase } from './with-database';

/** Waiting longer than this is worth a look. */
const LONG_MINUTES = 2;

interface Counts {
  readonly mail: number;
  readonly undeliverable: number;
  readonly outbox: number;
  readonly events: string;
}

const COUNTS = `SELECT
  (SELECT count(*)::int FROM work.notification WHERE mail_state = 'waiting' AND created_at < now() - make_interval(mins => $1)) AS mail,
  (SELECT count(*)::int FROM work.notification WHERE mail_state = 'undeliverable') AS undeliverable,
  (SELECT count(*)::int FROM work.outbox WHERE begun_at IS NULL AND created_at < now() - make_interval(mins => $1)) AS outbox,
  (SELECT count(*)::text FROM record.event) AS events`;

/**
 * The database, the promise that the record can only grow, its log, the rules in force, and what waits too long.
 * @param quorum witnesses that should have cosigned
 */
export async function examineDatabase(
  url: string,
  layers: readonly string[],
  quorum: number,
): Promise<readonly Finding[]> {
  return withDatabase(url, async (dataSource) => {
    const [counts] = await dataSource.query<Counts[]>(COUNTS, [LONG_MINUTES]);
    if (!counts) throw new Error('no counts');
    return [
      well('database', { vi: `trả lời, ${counts.events} sự kiện`, en: `answers, ${counts.events} events` }),
      await examineRecord(dataSource),
      ...(await examineLog(dataSource, quorum)),
      ...(await examineSealer(dataSource)),
      await examineCheckpointMail(dataSource),
      ...(await examineRules(dataSource, layers)),
      ...examineWaiting(counts),
    ];
  });
}

async function examineRecord(dataSource: DataSource): Promise<Finding> {
  try {
    await assertRecordIsAppendOnly(dataSource);
    return well('record', { vi: 'chỉ thêm, không sửa xóa được', en: 'can be added to and nothing else' });
  } catch {
    return ill(
      'record',
      { vi: 'vai trò ứng dụng sửa hoặc xóa được nhật ký', en: 'the application role may change the record' },
      {
        vi: 'Dừng hệ thống, thu hồi quyền UPDATE, DELETE, TRUNCATE trên record.event, rồi kiểm tra chuỗi băm.',
        en: 'Stop, revoke UPDATE, DELETE and TRUNCATE on record.event, then verify the hash chains.',
      },
    );
  }
}

const examineWaiting = ({ mail, undeliverable, outbox }: Counts): readonly Finding[] => [
  mail === 0
    ? well('waiting mail', { vi: 'không có thư chờ lâu', en: 'no mail waits long' })
    : ill(
        'waiting mail',
        {
          vi: `${mail} thư chờ quá ${LONG_MINUTES} phút`,
          en: `${mail} mails wait longer than ${LONG_MINUTES} minutes`,
        },
        {
          vi: 'Kiểm tra SMTP_URL và worker; thư tự gửi lại.',
          en: 'Look at SMTP_URL and the worker; mail is tried again.',
        },
      ),
  undeliverable === 0
    ? well('undeliverable mail', { vi: 'không có', en: 'none' })
    : ill(
        'undeliverable mail',
        { vi: `${undeliverable} thư không gửi được`, en: `${undeliverable} mails cannot be delivered` },
        { vi: 'Sửa địa chỉ thư của người nhận.', en: 'Correct the addresses of the recipients.' },
      ),
  outbox === 0
    ? well('outbox', { vi: 'mọi việc đã nộp đều bắt đầu', en: 'everything handed in has begun' })
    : ill(
        'outbox',
        {
          vi: `${outbox} việc đã nộp mà chưa bắt đầu`,
          en: `${outbox} things were handed in and have not begun`,
        },
        {
          vi: 'Kiểm tra Temporal và worker; bộ chuyển tiếp tự thử lại.',
          en: 'Look at Temporal and the worker; the relay tries again.',
        },
      ),
];
