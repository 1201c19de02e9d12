import { closeLog, type NotClosed } from '@vinhdanh/application';
import { createDataSource } from '@vinhdanh/persistence';
import { loadConfig, SealerConfig } from '@vinhdanh/platform';
import { CliError } from '../kernel/cli-error';
import { say, type Sentence } from '../kernel/language';
import { answer } from '../kernel/print';
import { sealerSettings } from './log-key';
import { takeFolder } from './sealer-folder';

const REFUSED: Readonly<Record<NotClosed, Sentence>> = {
  'no-log': {
    vi: 'Chưa có sổ băm nào đang mở: chưa có gì để đóng.',
    en: 'No log is open: there is nothing to close.',
  },
  'sealer-at-work': {
    vi: 'Bộ niêm phong đang chạy. Dừng nó rồi chạy lại.',
    en: 'The sealer is at work. Stop it, then run this again.',
  },
  'key-unknown': {
    vi: 'Khóa trong LOG_KEY_DIR không phải khóa của sổ băm này: chỉ khóa của nó được ký lời đóng sổ.',
    en: 'The key in LOG_KEY_DIR is none of this log: only its own key may sign that it is closed.',
  },
};

/** Closes the log that is open and begins another, and tells where. @throws CliError where that cannot be */
export async function closeOpenLog(reason: string, json: boolean | undefined): Promise<void> {
  const { database, recordLog } = loadConfig(SealerConfig, process.env);
  const release = await takeFolder(recordLog.keyDirectory);
  if (release === null) throw new CliError(say(REFUSED['sealer-at-work']));
  const dataSource = createDataSource({
    url: database.url,
    applicationName: 'vinhdanh-close-log',
    poolSize: 1,
    statementTimeoutMs: 0,
  });
  try {
    await dataSource.initialize();
    const at = new Date().toISOString();
    const closed = await closeLog(dataSource, await sealerSettings(recordLog), { reason, at });
    if (typeof closed === 'string') throw new CliError(say(REFUSED[closed]));
    const { origin, size, signed, next } = closed.closing;
    answer(closed, json, () => [
      closed.statement,
      say({
        vi: `Đã đóng ${origin} ở ${size} sự kiện (từng ký ${signed}); ${next} nối tiếp từ đó. Chạy lại bộ niêm phong.`,
        en: `${origin} is closed at ${size} events (${signed} were signed); ${next} goes on from there. Start the sealer again.`,
      }),
    ]);
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
    await release();
  }
}
