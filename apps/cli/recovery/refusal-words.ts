import type { EngineRefusal, NamedThing } from '@vinhdanh/application';
import type { Sentence } from '../kernel/language';
import { kindWords } from './thing-words';

const named = (things: readonly NamedThing[]): string =>
  things.map(({ kind, id }) => `${kindWords(kind)} ${id}`).join(', ');

/** Why nothing is recovered in the engine, and what to do. */
export function refusalWords(refusal: EngineRefusal): Sentence {
  switch (refusal.reason) {
    case 'another':
      return refusal.found;
    case 'old-one-runs':
      return {
        vi: `Động cơ trước đây ở ${refusal.place.address} (không gian tên ${refusal.place.name}) ${stillRuns(refusal.things).vi}. Không khôi phục gì: mọi việc sẽ chạy hai lần. Dừng nó và mọi worker của nó trước.`,
        en: `The engine until now, at ${refusal.place.address} (namespace ${refusal.place.name}), ${stillRuns(refusal.things).en}. Nothing is recovered: everything would run twice. Stop it and all of its workers first.`,
      };
    case 'runs-of-others':
      return {
        vi: `Động cơ này đang chạy những việc mà cơ sở dữ liệu này không biết: ${named(refusal.things)}. Nó là của một hệ thống khác: xem lại TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE và TASK_QUEUE. Hoặc cơ sở dữ liệu này được khôi phục về lúc chưa có những việc ấy: đưa cả hai về cùng một thời điểm, hay cho Temporal cơ sở dữ liệu trống.`,
        en: `This engine runs things that this database knows nothing of: ${named(refusal.things)}. It is that of another installation: look at TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE and TASK_QUEUE. Or this database was restored to a moment before these began: bring both to one moment, or give the engine empty databases.`,
      };
    case 'nobody-serves':
      if (refusal.isTrial)
        return {
          vi: `Động cơ mới đang giữ: ${named(refusal.things)}. Worker chỉ phục vụ nó sau khi được chấp nhận, nên lần chạy thử này không hỏi được chúng đứng ở đâu. Chạy lại không có --dry-run: những gì đang chạy thì để nguyên.`,
          en: `The new engine has: ${named(refusal.things)}. Workers serve it only once it is accepted, so this trial cannot ask where they stand. Run it again without --dry-run: what runs is left alone.`,
        };
      return {
        vi: `Động cơ đang giữ những việc mà không worker nào phục vụ: ${named(refusal.things)}. Không hỏi được chúng đứng ở đâu. Khởi động một worker rồi chạy lại lệnh này; nếu không có gì phải chạy ở đây, xem lại TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE và TASK_QUEUE.`,
        en: `The engine has things that no worker serves: ${named(refusal.things)}. They cannot be asked where they stand. Start a worker and run this again; if nothing should run here, look at TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE and TASK_QUEUE.`,
      };
  }
}

const stillRuns = (things: readonly NamedThing[]): Sentence =>
  things.length > 0
    ? {
        vi: `vẫn trả lời và vẫn chạy: ${named(things)}`,
        en: `still answers and still runs: ${named(things)}`,
      }
    : {
        vi: 'vẫn trả lời mà không nói được nó đang chạy gì',
        en: 'still answers, and does not say what it runs',
      };
