export {
  ApiConfig,
  DatabaseConfig,
  FilesConfig,
  HttpConfig,
  KeysConfig,
  LOG_LEVELS,
  LogConfig,
  MailConfig,
  OwnerDatabaseConfig,
  PublicConfig,
  RulesConfig,
  TemporalConfig,
  WorkerConfig,
  type LogLevel,
} from './config/config';
export { ConfigError } from './config/config-error';
export { Env, Section, type EnvKind } from './config/env.decorator';
export { loadConfig, type Environment } from './config/load-config';
export { IsUrlOf } from './config/url-setting';
export { correlationId } from './correlation-id';
export { canonicalJson } from './json/canonical-json';
export { sha256Hex } from './json/sha256';
export { createLogger, httpLoggerOptions, loggerOptions, type LogSettings } from './logger/logger';
export { serializeError, type LoggedError } from './logger/serializers';
export { formatDay, formatInstant, formatValue } from './messages/format';
export { interpolate, placeholdersOf, type Params } from './messages/interpolate';
export { LOCALES, pickLocale, type Locale } from './messages/locale';
export type { MessageCode } from './messages/message-code';
export { isMessageCode, sentence } from './messages/sentence';
export {
  PROBLEM_MEDIA_TYPE,
  renderProblem,
  type FieldRefusal,
  type Problem,
  type RefusalLike,
} from './problem/problem';
export { statusOf } from './problem/status';
export { refuseInvalid } from './problem/validation-errors';
