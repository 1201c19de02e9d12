import type { QueryRunner } from 'typeorm';
import { canonicalJson, sha256Hex } from '@vinhdanh/platform';
import { chainEvents } from '@vinhdanh/record';

interface OldEvent {
  readonly seq: number;
  readonly body: { readonly seq: number };
  readonly previousHash: string;
  readonly hash: string;
}

const THINGS =
  'SELECT DISTINCT thing_kind AS kind, thing_id AS id FROM record.event WHERE commitment IS NULL';

const EVENTS = `SELECT seq, body, previous_hash AS "previousHash", hash FROM record.event
  WHERE thing_kind = $1 AND thing_id = $2 ORDER BY seq`;

const RECHAIN = `UPDATE record.event e SET salt = c.salt, seals = c.seals, commitment = c.commitment,
    previous_hash = c."previousHash", hash = c.hash
  FROM jsonb_to_recordset($3::jsonb) AS c (seq integer, salt text, seals jsonb, commitment text, "previousHash" text, hash text)
  WHERE e.thing_kind = $1 AND e.thing_id = $2 AND e.seq = c.seq`;

/**
 * Before there was a log, a hash was SHA-256 over the hash before it and the body. Every such chain is verified once more,
 * and chained as the log has it: this happens once, before the first of them is sealed.
 * @throws Error where a chain does not hold; then nothing is changed
 */
export async function chainAnew(runner: QueryRunner): Promise<void> {
  const things = (await runner.query(THINGS)) as Array<{ kind: string; id: string }>;
  for (const thing of things) {
    const events = (await runner.query(EVENTS, [thing.kind, thing.id])) as OldEvent[];
    verifyOld(thing, events);
    const chained = chainEvents(
      thing,
      '',
      events.map(({ body }) => body),
    ).map(({ body: _, ...columns }) => columns);
    await runner.query(RECHAIN, [thing.kind, thing.id, JSON.stringify(chained)]);
  }
}

function verifyOld({ kind, id }: { kind: string; id: string }, events: readonly OldEvent[]): void {
  let previous = '';
  for (const [index, { seq, body, previousHash, hash }] of events.entries()) {
    const isSound =
      seq === index + 1 && previousHash === previous && hash === sha256Hex(previous + canonicalJson(body));
    if (!isSound)
      throw new Error(
        `The record of ${kind} ${id} does not hold at event ${seq}: it was changed. Restore a backup in which it holds.`,
      );
    previous = hash;
  }
}
