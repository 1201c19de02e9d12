import type { EntityManager } from 'typeorm';

/**
 * One at a time writes what depends on who is in the ledger already. A rebuild of the read models takes those first: so does
 * whoever locks the ledger, to bring anomalies to it.
 */
export async function lockLedger(manager: EntityManager): Promise<void> {
  await manager.query('LOCK TABLE read.dossier IN ACCESS SHARE MODE');
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('ledger', 0))`);
}
