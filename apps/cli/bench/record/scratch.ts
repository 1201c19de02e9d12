import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { createDataSource, migrateDatabase } from '@vinhdanh/persistence';
import { DatabaseConfig, loadConfig, OwnerDatabaseConfig, SealerDatabaseConfig } from '@vinhdanh/platform';

/** A database of its own for figures, on the server of the stack. */
export interface Scratch {
  readonly owner: DataSource;
  readonly app: DataSource;
  readonly sealer: DataSource;
  readonly sealerUrl: string;
  drop(): Promise<void>;
}

const ofDatabase = (url: string, name: string): string =>
  Object.assign(new URL(url), { pathname: `/${name}` }).toString();

const passwordIn = (url: string): string => decodeURIComponent(new URL(url).password);

const opened = (url: string, poolSize: number): Promise<DataSource> =>
  createDataSource({ url, applicationName: 'vinhdanh-bench', poolSize, statementTimeoutMs: 0 }).initialize();

/** Makes the database, migrated and empty; whoever asked drops it. */
export async function makeScratch(): Promise<Scratch> {
  const urls = {
    owner: loadConfig(OwnerDatabaseConfig, process.env).url,
    app: loadConfig(DatabaseConfig, process.env).url,
    sealer: loadConfig(SealerDatabaseConfig, process.env).url,
  };
  const name = `bench_record_${randomUUID().slice(0, 8)}`;
  const server = await opened(urls.owner, 1);
  await server.query(`CREATE DATABASE ${name}`);
  await migrateDatabase(ofDatabase(urls.owner, name), {
    app: passwordIn(urls.app),
    sealer: passwordIn(urls.sealer),
  });
  const sealerUrl = ofDatabase(urls.sealer, name);
  const [owner, app, sealer] = await Promise.all([
    opened(ofDatabase(urls.owner, name), 1),
    opened(ofDatabase(urls.app, name), 8),
    opened(sealerUrl, 2),
  ]);
  const drop = async (): Promise<void> => {
    await Promise.all([owner.destroy(), app.destroy(), sealer.destroy()]);
    await server.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await server.destroy();
  };
  return { owner, app, sealer, sealerUrl, drop };
}

/**
 * Events of things that never were, each the first of its own: rows that SQL makes as the application would, commitments
 * and hashes included, so that a verification recomputes them as any other.
 */
const MADE = `WITH made AS (
    SELECT n, gen_random_uuid() AS id, 's' || n AS salt, 'r' || n AS reason_salt, 'Sự kiện ' || n AS reason
    FROM generate_series($1::bigint, $2::bigint) AS n),
  sealed AS (SELECT *, encode(sha256(convert_to(format('["%s","%s"]', reason_salt, reason), 'UTF8')), 'base64') AS said FROM made),
  committed AS (SELECT *, encode(sha256(convert_to(format('["%s",{"at":"2026-01-05T02:00:00.000Z","by":"system","on":"2026-01-05",'
    || '"reason":{"sealed":"%s"},"seq":1,"type":"held"}]', salt, said), 'UTF8')), 'base64') AS commitment FROM sealed),
  hashed AS (SELECT *, encode(sha256('\\x00'::bytea || convert_to(format(
    '{"commitment":"%s","kind":"dossier","previous":"","seq":1,"thing":"%s","v":1}', commitment, id), 'UTF8')), 'hex') AS hash
    FROM committed)
  INSERT INTO record.event (thing_kind, thing_id, seq, type, at, on_day, by_person, by_office, body, salt, seals, commitment,
    previous_hash, hash)
  SELECT 'dossier', id, 1, 'held', '2026-01-05T02:00:00Z', '2026-01-05', 'system', 'system',
    jsonb_build_object('seq', 1, 'type', 'held', 'at', '2026-01-05T02:00:00.000Z', 'on', '2026-01-05', 'by', 'system',
      'reason', reason),
    salt, jsonb_build_object('/reason', jsonb_build_object('salt', reason_salt)), commitment, '', hash
  FROM hashed ORDER BY n`;

const AT_ONCE = 250_000;

/** Adds events from one number to another. */
export async function makeEvents(
  { owner }: Scratch,
  from: number,
  to: number,
  tell: (progress: string) => void,
): Promise<void> {
  for (let at = from; at <= to; at += AT_ONCE) {
    await owner.query(MADE, [at, Math.min(at + AT_ONCE - 1, to)]);
    tell(`${Math.min(at + AT_ONCE - 1, to)} events made`);
  }
  await owner.query('ANALYZE record.event');
}
