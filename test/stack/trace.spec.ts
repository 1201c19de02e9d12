import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { RuleWatch } from '@vinhdanh/application';
import type { TraceView } from '@vinhdanh/application';
import { handIn, submitDossier, wordsOf } from '../support/http-dossiers';
import type { HttpCaller } from '../support/http-caller';
import { startHttpStack, type HttpStack } from '../support/http-stack';
import { countStatements } from '../support/statements';

let stack: HttpStack;
let auditor: HttpCaller;
let dossier: string;

beforeAll(async () => {
  stack = await startHttpStack();
  auditor = await stack.as('kiem-toan.lang-son', 'auditor');
  ({ id: dossier } = await submitDossier(stack));
  const unit = await stack.as('mttq.thuong-truc', 'secretary');
  const applicant = await stack.as('mttq.lap-ho-so');
  const done = async (caller: HttpCaller, path: string, body: object): Promise<void> => {
    const { status, body: answer } = await caller.command(`/api/dossiers/${dossier}/${path}`, body);
    if (status !== 200) throw new Error(JSON.stringify(answer));
  };
  await done(unit, 'return', { reason: 'Thiếu biên bản', missing: [] });
  const { content } = wordsOf(await handIn(applicant, 'y')) as { content: object };
  await done(applicant, 'resubmit', { content: { ...content, citation: 'Có thành tích khác.' }, note: '' });
  await unit.get(`/api/dossiers/${dossier}?atLeast=5`);
}, 60_000);

afterAll(() => stack.stop());

const traceOf = async (caller: HttpCaller, query = ''): Promise<TraceView> =>
  (await caller.get(`/api/dossiers/${dossier}/trace${query}`)).body as unknown as TraceView;

describe('the trace of a dossier', () => {
  it('has every act with who did it in which office, under which article, and what they had before them', async () => {
    const { acts, versions, levels, dossier: head } = await traceOf(auditor);
    expect(acts.map(({ type }) => type)).toEqual([
      ...['submitted', 'step-reached', 'returned', 'resubmitted', 'step-reached'],
    ]);
    expect(head).toMatchObject({ id: dossier, seq: acts.length });
    expect(levels).toEqual(['unit']);
    const [, , returned, resubmitted] = acts;
    expect(returned).toMatchObject({
      by: { office: { organization: { id: 'mttq-tinh-lang-son' } } },
      step: { kind: 'intake', level: 'unit' },
      seen: { seq: 2, content: 1, broughtBy: 1, hash: acts[0]?.hash },
      stay: { step: { kind: 'intake' }, isLate: false },
    });
    expect(returned?.citation?.article).not.toBe('');
    expect(returned?.notices).toMatchObject([{ kind: 'dossier-returned', readAt: null }]);
    expect(versions.map(({ seq, hash }) => [seq, hash])).toEqual([
      [1, acts[0]?.hash],
      [4, resubmitted?.hash],
    ]);
  });

  it('is for who looks over the work of others, in the area of the office', async () => {
    const status = async (caller: HttpCaller, id = dossier): Promise<readonly unknown[]> => {
      const answer = await caller.get(`/api/dossiers/${id}/trace`);
      return [answer.status, answer.body.code];
    };
    expect(await status(await stack.as('mttq.thuong-truc', 'secretary'))).toEqual([409, 'office-wrong-role']);
    expect(await status(await stack.as('mttq.lap-ho-so'))).toEqual([409, 'office-wrong-role']);
    expect(await status(auditor, randomUUID())).toEqual([404, 'not-found']);
    expect(await status(auditor, 'no-id')).toEqual([404, 'not-found']);
    expect(await status(stack.anyone)).toEqual([401, 'sign-in-required']);
    expect((await auditor.get(`/api/dossiers/${dossier}/trace?because=x`)).status).toBe(422);
    expect((await auditor.get(`/api/dossiers/${dossier}/trace?why=${'x'.repeat(301)}`)).status).toBe(422);
  });

  it('is itself written down, with the reason given, once for one look', async () => {
    await traceOf(auditor, '?why=Khiếu nại số 12');
    await traceOf(auditor, '?why=Khiếu nại số 12');
    await auditor.get(`/api/dossiers/${dossier}`);
    await auditor.get(`/api/dossiers/${dossier}/record`);
    const { readings } = await traceOf(auditor);
    expect(readings.map(({ what, why }) => [what, why])).toEqual([
      ['dossier', null],
      ['trace', 'Khiếu nại số 12'],
      ['trace', null],
    ]);
    expect(readings[0]?.organization?.id).toBeTruthy();
    const unit = await stack.as('mttq.thuong-truc', 'secretary');
    await unit.get(`/api/dossiers/${dossier}`);
    expect((await traceOf(auditor)).readings).toHaveLength(3);
  });

  it('takes at most six statements, and 300 milliseconds for 300 events', async () => {
    stack.app.get(RuleWatch).stop();
    await lengthen(stack.app.get(DataSource), dossier, 300);
    let took = Infinity;
    const read = async (): Promise<void> => {
      const begun = performance.now();
      expect((await traceOf(auditor)).acts.length).toBeGreaterThanOrEqual(300);
      took = Math.min(took, performance.now() - begun);
    };
    expect(await countStatements(stack.app.get(DataSource), read)).toBeLessThanOrEqual(6);
    await read();
    await read();
    expect(took).toBeLessThan(300);
  });
});

/** Adds reminders to the record until it has so many events. Nobody verifies their hashes here. */
async function lengthen(database: DataSource, id: string, events: number): Promise<void> {
  await database.query(
    `INSERT INTO record.event (thing_kind, thing_id, seq, type, at, on_day, by_person, by_office, body, salt, seals,
       commitment, previous_hash, hash)
     SELECT thing_kind, thing_id, n, 'reminded', at, on_day, 'system', 'system',
       jsonb_build_object('seq', n, 'type', 'reminded', 'at', body->>'at', 'on', body->>'on', 'by', 'system',
         'step', body->>'step', 'dueAt', body->>'at'), salt, seals, commitment, hash, hash
     FROM record.event CROSS JOIN generate_series(seq + 1, $2::int) n
     WHERE thing_kind = 'dossier' AND thing_id = $1 AND seq = (SELECT max(seq) FROM record.event WHERE thing_id = $1)`,
    [id, events],
  );
}
