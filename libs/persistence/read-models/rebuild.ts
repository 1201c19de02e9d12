import type { DataSource } from 'typeorm';
import { evolveAll, evolveFinding, type FindingEvent } from '@vinhdanh/domain';
import type { ThingKind, Things } from '@vinhdanh/contracts';
import { Repositories } from '../repositories/repositories';
import { fold } from './fold';

const KINDS: readonly ThingKind[] = ['dossier', 'session', 'round', 'enactment'];
const THINGS_AT_ONCE = 20;

/** How many things each kind of read model was rebuilt from. */
export type Rebuilt = Record<ThingKind, number>;

/**
 * Empties the read models and folds the whole record into them again, in one transaction: readers see the old ones
 * until the new ones are complete, and the projector waits. The same record gives the same bytes.
 */
export async function rebuildReadModels(dataSource: DataSource): Promise<Rebuilt> {
  return dataSource.transaction(async (manager) => {
    const repositories = new Repositories(manager);
    await repositories.readModels.empty();
    await manager.query('SET LOCAL statement_timeout = 0');
    await repositories.ledger.lock();
    const rebuilt: Rebuilt = { dossier: 0, session: 0, round: 0, enactment: 0 };
    for (const kind of KINDS) rebuilt[kind] = await rebuildKind(repositories, kind);
    await repositories.ledgerSubjects.refresh(null);
    await rebuildFindings(repositories);
    return rebuilt;
  });
}

/** Findings do not run, and their read model is folded by themselves. */
async function rebuildFindings({ record, findings }: Repositories): Promise<void> {
  let after: string | null = null;
  for (;;) {
    const ids: string[] = await record.idsOf('finding', after, THINGS_AT_ONCE);
    if (ids.length === 0) return;
    for (const events of await record.historiesOf<FindingEvent>('finding', ids))
      await findings.put(evolveAll(evolveFinding, null, events));
    after = ids.at(-1) ?? null;
  }
}

async function rebuildKind<Kind extends ThingKind>(
  { record, readModels }: Repositories,
  kind: Kind,
): Promise<number> {
  let count = 0;
  let after: string | null = null;
  for (;;) {
    const ids: string[] = await record.idsOf(kind, after, THINGS_AT_ONCE);
    if (ids.length === 0) return count;
    const histories = await record.historiesOf(kind, ids);
    await readModels.put(
      histories.map((events) => fold(kind, null, events as ReadonlyArray<Things[Kind]['event']>)),
    );
    count += ids.length;
    after = ids.at(-1) ?? null;
  }
}
