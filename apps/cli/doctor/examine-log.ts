import type { DataSource } from 'typeorm';
import { LogQuery, lookAtRecord, RecordDoesNotHold } from '@vinhdanh/persistence';
import { ill, noted, well, type Finding } from './finding';

/** What a witness cosigned longer ago says nothing of what has come since. */
const OLD_MINUTES = 10;

/** After the name in a line stand the key's id, four bytes, and the time, eight (C2SP tlog-cosignature). */
const COSIGNED = `SELECT count(DISTINCT witness)::int AS witnesses FROM record.cosignature
  WHERE log = $1 AND (size = (SELECT max(size) FROM record.checkpoint WHERE log = $1)
    OR to_timestamp(('x' || encode(substr(decode(split_part(line, ' ', 3), 'base64'), 5, 8), 'hex'))::bit(64)::bigint)
      > now() - make_interval(mins => $2))`;

/** Whether the log is what was signed, and how many witnesses have cosigned of late; fewer than wanted are told, and stop nothing. */
export async function examineLog(dataSource: DataSource, quorum: number): Promise<readonly Finding[]> {
  const looked = await look(dataSource);
  return quorum === 0 ? [looked] : [looked, await examineWitnesses(dataSource, quorum)];
}

async function look(dataSource: DataSource): Promise<Finding> {
  try {
    await lookAtRecord(dataSource);
    return well('log', { vi: 'mốc mới nhất đúng với cây', en: 'the newest checkpoint is that of its tree' });
  } catch (error) {
    if (!(error instanceof RecordDoesNotHold)) throw error;
    const [vi = '', en = ''] = error.message.split('\n');
    return ill('log', { vi: 'không còn nguyên vẹn', en: 'it does not hold' }, { vi, en });
  }
}

async function examineWitnesses(dataSource: DataSource, quorum: number): Promise<Finding> {
  const open = await new LogQuery(dataSource).open();
  const [row] = await dataSource.query<Array<{ witnesses: number }>>(COSIGNED, [
    open?.number ?? 0,
    OLD_MINUTES,
  ]);
  const witnesses = row?.witnesses ?? 0;
  const state = {
    vi: `${witnesses} bên làm chứng đã ký mốc mới nhất hoặc trong ${OLD_MINUTES} phút qua; cần ${quorum}`,
    en: `${witnesses} witnesses have cosigned the newest checkpoint, or within ${OLD_MINUTES} minutes; ${quorum} are wanted`,
  };
  if (witnesses >= quorum) return well('witnesses', state);
  return noted('witnesses', state, {
    vi: 'Xem nhật ký chạy của bộ niêm phong; kiểm tra LOG_WITNESSES và địa chỉ của các bên làm chứng.',
    en: 'Look at the log of the sealer; check LOG_WITNESSES and the addresses of the witnesses.',
  });
}
