import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';

const contextOf = (optional: readonly unknown[]): object => {
  const last = optional.at(-1);
  return typeof last === 'string' ? { context: last } : {};
};

/** What the framework says, in our own log lines. Its start-up chatter is for debugging. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, ...optional: unknown[]): void {
    this.logger.debug(contextOf(optional), String(message));
  }

  warn(message: unknown, ...optional: unknown[]): void {
    this.logger.warn(contextOf(optional), String(message));
  }

  error(message: unknown, ...optional: unknown[]): void {
    const error = message instanceof Error ? { err: message } : {};
    this.logger.error({ ...contextOf(optional), ...error }, String(message));
  }
}
