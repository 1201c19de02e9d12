import { DataSource } from 'typeorm';
import { ENTITIES } from './entities';
import { MIGRATIONS } from './migrations';
import { PreparingClient } from './preparing-client';
import { TYPE_PARSERS } from './type-parsers';

export interface DataSourceSettings {
  /** "postgres://user:password@host:5432/database". */
  readonly url: string;
  /** Shown in `pg_stat_activity`: "vinhdanh-worker". */
  readonly applicationName: string;
  /** Connections at most; 10 unless told. */
  readonly poolSize?: number;
  /** Milliseconds after which the server ends a statement; 30 seconds unless told, 0 for never. */
  readonly statementTimeoutMs?: number;
  /** Told of connections that break while nobody uses them; the pool replaces them by itself. */
  readonly onIdleError?: (error: unknown) => void;
}

const STATEMENT_TIMEOUT_MS = 30_000;
const CONNECT_TIMEOUT_MS = 5_000;
/** A transaction that its process forgot holds locks no longer than this. */
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 60_000;

/** The way to the database, not yet connected: call `initialize()`. Never changes the schema by itself. */
export function createDataSource(settings: DataSourceSettings): DataSource {
  return new DataSource({
    type: 'postgres',
    url: settings.url,
    applicationName: settings.applicationName,
    poolSize: settings.poolSize ?? 10,
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    synchronize: false,
    installExtensions: false,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    poolErrorHandler: (error: unknown) => settings.onIdleError?.(error),
    extra: {
      Client: PreparingClient,
      types: TYPE_PARSERS,
      statement_timeout: settings.statementTimeoutMs ?? STATEMENT_TIMEOUT_MS,
      idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT_MS,
      keepAlive: true,
    },
  });
}
