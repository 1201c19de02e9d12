import type { DataSource } from 'typeorm';
import { Repositories } from './repositories/repositories';
import { retryTransient } from './retry';

/**
 * One transaction. Its repositories live on the transaction's own connection, so nothing done through them can
 * escape it.
 */
export class UnitOfWork {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs the work in one transaction; what it throws rolls everything back. A unit that loses a race (SQLSTATE
   * 40001, 40P01) is run again from its beginning, three times in all, so it must touch nothing but the database.
   */
  run<T>(work: (repositories: Repositories) => Promise<T>): Promise<T> {
    return retryTransient(() => this.dataSource.transaction((manager) => work(new Repositories(manager))));
  }
}
