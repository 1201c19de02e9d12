import type { DataSource } from 'typeorm';
import { isSameHash, readSignedCheckpoint, readVerifierKeys, RightEdge } from '@vinhdanh/tlog';
import { assertRecordIsAppendOnly } from '../append-only';
import { isAsRecorded, isBesideBody } from './kept-event';
import { LogContentQuery } from './log-content.query';
import { LogQuery, TileMissing, type RecordLog } from './log.query';
import { RecordDoesNotHold } from './record-does-not-hold';
import { checkSeen, type SeenLog } from './seen-log';

/** Newest events that are looked at: what was tampered with last, and little enough for every start. */
const NEWEST_EVENTS = 100;

/**
 * Before anything runs: this role cannot change the record, and the record is what was signed as far as an instant can tell.
 * @param seen what was seen of its log when something ran last
 * @throws RecordDoesNotHold
 * @throws Error where the role may change the record
 */
export async function checkRecordAtStart(
  dataSource: Pick<DataSource, 'query'>,
  seen: SeenLog,
): Promise<void> {
  await assertRecordIsAppendOnly(dataSource);
  await lookAtRecord(dataSource);
  await checkSeen(new LogQuery(dataSource), seen);
}

/**
 * Looks at what an instant is enough for: the newest checkpoint is signed, the right edge of its tree comes to it, the
 * newest events are what was recorded and follow one another. The whole is verified by `vinhdanh record verify`.
 * @throws RecordDoesNotHold
 */
export async function lookAtRecord(database: Pick<DataSource, 'query'>): Promise<void> {
  const query = new LogQuery(database);
  const open = await query.open();
  if (open !== null) await checkEdge(query, open);
  else if ((await query.all()).length > 0)
    throw new RecordDoesNotHold(
      'sổ băm đã đóng mà chưa mở sổ tiếp theo',
      'its log was closed and none follows',
    );
  await checkNothingIsGone(database);
  await checkNewestEvents(new LogContentQuery(database));
}

/** Each in one statement, for the sealer adds to it meanwhile. */
const UNSIGNED = `SELECT 1 FROM record.log log
  WHERE NOT EXISTS (SELECT 1 FROM record.log_closing closing WHERE closing.log = log.number)
    AND EXISTS (SELECT 1 FROM record.leaf leaf WHERE leaf.log = log.number AND leaf.index >= coalesce(
      (SELECT max(signed.size) FROM record.checkpoint signed WHERE signed.log = log.number), 0))`;
const MAILED = `SELECT mail.origin, mail.size FROM work.checkpoint_mail mail
  LEFT JOIN record.log log ON log.origin = mail.origin
  WHERE NOT EXISTS (SELECT 1 FROM record.log_closing closing WHERE closing.log = log.number)
    AND mail.size > coalesce((SELECT max(signed.size) FROM record.checkpoint signed WHERE signed.log = log.number), 0)
  LIMIT 1`;

/** A log that was emptied leaves traces: leaves that no checkpoint signs, and checkpoints that went out by mail. */
async function checkNothingIsGone(database: Pick<DataSource, 'query'>): Promise<void> {
  const [unsigned] = await database.query<unknown[]>(UNSIGNED);
  if (unsigned)
    throw new RecordDoesNotHold(
      'sổ băm có sự kiện mà không mốc nào ký',
      'its log has events that no checkpoint signs',
    );
  const [mailed] = await database.query<Array<{ origin: string; size: number }>>(MAILED);
  if (mailed)
    throw new RecordDoesNotHold(
      `mốc ${mailed.size} của ${mailed.origin} đã gửi đi không còn trong sổ băm`,
      `checkpoint ${mailed.size} of ${mailed.origin} has gone out by mail, and the log has it no more`,
    );
}

async function checkEdge(query: LogQuery, { number, origin, verifierKeys }: RecordLog): Promise<void> {
  const newest = await query.newest(number);
  if (newest === null) return;
  const checkpoint = readSignedCheckpoint(newest.note, readVerifierKeys(verifierKeys));
  if (checkpoint?.origin !== origin || checkpoint.size !== newest.size)
    throw new RecordDoesNotHold(
      `mốc ${newest.size} không mang chữ ký của sổ băm`,
      `checkpoint ${newest.size} is not signed by its log`,
    );
  const edge = await RightEdge.of(newest.size, query.tilesOf(number)).catch((error: unknown) => {
    if (error instanceof TileMissing) return null;
    throw error;
  });
  if (edge === null || !isSameHash(edge.head().root, checkpoint.root))
    throw new RecordDoesNotHold(
      `cây ${newest.size} sự kiện không đúng với mốc đã ký`,
      `the tree of ${newest.size} events does not come to the signed root`,
    );
}

async function checkNewestEvents(content: LogContentQuery): Promise<void> {
  for (const event of await content.newest(NEWEST_EVENTS)) {
    const follows =
      event.before === null
        ? event.seq === 1 && event.previousHash === ''
        : event.previousHash === event.before;
    if (isAsRecorded(event) && isBesideBody(event) && follows) continue;
    const { kind, id, seq } = event;
    throw new RecordDoesNotHold(
      `${kind} ${id}, sự kiện ${seq} không còn như khi ghi`,
      `${kind} ${id}, event ${seq} is not what was recorded`,
      'backup',
    );
  }
}
