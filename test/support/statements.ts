import { AbstractLogger, type DataSource } from 'typeorm';

/** Counts what is sent to the database. */
class Counter extends AbstractLogger {
  count = 0;

  override logQuery(): void {
    this.count++;
  }

  protected writeLog(): void {
    // Counting is all.
  }
}

/** How many statements the work sends over the data source. */
export async function countStatements(dataSource: DataSource, work: () => Promise<unknown>): Promise<number> {
  const counter = new Counter();
  const before = dataSource.logger;
  dataSource.logger = counter;
  try {
    await work();
    return counter.count;
  } finally {
    dataSource.logger = before;
  }
}
