/** What a log line shows in the place of a value that must not be read there. */
export const REDACTED = '[redacted]';

/** Members whose values never reach a log line, at any depth and in any case: secrets, words of people, persons. */
const HIDDEN = [
  ...['password', 'passwordHash', 'secret', 'token', 'sessionToken', 'csrfToken', 'authorization', 'cookie'],
  ...['set-cookie', 'x-csrf-token', 'connectionString', 'databaseUrl', 'smtpUrl', 'privateKey', 'passphrase'],
  ...['reason', 'note', 'comment', 'opinion', 'citation', 'text', 'parameters'],
  ...['name', 'fullName', 'displayName', 'signInName', 'userName', 'subject', 'subjectName', 'birthDate'],
  ...['citizenId', 'email', 'recipient', 'to', 'phone', 'address'],
];

const HIDDEN_KEYS: ReadonlySet<string> = new Set(HIDDEN.map((key) => key.toLowerCase()));

/** The same members as pino paths, for the bindings of child loggers, which pino does not hand to a formatter. */
export const HIDDEN_BINDINGS: readonly string[] = HIDDEN.map((key) => `["${key}"]`);

const DEEPEST = 6;

/**
 * A copy of the logged object without hidden values. Only plain objects and arrays are copied; requests, errors and
 * other instances pass untouched to their own serializers.
 */
export function redact(value: Record<string, unknown>): Record<string, unknown> {
  return copyMembers(value, 0);
}

function copy(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= DEEPEST) return REDACTED;
  if (Array.isArray(value)) return value.map((item) => copy(item, depth + 1));
  return isPlain(value) ? copyMembers(value, depth + 1) : value;
}

const copyMembers = (value: Record<string, unknown>, depth: number): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, isHidden(key) ? REDACTED : copy(member, depth)]),
  );

const isHidden = (key: string): boolean => HIDDEN_KEYS.has(key.toLowerCase());

function isPlain(value: object): value is Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
