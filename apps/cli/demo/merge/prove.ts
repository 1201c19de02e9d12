import type { DataSource } from 'typeorm';
import { currentStep, type DossierEvent, type DossierState } from '@vinhdanh/domain';
import { createDataSource, rebuildReadModels } from '@vinhdanh/persistence';
import { DatabaseConfig, loadConfig } from '@vinhdanh/platform';
import type { RecordedEvent } from '../../http/views';
import { stateFromRecord } from '../recount';
import type { Stage } from '../stage';
import { must } from '../story';
import { inParallel } from './in-parallel';
import type { Opened } from './open-companies';
import type { Order } from './order';
import { AUDITOR, ORDER } from './plot';

const WIDTH = 12;

/** Each dossier's record, by which it took the order once, and stands where its company was to go. */
export async function proveFromRecord(
  stage: Stage,
  opened: readonly Opened[],
  order: Order,
): Promise<number> {
  const auditor = await stage.cast.as(AUDITOR, 'auditor');
  const gone = new Set(ORDER.reorganization.successions.map(({ from }) => from));
  const events = await inParallel(opened, WIDTH, async ({ id, code, company }) => {
    const recorded = await auditor.get<readonly RecordedEvent[]>(`/api/dossiers/${id}/record`);
    const state: DossierState = stateFromRecord(code, id, recorded);
    const taken = recorded.filter(({ body }) => isOf(body as DossierEvent, order.id)).length;
    must(taken === 1, `${code} chịu tác động ${taken} lần`);
    const holder = state.status === 'cancelled' ? null : (currentStep(state)?.organization ?? null);
    must(
      holder === company.goesTo,
      `${code} ở ${holder ?? 'không đâu'}, phải ở ${company.goesTo ?? 'không đâu'}`,
    );
    const ahead = state.route.steps.slice(state.step).filter(({ closed }) => !closed);
    must(
      state.status === 'cancelled' || !ahead.some(({ organization }) => gone.has(organization)),
      `${code} còn bước của cơ quan không còn`,
    );
    return recorded.length;
  });
  return events.reduce((sum, count) => sum + count, 0);
}

const isOf = (event: DossierEvent, order: string): boolean =>
  event.type === 'reorganized' && event.enactment === order;

/** The order lists every dossier of the rehearsal once, none besides it knows of, and none was passed over. */
export async function proveNoneLost(opened: readonly Opened[], order: Order): Promise<void> {
  const listed = await order.dossiers();
  const names = new Set(listed.map(({ dossier }) => dossier));
  must(names.size === listed.length, 'có hồ sơ được liệt kê hai lần');
  const lost = opened.filter(({ id }) => !names.has(id));
  must(lost.length === 0, `${lost.length} hồ sơ bị bỏ sót, trước hết ${lost[0]?.code ?? ''}`);
  const passedOver = listed.filter(({ outcome }) => outcome === 'passed-over');
  must(passedOver.length === 0, `${passedOver.length} hồ sơ để lại: ${passedOver[0]?.reason ?? ''}`);
}

const READ_TABLES = [
  'dossier',
  'dossier_party',
  'session',
  'round',
  'thing_file',
  'enactment',
  'enactment_dossier',
];

/** The read models before and after a rebuild from the record, byte for byte. @returns how many rows were compared */
export async function proveRebuild(): Promise<number> {
  const { url } = loadConfig(DatabaseConfig, process.env);
  const settings = { url, applicationName: 'vinhdanh-rehearsal', poolSize: 1, statementTimeoutMs: 0 };
  const dataSource = await createDataSource(settings).initialize();
  try {
    const before = await digests(dataSource);
    await rebuildReadModels(dataSource);
    const after = await digests(dataSource);
    for (const [index, table] of READ_TABLES.entries())
      must(before[index]?.digest === after[index]?.digest, `bảng đọc ${table} khác nhật ký`);
    return before.reduce((sum, { rows }) => sum + rows, 0);
  } finally {
    await dataSource.destroy();
  }
}

async function digests(dataSource: DataSource): Promise<ReadonlyArray<{ rows: number; digest: string }>> {
  const found = [];
  for (const table of READ_TABLES) {
    const [row] = await dataSource.query<Array<{ rows: number; digest: string }>>(
      `SELECT count(*) AS rows, coalesce(md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))), '') AS digest
       FROM read.${table} t`,
    );
    found.push(row ?? { rows: 0, digest: '' });
  }
  return found;
}
