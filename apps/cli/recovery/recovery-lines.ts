import type { Counts, Doubt, Recovery } from '@vinhdanh/application';
import { say, type Sentence } from '../kernel/language';

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

const sum = (counts: Counts): number => Object.values(counts).reduce((total, count) => total + count, 0);

/** A recovery in words: each thing that was started or could not be, then the counts. */
export function recoveryLines(recovery: Recovery, dryRun: boolean): readonly string[] {
  const { started, begun, running, closed, doubtful, strangers } = recovery;
  const how = dryRun
    ? { vi: 'sẽ khởi động lại', en: 'would be started again' }
    : { vi: 'đã khởi động lại', en: 'started again' };
  return [
    ...started.map(({ kind, id, seq, status }) => `+ ${kind} ${id}  ${seq}  ${status}`),
    ...begun.map(({ kind, id }) => `+ ${kind} ${id}  0`),
    ...doubtful.map(
      ({ kind, id, doubt, detail }) =>
        `! ${kind} ${id}: ${say(DOUBTS[doubt])}${detail === undefined ? '' : ` (${detail})`}`,
    ),
    ...strangers.map(({ kind, id, inRecord }) => `? ${kind} ${id}: ${say(IN_RECORD[inRecord])}`),
    say({
      vi: `${started.length + begun.length} việc ${how.vi}; ${sum(running)} đang chạy, không đụng đến; ${sum(closed)} đã xong; ${doubtful.length} chưa rõ.`,
      en: `${started.length + begun.length} things ${how.en}; ${sum(running)} run and were left alone; ${sum(closed)} are closed; ${doubtful.length} are doubtful.`,
    }),
  ];
}
