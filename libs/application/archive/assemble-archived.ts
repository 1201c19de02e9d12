import type { SignedCheckpoint } from '@vinhdanh/persistence';
import { AssembleBundle, type Events } from '../bundles/assemble-bundle';
import { refused } from '../kernel/refused';

/**
 * Bundles of archives are proven by the first checkpoint over their events, not the newest one: making an archive is itself a
 * leaf of the log, and the same dossiers would be other bytes each time.
 */
export class AssembleArchived extends AssembleBundle {
  protected override async checkpointOver(log: number, events: Events): Promise<SignedCheckpoint> {
    const last = Math.max(...events.map(({ index }) => index ?? Infinity));
    const checkpoint = Number.isFinite(last) ? await this.log.firstOver(log, last) : null;
    if (!checkpoint) throw refused('record-not-sealed');
    return checkpoint;
  }
}
