import { readSignedClosing } from '@vinhdanh/record';
import {
  isSameHash,
  readClaimedCheckpoint,
  readVerifierKeys,
  TileTree,
  type Checkpoint,
} from '@vinhdanh/tlog';
import { TileMissing, type AnyLog, type LogQuery } from './log.query';
import { RecordDoesNotHold } from './record-does-not-hold';

/** What was seen of the log when something ran last, kept outside the database: a log that was emptied does not tell of itself. */
export interface SeenLog {
  /** The newest checkpoint that was seen, a signed note; null before the first. */
  recall(): Promise<string | null>;
  remember(note: string): Promise<void>;
}

/**
 * Whether the log still has what was seen of it; the newest checkpoint is seen from then on.
 * @throws RecordDoesNotHold
 */
export async function checkSeen(query: LogQuery, seen: SeenLog): Promise<void> {
  const checkpoint = readClaimedCheckpoint((await seen.recall()) ?? '');
  if (checkpoint) await mustBeThere(query, checkpoint);
  const open = await query.open();
  const newest = open && (await query.newest(open.number));
  if (newest) await seen.remember(newest.note);
}

async function mustBeThere(query: LogQuery, seen: Checkpoint): Promise<void> {
  const { origin, size } = seen;
  const logs = await query.all();
  const log = logs.find((one) => one.origin === origin);
  if (log === undefined) {
    if (logs.some((one) => isNamedLost(one, origin))) return;
    throw new RecordDoesNotHold(
      `lần chạy trước đã thấy sổ băm ${origin} có ${size} sự kiện, nay sổ không còn`,
      `the log ${origin} had ${size} events when it was seen last, and is not there`,
      logs.length === 0 ? 'another-log' : 'close-log',
    );
  }
  if (log.closing !== null) return;
  const newest = (await query.newest(log.number))?.size ?? 0;
  if (newest < size)
    throw new RecordDoesNotHold(
      `lần chạy trước đã thấy sổ băm ${origin} có ${size} sự kiện, nay còn ${newest}`,
      `the log ${origin} had ${size} events when it was seen last, and has ${newest}`,
    );
  if (!(await comesTo(query, log, seen)))
    throw new RecordDoesNotHold(
      `${size} sự kiện đầu của sổ băm ${origin} không phải những sự kiện đã thấy ở lần chạy trước`,
      `the first ${size} events of the log ${origin} are not those that were seen last`,
    );
}

async function comesTo(query: LogQuery, { number }: AnyLog, { size, root }: Checkpoint): Promise<boolean> {
  try {
    return isSameHash((await new TileTree(size, query.tilesOf(number)).head()).root, root);
  } catch (error) {
    if (error instanceof TileMissing) return false;
    throw error;
  }
}

/** Whether a log was closed by a statement that says that the other one is lost. */
const isNamedLost = ({ closing, verifierKeys }: AnyLog, origin: string): boolean =>
  readSignedClosing(closing?.statement ?? '', readVerifierKeys(verifierKeys))?.lost?.origin === origin;
