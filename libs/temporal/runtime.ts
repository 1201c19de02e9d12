import { makeTelemetryFilterString, Runtime, type Logger, type LogLevel } from '@temporalio/worker';

/** The part of a pino logger that is used here. */
export interface LogSink {
  trace(fields: object, message: string): void;
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

const METHODS: Readonly<Record<LogLevel, keyof LogSink>> = {
  TRACE: 'trace',
  DEBUG: 'debug',
  // What the library does as a matter of course: it prints whole bundling reports.
  INFO: 'debug',
  WARN: 'warn',
  ERROR: 'error',
};

function toTemporalLogger(sink: LogSink): Logger {
  const log = (level: LogLevel, message: string, meta?: object): void =>
    sink[METHODS[level]]({ ...meta }, message);
  return {
    log,
    trace: (message, meta) => log('TRACE', message, meta),
    debug: (message, meta) => log('DEBUG', message, meta),
    info: (message, meta) => log('INFO', message, meta),
    warn: (message, meta) => log('WARN', message, meta),
    error: (message, meta) => log('ERROR', message, meta),
  };
}

/** The SDK takes one runtime a process. */
let installed = false;

/**
 * Prepares the process for its workers, before the first of them; further calls change nothing. The runtime takes no
 * signals: whoever owns the process stops the worker.
 */
export function installRuntime(sink: LogSink): void {
  if (installed) return;
  installed = true;
  Runtime.install({
    shutdownSignals: [],
    logger: toTemporalLogger(sink),
    telemetryOptions: {
      logging: { forward: {}, filter: makeTelemetryFilterString({ core: 'WARN', other: 'ERROR' }) },
    },
  });
}
