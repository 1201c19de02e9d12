import { pino, stdTimeFunctions, type DestinationStream, type Logger, type LoggerOptions } from 'pino';
import type { Options } from 'pino-http';
import type { LogLevel } from '../config/config';
import { correlationId } from '../correlation-id';
import { HIDDEN_BINDINGS, redact, REDACTED } from './redact';
import { serializeError, serializeRequest, serializeResponse } from './serializers';

export interface LogSettings {
  /** "api", "worker", "cli". */
  readonly service: string;
  readonly instance: string;
  readonly level: LogLevel;
}

/**
 * The one shape of our log lines: JSON with ISO time, level by name, service and instance; no secrets, reasons or
 * names of people.
 */
export const loggerOptions = ({ service, instance, level }: LogSettings): LoggerOptions => ({
  level,
  base: { service, instance },
  timestamp: stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }), log: redact },
  redact: { paths: [...HIDDEN_BINDINGS], censor: REDACTED },
  serializers: {
    err: (error: unknown) => serializeError(error),
    error: (error: unknown) => serializeError(error),
    req: serializeRequest,
    res: serializeResponse,
  },
});

/** The same for requests, for nestjs-pino's `pinoHttp`: method, path and status alone, under the caller's request id. */
export const httpLoggerOptions = (settings: LogSettings): Options => ({
  ...loggerOptions(settings),
  wrapSerializers: false,
  genReqId: (request) => correlationId(request.headers['x-request-id']),
});

/** A logger outside Nest. Writes to standard output unless a destination is given. */
export function createLogger(settings: LogSettings, destination?: DestinationStream): Logger {
  return destination ? pino(loggerOptions(settings), destination) : pino(loggerOptions(settings));
}
