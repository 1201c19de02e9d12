import type { EngineHistories } from '@vinhdanh/contracts';
import { toInstant } from '@vinhdanh/domain';
import { UnitOfWork } from '@vinhdanh/persistence';
import { ill, noted, well, type Finding } from './finding';
import { withDatabase } from './with-database';

const AT_ONCE = 1_000;
const DAY_MS = 86_400_000;

/**
 * Whether every run that ended more than half of the engine's memory ago has its history stored, and whether what is stored
 * replays.
 * @param now milliseconds
 */
export async function examineHistories(url: string, engine: EngineHistories, now: number): Promise<Finding> {
  const retentionMs = await engine.retentionMs();
  return withDatabase(url, async (dataSource) => {
    const unitOfWork = new UnitOfWork(dataSource);
    const { stored, faulty } = await unitOfWork.run(({ histories }) => histories.counts());
    const late = await lateOf(unitOfWork, engine, now - retentionMs, now - retentionMs / 2);
    if (late > 0) return lateFinding(late, retentionMs);
    if (faulty > 0) return faultyFinding(faulty);
    return well('histories', {
      vi: `đã lưu ${stored}, không lượt chạy nào sắp bị quên`,
      en: `${stored} are stored, no run is about to be forgotten`,
    });
  });
}

async function lateOf(
  unitOfWork: UnitOfWork,
  engine: EngineHistories,
  from: number,
  to: number,
): Promise<number> {
  let late = 0;
  let ids: string[] = [];
  const count = async (): Promise<void> => {
    late += (await unitOfWork.run(({ histories }) => histories.missing(ids))).size;
    ids = [];
  };
  for await (const { runId } of engine.endedBetween(toInstant(from), toInstant(to))) {
    ids.push(runId);
    if (ids.length === AT_ONCE) await count();
  }
  await count();
  return late;
}

function lateFinding(late: number, retentionMs: number): Finding {
  const days = Math.floor(retentionMs / 2 / DAY_MS);
  return ill(
    'histories',
    {
      vi: `${late} lượt chạy đã xong hơn ${days} ngày mà chưa lưu lịch sử`,
      en: `${late} runs ended more than ${days} days ago and their histories are not stored`,
    },
    {
      vi: 'Xem nhật ký của worker (storeHistories); khi hết thời hạn giữ, Temporal xóa chúng.',
      en: "Look at the worker's log (storeHistories); when its time is over, Temporal deletes them.",
    },
  );
}

const faultyFinding = (faulty: number): Finding =>
  noted(
    'histories',
    {
      vi: `${faulty} lịch sử đã lưu không chạy lại được bằng bản đã lưu chúng`,
      en: `${faulty} stored histories do not replay with the release that stored them`,
    },
    {
      vi: 'Chúng vẫn được giữ; báo cho người phát triển (vinhdanh history --faulty).',
      en: 'They are kept all the same; tell the developers (vinhdanh history --faulty).',
    },
  );
