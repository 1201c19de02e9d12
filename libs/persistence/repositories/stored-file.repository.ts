import type { EntityManager } from 'typeorm';
import { StoredFileEntity } from '../entities/work.entity';

/** Files that the store holds. */
export class StoredFileRepository {
  constructor(private readonly manager: EntityManager) {}

  /** Keeps what is known of a file; a known one stays as it is. */
  async keep(file: { sha256: string; size: number; type: string }): Promise<void> {
    await this.manager
      .createQueryBuilder()
      .insert()
      .into(StoredFileEntity)
      .values(file)
      .orIgnore()
      .updateEntity(false)
      .execute();
  }
}
