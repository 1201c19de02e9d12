export {
  ApiConfig,
  BallotKeysConfig,
  DatabaseConfig,
  ErasureConfig,
  FilesConfig,
  LogWitnessesConfig,
  MailConfig,
  OwnerDatabaseConfig,
  PublicConfig,
  RecordLogConfig,
  RulesConfig,
  SealerConfig,
  SealerDatabaseConfig,
  TemporalConfig,
  WitnessConfig,
  WorkerConfig,
  type LogLevel,
} from './config/config';
export { ConfigError } from './config/config-error';
export { type EnvKind } from './config/env.decorator';
export { loadConfig, type Environment } from './config/load-config';
export { correlationId } from './correlation-id';
export { canonicalJson } from './json/canonical-json';
export { sha256Hex } from './json/sha256';
export { createLogger, httpLoggerOptions, type LogSettings } from './logger/logger';
export { type LoggedError } from './logger/serializers';
export { formatValue } from './messages/format';
export { interpolate, placeholdersOf, type Params } from './messages/interpolate';
export { LOCALES, pickLocale, type Locale } from './messages/locale';
export type { MessageCode } from './messages/message-code';
export { sentence } from './messages/sentence';
export { translateTerms } from './messages/terms';
export {
  PROBLEM_MEDIA_TYPE,
  renderProblem,
  type FieldRefusal,
  type Problem,
  type RefusalLike,
} from './problem/problem';
export { refuseInvalid } from './problem/validation-errors';
export { BYTE_ORDER_MARK, csvRow, writeCsv, type Cell } from './csv/write-csv';
