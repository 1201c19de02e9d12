import type { DataSource } from 'typeorm';
import { LogQuery, SealerNotices, type NoticeKind, type SealerNotice } from '@vinhdanh/persistence';
import type { Sentence } from '../kernel/language';
import { ill, noted, well, type Finding } from './finding';

/** Events that nobody has sealed for so long wait for a sealer that does not run. */
const LONG_MINUTES = 2;

/** Of so many newest events it is looked whether they are sealed. */
const NEWEST = 1_000;

/** A witness that forgot is told of for so long; all else until it is over. */
const TOLD_DAYS = 30;

const WAITING = `SELECT count(*)::int AS waiting FROM (
    SELECT e.position FROM record.event e WHERE e.at < now() - make_interval(mins => $2)
    ORDER BY e.position DESC LIMIT ${NEWEST}) old
  WHERE NOT EXISTS (SELECT 1 FROM record.leaf leaf WHERE leaf.log = $1 AND leaf.position = old.position)`;

/** Whether what is recorded is sealed, and what the sealer has to tell. */
export async function examineSealer(dataSource: DataSource): Promise<readonly Finding[]> {
  const notices = await new SealerNotices(dataSource.manager).all();
  const since = Date.now() - TOLD_DAYS * 86_400_000;
  const told = notices.filter(({ kind, at }) => kind !== 'witness-forgot' || Date.parse(at) > since);
  return [await examineWaiting(dataSource), ...told.map(findingOf)];
}

async function examineWaiting(dataSource: DataSource): Promise<Finding> {
  const open = await new LogQuery(dataSource).open();
  const [row] = await dataSource.query<Array<{ waiting: number }>>(WAITING, [
    open?.number ?? 0,
    LONG_MINUTES,
  ]);
  const waiting = row?.waiting ?? 0;
  if (waiting === 0) return well('sealing', { vi: 'không sự kiện nào chờ lâu', en: 'no event waits long' });
  const count = waiting === NEWEST ? `${NEWEST}+` : String(waiting);
  return ill(
    'sealing',
    {
      vi: `${count} sự kiện chờ niêm phong quá ${LONG_MINUTES} phút`,
      en: `${count} events wait for their seal longer than ${LONG_MINUTES} minutes`,
    },
    {
      vi: 'Xem bộ niêm phong có chạy không và nhật ký chạy của nó (vinhdanh record seal); việc khác vẫn chạy bình thường.',
      en: 'See whether the sealer runs, and its log (vinhdanh record seal); all else goes on.',
    },
  );
}

interface Words {
  readonly part: string;
  readonly isIll: boolean;
  readonly state: (subject: string) => Sentence;
  readonly advice: Sentence;
}

const WORDS: Readonly<Record<NoticeKind, Words>> = {
  'log-broken': {
    part: 'sealing',
    isIll: true,
    state: (log) => ({
      vi: `sổ băm ${log} không còn đúng: đã ngừng niêm phong`,
      en: `the log ${log} does not hold: nothing is sealed any more`,
    }),
    advice: {
      vi: 'Chạy vinhdanh record verify; khôi phục bản sao lưu còn nguyên vẹn hoặc đóng sổ băm (vinhdanh record close-log), rồi chạy lại bộ niêm phong.',
      en: 'Run vinhdanh record verify; restore a backup that holds or close the log (vinhdanh record close-log), then start the sealer again.',
    },
  },
  'log-forked': {
    part: 'witness',
    isIll: true,
    state: (log) => ({
      vi: `sổ băm ${log} đã ký hai cây khác nhau cùng một số sự kiện: lịch sử của họ bị viết lại`,
      en: `the log ${log} has signed two trees of one size: its history was rewritten`,
    }),
    advice: {
      vi: 'Báo cơ quan của sổ băm ấy và các bên làm chứng khác; bằng chứng ở LOG_KEY_DIR/witnessed (tệp .fork). Lưu tệp ấy ra nơi khác thì thông báo này hết khi bộ niêm phong chạy lại.',
      en: 'Tell the house of that log and its other witnesses; the proof is in LOG_KEY_DIR/witnessed (the file .fork). Once it was moved to a safe place, this is told no more when the sealer starts again.',
    },
  },
  'witness-disagrees': {
    part: 'witnesses',
    isIll: true,
    state: (url) => ({
      vi: `bên làm chứng ${url} đã thấy một lịch sử khác`,
      en: `the witness ${url} has seen another history`,
    }),
    advice: {
      vi: 'Chạy vinhdanh record verify --witnesses TỆP: sổ băm này đã bị cắt, bị viết lại hoặc là bản sao lưu cũ.',
      en: 'Run vinhdanh record verify --witnesses FILE: this log was cut, rewritten, or is an old backup.',
    },
  },
  'witness-forgot': {
    part: 'witnesses',
    isIll: false,
    state: (url) => ({
      vi: `bên làm chứng ${url} đã quên mốc mà chính họ từng ký`,
      en: `the witness ${url} has forgotten a checkpoint that it had cosigned`,
    }),
    advice: {
      vi: 'Hỏi người vận hành bên ấy: họ đã khôi phục bản sao lưu cũ của thư mục khóa. Chữ ký họ đã ký trước đây vẫn đúng và vẫn được giữ.',
      en: 'Ask its operator: an old backup of its folder was put back. What it cosigned before still holds, and is kept.',
    },
  },
  'witness-not-served': {
    part: 'witness',
    isIll: true,
    state: (address) => ({
      vi: `không làm chứng cho sổ băm khác được tại ${address}`,
      en: `other logs cannot be cosigned at ${address}`,
    }),
    advice: {
      vi: 'Cổng có thể đang bị chiếm, hoặc tệp WITNESS_LOGS không đọc được; xem WITNESS_HOST, WITNESS_PORT. Bộ niêm phong vẫn chạy và tự thử lại.',
      en: 'The port may be taken, or the file WITNESS_LOGS cannot be read; look at WITNESS_HOST and WITNESS_PORT. Sealing goes on, and it is tried again.',
    },
  },
  'witnesses-unread': {
    part: 'witnesses',
    isIll: true,
    state: (path) => ({
      vi: `không đọc được ${path}: chưa nhờ bên nào làm chứng`,
      en: `${path} cannot be read: no witness is asked`,
    }),
    advice: {
      vi: 'Sửa tệp mà LOG_WITNESSES nêu: mỗi dòng một địa chỉ và khóa kiểm tra. Bộ niêm phong vẫn chạy và tự thử lại.',
      en: 'Mend the file that LOG_WITNESSES names: an address and a verifier key on each line. Sealing goes on, and it is tried again.',
    },
  },
};

function findingOf({ kind, subject, detail, at }: SealerNotice): Finding {
  const { part, isIll, state, advice } = WORDS[kind];
  const { vi, en } = state(subject);
  const when = at.slice(0, 16).replace('T', ' ');
  const whole = { vi: `${vi} (${when} UTC: ${detail})`, en: `${en} (${when} UTC: ${detail})` };
  return isIll ? ill(part, whole, advice) : noted(part, whole, advice);
}
