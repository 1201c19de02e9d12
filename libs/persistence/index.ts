export { createDataSource, type DataSourceSettings } from './data-source';
export { APP_ROLE, migrateDatabase } from './migrate-database';
export { PersistenceModule } from './persistence.module';
export { Repositories } from './repositories/repositories';
export type { AnyEvent, RecordedEvent } from './repositories/record.repository';
export type { WaitingThing } from './repositories/outbox.repository';
export { UnitOfWork } from './unit-of-work';
