/** Codes of the operating system for a connection that is not there. */
const NETWORK = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
];

/**
 * SQLSTATE: the server shuts down or starts, has no connection left, ended the statement for its time, or is a
 * standby; class 08 is the connection itself.
 */
const DATABASE = ['57P01', '57P02', '57P03', '57P05', '53300', '57014', '25006'];

/** The pool's own words; it gives no codes. */
const POOL =
  /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|connection timeout/i;

const DEEPEST_CAUSE = 5;

/** Whether the error says that the database or the engine cannot be reached now. */
export function isOutage(error: unknown): boolean {
  let cause = error;
  for (let depth = 0; depth < DEEPEST_CAUSE && typeof cause === 'object' && cause !== null; depth++) {
    const { code, message, cause: next, driverError } = cause as Record<string, unknown>;
    if (
      typeof code === 'string' &&
      (NETWORK.includes(code) || DATABASE.includes(code) || /^08...$/.test(code))
    )
      return true;
    if (typeof message === 'string' && POOL.test(message)) return true;
    cause = next ?? driverError;
  }
  return false;
}
