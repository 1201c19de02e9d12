import type { EntityManager } from 'typeorm';
import type { ThingKind } from '@vinhdanh/contracts';

/** The channel on which committed changes are announced, as "dossier:<id>:<seq>". */
export const THINGS_CHANNEL = 'things';

/** Says, when the transaction commits, that the read models of these things have reached their versions. */
export async function announce(
  manager: EntityManager,
  kind: ThingKind,
  things: ReadonlyArray<{ readonly id: string; readonly seq: number }>,
): Promise<void> {
  await manager.query('SELECT pg_notify($1, reached) FROM unnest($2::text[]) AS reached', [
    THINGS_CHANNEL,
    things.map(({ id, seq }) => `${kind}:${id}:${seq}`),
  ]);
}
