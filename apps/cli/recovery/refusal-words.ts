import type { EngineRefusal } from '@vinhdanh/application';
import type { Sentence } from '../kernel/language';

const named = (things: ReadonlyArray<{ readonly kind: string; readonly id: string }>): string =>
  things.map(({ kind, id }) => `${kind} ${id}`).join(', ');

/** Why nothing is recovered in the engine, and what to do. */
export function refusalWords(refusal: EngineRefusal): Sentence {
  switch (refusal.reason) {
    case 'another':
      return refusal.found;
    case 'old-one-runs':
      return {
        vi: `Động cơ trước đây ở ${refusal.place.address} (không gian tên ${refusal.place.name}) vẫn trả lời và vẫn chạy: ${named(refusal.things)}. Không khôi phục gì: mọi việc sẽ chạy hai lần. Dừng nó và mọi worker của nó trước.`,
        en: `The engine until now, at ${refusal.place.address} (namespace ${refusal.place.name}), still answers and still runs: ${named(refusal.things)}. Nothing is recovered: everything would run twice. Stop it and all of its workers first.`,
      };
    case 'runs-of-others':
      return {
        vi: `Động cơ này đang chạy những việc mà cơ sở dữ liệu này không biết: ${named(refusal.things)}. Nó là của một hệ thống khác. Xem lại TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE và TASK_QUEUE.`,
        en: `This engine runs things that this database knows nothing of: ${named(refusal.things)}. It is that of another installation. Look at TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE and TASK_QUEUE.`,
      };
    case 'nobody-serves':
      return {
        vi: `Động cơ đang giữ những việc mà không worker nào phục vụ: ${named(refusal.things)}. Không hỏi được chúng đứng ở đâu. Khởi động một worker rồi chạy lại lệnh này; nếu không có gì phải chạy ở đây, xem lại TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE và TASK_QUEUE.`,
        en: `The engine has things that no worker serves: ${named(refusal.things)}. They cannot be asked where they stand. Start a worker and run this again; if nothing should run here, look at TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE and TASK_QUEUE.`,
      };
  }
}
