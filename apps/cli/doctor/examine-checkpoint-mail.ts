import type { DataSource } from 'typeorm';
import { ill, noted, well, type Finding } from './finding';

/** Mail that has been tried for so long is refused by somebody. */
const LONG_HOURS = 2;

/** Refusals of so many days are told. */
const TOLD_DAYS = 7;

interface Mail {
  readonly refused: readonly string[];
  readonly waiting: number;
  readonly lastDay: string | null;
}

const MAIL = `SELECT
  (SELECT coalesce(json_agg(DISTINCT address), '[]') FROM work.checkpoint_mail mail
    WHERE state = 'undeliverable' AND day > current_date - $1::int AND NOT EXISTS (
      SELECT 1 FROM work.checkpoint_mail later WHERE later.address = mail.address AND later.day > mail.day AND later.state = 'sent'
    )) AS refused,
  (SELECT count(*)::int FROM work.checkpoint_mail
    WHERE state = 'waiting' AND attempts > 0 AND created_at < now() - make_interval(hours => $2)) AS waiting,
  (SELECT max(day)::text FROM work.checkpoint_mail WHERE state = 'sent') AS "lastDay"`;

/** Whether the checkpoint of each day leaves the house by mail. */
export async function examineCheckpointMail(dataSource: DataSource): Promise<Finding> {
  const [mail] = await dataSource.query<Mail[]>(MAIL, [TOLD_DAYS, LONG_HOURS]);
  const { refused, waiting, lastDay } = mail ?? { refused: [], waiting: 0, lastDay: null };
  if (refused.length > 0)
    return ill(
      'checkpoint mail',
      { vi: `bị từ chối: ${refused.join(', ')}`, en: `refused: ${refused.join(', ')}` },
      {
        vi: 'Sửa địa chỉ thư của kiểm toán viên hoặc CHECKPOINT_MAIL_TO; mốc mới được gửi trong vòng một phút.',
        en: 'Correct the address of the auditor or CHECKPOINT_MAIL_TO; a checkpoint goes out within a minute.',
      },
    );
  if (waiting > 0)
    return ill(
      'checkpoint mail',
      {
        vi: `${waiting} thư mang mốc chưa gửi được sau ${LONG_HOURS} giờ`,
        en: `${waiting} mails with a checkpoint did not go out within ${LONG_HOURS} hours`,
      },
      {
        vi: 'Kiểm tra SMTP_URL và worker; thư tự gửi lại.',
        en: 'Look at SMTP_URL and the worker; mail is tried again.',
      },
    );
  if (lastDay !== null)
    return well('checkpoint mail', { vi: `gửi lần cuối ngày ${lastDay}`, en: `went out last on ${lastDay}` });
  return noted(
    'checkpoint mail',
    { vi: 'chưa mốc nào ra khỏi hệ thống', en: 'no checkpoint has left the house' },
    {
      vi: 'Chỉ mốc giữ ở ngoài mới cho thấy lịch sử bị viết lại: bổ nhiệm kiểm toán viên hoặc đặt CHECKPOINT_MAIL_TO.',
      en: 'Only a checkpoint kept outside shows that history was rewritten: appoint an auditor, or set CHECKPOINT_MAIL_TO.',
    },
  );
}
