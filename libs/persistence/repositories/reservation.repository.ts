import type { EntityManager } from 'typeorm';
import { ReservationEntity } from '../entities/work.entity';

/** Which dossier stands on which agenda or in which signing round. */
export class ReservationRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Lets go of every dossier that the session or round held. */
  async release(thingKind: 'session' | 'round', thingId: string): Promise<void> {
    await this.manager.delete(ReservationEntity, { thingKind, thingId });
  }

  /** Lets go of one dossier, if that session or round holds it. */
  async releaseOne(dossierId: string, thingId: string): Promise<void> {
    await this.manager.delete(ReservationEntity, { dossierId, thingId });
  }
}
