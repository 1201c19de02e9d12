import { PlainError } from './report.mjs';

/** A PostgreSQL address on this machine. */
export function databaseUrl({ user, password, port, database }) {
  return `postgres://${encodeURIComponent(user)}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

/** The same server under another name, password or database. */
export function withRole(url, { user, password, database }) {
  const copy = new URL(url);
  if (user) copy.username = encodeURIComponent(user);
  if (password) copy.password = encodeURIComponent(password);
  if (database) copy.pathname = `/${database}`;
  return copy.toString();
}

/** An open connection; the caller ends it. */
export async function connect(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => client.end().catch(() => undefined));
  await client.connect();
  return client;
}

/** Opens a connection, uses it and closes it. */
export async function withConnection(url, work) {
  const client = await connect(url);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Makes a role that can log in, or gives an existing one the password and attributes named here. */
export async function ensureRole(client, name, password, attributes = '') {
  const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
  const verb = found.rowCount === 0 ? 'CREATE' : 'ALTER';
  const secret = client.escapeLiteral(password);
  await client.query(`${verb} ROLE ${client.escapeIdentifier(name)} LOGIN ${attributes} PASSWORD ${secret}`);
}

/** Makes a database of that owner unless it is there. */
export async function ensureDatabase(client, name, owner) {
  const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (found.rowCount > 0) return;
  await client.query(
    `CREATE DATABASE ${client.escapeIdentifier(name)} OWNER ${client.escapeIdentifier(owner)}`,
  );
}

/** Refuses a given database that does not answer, in one sentence that shows no password. */
export async function checkGivenDatabase(url) {
  try {
    await withConnection(url, (client) => client.query('SELECT 1'));
  } catch (error) {
    throw new PlainError(`The database that DATABASE_URL names does not answer: ${error.message}.`);
  }
}
