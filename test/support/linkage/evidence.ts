import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Client as TemporalClient } from '@temporalio/client';
import { Client } from 'pg';

/** A piece of what an operator can read, in the order in which it is kept. */
export interface Evidence {
  readonly name: string;
  readonly text: string;
}

/** Every table of every schema of ours, row by row as they lie on the disk, with what PostgreSQL notes of each row. */
export async function tables(ownerUrl: string): Promise<readonly Evidence[]> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows: names } = await client.query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
       WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
    );
    const evidence: Evidence[] = [];
    for (const { name } of names) {
      for (const order of ['ctid', 'xmin::text::bigint, ctid'] as const) {
        const { rows } = await client.query<{ row: string }>(
          `SELECT ctid::text || ' ' || xmin::text || ' ' || t::text AS row FROM ${name} t ORDER BY ${order}`,
        );
        evidence.push({ name: `${name} by ${order}`, text: rows.map(({ row }) => row).join('\n') });
      }
    }
    return evidence;
  } finally {
    await client.end();
  }
}

/** Every run of every session's workflow. */
export async function histories(
  client: TemporalClient,
  sessions: readonly string[],
): Promise<readonly Evidence[]> {
  const evidence: Evidence[] = [];
  for (const session of sessions)
    for await (const run of client.workflow.list({ query: `WorkflowId = 'session-${session}'` })) {
      const history = await client.workflow.getHandle(run.workflowId, run.runId).fetchHistory();
      const text = JSON.stringify(history, (_key, value: unknown) =>
        value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
      );
      evidence.push({ name: `history of ${session}`, text: text.replaceAll('\\"', '"') });
    }
  return evidence;
}

/** Files of a folder: logs, or mails as they came. */
export const filesIn = (folder: string): readonly Evidence[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
    .sort()
    .map((file) => ({ name: file.slice(folder.length + 1), text: readFileSync(file, 'latin1') }));

const WRITABLE = /^([0-9a-f]+)-([0-9a-f]+) rw.p /;
const LARGEST_REGION = 256 * 1024 * 1024;
const EMPTY_PAGE = Buffer.alloc(4096);

/** What a process of this machine has in its memory now (Linux). */
export function memoryOf(name: string, pid: number): readonly Evidence[] {
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  try {
    return readFileSync(`/proc/${pid}/maps`, 'latin1')
      .split('\n')
      .flatMap((line) => {
        const [, from, to] = WRITABLE.exec(line) ?? [];
        return from && to ? [region(memory, Number.parseInt(from, 16), Number.parseInt(to, 16))] : [];
      })
      .map((text) => ({ name: `memory of ${name}`, text }));
  } finally {
    closeSync(memory);
  }
}

/** A region without its empty pages; one that is gone meanwhile, or that the system does not let be read, is empty. */
function region(memory: number, from: number, to: number): string {
  const bytes = Buffer.alloc(Math.min(to - from, LARGEST_REGION));
  try {
    return withoutEmptyPages(bytes.subarray(0, readSync(memory, bytes, 0, bytes.length, from)));
  } catch {
    return '';
  }
}

function withoutEmptyPages(bytes: Buffer): string {
  const pages: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += EMPTY_PAGE.length) {
    const page = bytes.subarray(at, at + EMPTY_PAGE.length);
    if (!page.equals(EMPTY_PAGE)) pages.push(page);
  }
  return Buffer.concat(pages).toString('latin1');
}
