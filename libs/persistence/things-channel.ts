import type { EntityManager } from 'typeorm';
import type { ThingKind } from '@vinhdanh/contracts';

/** The channel on which committed changes are announced, as "dossier:<id>:<seq>". */
export const THINGS_CHANNEL = 'things';

/** Says, when the transaction commits, that the read model of a thing has reached a version. */
export async function announce(
  manager: EntityManager,
  kind: ThingKind,
  id: string,
  seq: number,
): Promise<void> {
  await manager.query('SELECT pg_notify($1, $2)', [THINGS_CHANNEL, `${kind}:${id}:${seq}`]);
}
