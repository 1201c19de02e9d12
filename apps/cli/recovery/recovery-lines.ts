import type { Doubt, NamedThing, Recovery } from '@vinhdanh/application';
import type { ThingKind } from '@vinhdanh/contracts';
import { translateTerms } from '@vinhdanh/platform';
import { say, type Sentence } from '../kernel/language';
import { table } from '../kernel/print';
import { countWords, kindWords, type NameOf } from './thing-words';

const DOUBTS: { readonly [Each in Doubt]: Sentence } = {
  'read-model-differs': {
    vi: 'bảng đọc khác với nhật ký; chạy vinhdanh rebuild rồi làm lại',
    en: 'its read model differs from the record; run vinhdanh rebuild, then this again',
  },
  'behind-record': {
    vi: 'đang chạy nhưng đứng trước sự kiện cuối của nhật ký: Temporal được khôi phục về lúc cũ hơn; cho nó cơ sở dữ liệu trống',
    en: 'runs, but stands before the last event of the record: the engine was restored to an older moment; give it empty databases',
  },
  'ahead-of-record': {
    vi: 'đang chạy, có sự kiện mà nhật ký không nhận được; xem nhật ký của worker',
    en: 'runs, and has events that do not get into the record; look at the log of the worker',
  },
  'beside-record': {
    vi: 'đang chạy ở trạng thái khác với nhật ký',
    en: 'runs with another status than the record has',
  },
  'in-conflict': {
    vi: 'đang chạy, sự kiện của nó trái với nhật ký nên không được ghi',
    en: 'runs, and its events contradict the record, which does not take them',
  },
  silent: {
    vi: 'đang chạy nhưng không trả lời; xem nhật ký của worker',
    en: 'runs and gives no answer; look at the log of the worker',
  },
  'ended-in-engine': {
    vi: 'Temporal còn giữ một lượt chạy đã kết thúc; xem lịch sử của nó trước',
    en: 'the engine remembers a run of it that has ended; look at its history first',
  },
  'engine-refuses': { vi: 'Temporal không nhận', en: 'the engine does not take it' },
};

const IN_RECORD = {
  closed: {
    vi: 'đang chạy, nhưng nhật ký ghi là đã xong; để nguyên',
    en: 'runs, and the record calls it closed; left alone',
  },
  absent: {
    vi: 'đang chạy, nhật ký chưa có gì; để nguyên',
    en: 'runs, and the record has nothing of it yet; left alone',
  },
} as const;

const statusWords = (status: string): string =>
  say({ vi: translateTerms('status', status, 'vi'), en: translateTerms('status', status, 'en') });

const ORDER: readonly ThingKind[] = ['dossier', 'session', 'round', 'enactment'];

/** A recovery in words: each thing that was started or could not be, then how many there are of each kind. */
export function recoveryLines(recovery: Recovery, dryRun: boolean, nameOf: NameOf): readonly string[] {
  const { started, begun, doubtful, strangers } = recovery;
  const byName = (one: NamedThing, other: NamedThing): number =>
    ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind) || nameOf(one).localeCompare(nameOf(other));
  const rows = [
    ...[...started].sort(byName).map((thing) => ({ sign: '+', thing, words: standsWords(thing) })),
    ...begun.map((thing) => ({ sign: '+', thing, words: say(ANEW) })),
    ...doubtful.map((thing) => ({ sign: '!', thing, words: doubtWords(thing) })),
    ...strangers.map((thing) => ({ sign: '?', thing, words: say(IN_RECORD[thing.inRecord]) })),
  ];
  const lines = table(
    rows.map(({ sign, thing, words }) => [sign, kindWords(thing.kind), nameOf(thing), words]),
  );
  return [...lines, ...(lines.length > 0 ? [''] : []), ...sums(recovery, dryRun)];
}

const ANEW = { vi: 'chưa có sự kiện nào; bắt đầu từ đầu', en: 'no event yet; begun anew' };

const standsWords = ({ seq, status }: Recovery['started'][number]): string =>
  say({ vi: `sự kiện ${seq}, ${statusWords(status)}`, en: `event ${seq}, ${statusWords(status)}` });

const doubtWords = ({ doubt, detail }: Recovery['doubtful'][number]): string =>
  detail === undefined ? say(DOUBTS[doubt]) : `${say(DOUBTS[doubt])} (${detail})`;

function sums(recovery: Recovery, dryRun: boolean): readonly string[] {
  const { started, begun, running, closed } = recovery;
  const counts = { dossier: 0, session: 0, round: 0, enactment: 0 };
  for (const { kind } of [...started, ...begun]) counts[kind] += 1;
  return table([
    [say(dryRun ? TO_START : STARTED), countWords(counts)],
    [say(RUNNING), countWords(running)],
    [say(CLOSED), countWords(closed)],
  ]);
}

const TO_START = { vi: 'Sẽ khởi động lại:', en: 'Would be started:' };
const STARTED = { vi: 'Đã khởi động lại:', en: 'Started again:' };
const RUNNING = { vi: 'Đang chạy, để nguyên:', en: 'Run, and left alone:' };
const CLOSED = { vi: 'Đã xong:', en: 'Closed:' };
