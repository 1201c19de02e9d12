import { isWorkingDay } from '@vinhdanh/domain';
import { must, shows, signFor, standsAt, submitDossier, UNIT_SIGNERS } from '../support/http-dossiers';
import type { HttpCaller } from '../support/http-caller';
import { startHttpStack, type HttpStack } from '../support/http-stack';

interface Limits {
  readonly counts: Readonly<
    Record<'all' | 'overdue' | 'week' | 'held' | 'awaitingReroute' | 'withoutLimit', number>
  >;
  readonly items: ReadonlyArray<{
    readonly id: string;
    readonly tone: string;
    readonly workingDaysLeft: number | null;
  }>;
}

let stack: HttpStack;
let unit: HttpCaller;
let standing: HttpCaller;

beforeAll(async () => {
  stack = await startHttpStack();
  unit = await stack.as('mttq.thuong-truc', 'secretary');
  standing = await stack.as('so-noi-vu.thuong-truc', 'secretary');
}, 60_000);
afterAll(() => stack.stop());

const limitsOf = async (caller: HttpCaller, show = ''): Promise<Limits> => {
  const { status, body } = await caller.get(`/api/limits${show && `?show=${show}`}`);
  expect(status).toBe(200);
  return body as unknown as Limits;
};

/** A dossier at the appraisal of the standing body, whose limit runs. */
async function atAppraisal(): Promise<string> {
  const { id } = await submitDossier(stack);
  await must(unit, `/api/dossiers/${id}/receive`);
  await signFor(stack, UNIT_SIGNERS, 'submission', [id]);
  await standsAt(standing, id, 'province.intake');
  await must(standing, `/api/dossiers/${id}/receive`);
  return id;
}

/** As if the limit had been set to end at another time. */
const endsAt = (id: string, instant: string): Promise<unknown> =>
  stack.database.dataSource.query('UPDATE read.dossier SET due_at = $2 WHERE id = $1', [id, instant]);

describe('the limits of an office', () => {
  it('are those of the dossiers at its body, nearest first, and counted as they are listed', async () => {
    const [late, calm] = [await atAppraisal(), await atAppraisal()];
    await endsAt(late, '2026-01-05T16:59:59.999Z');
    const { counts, items } = await limitsOf(standing);
    expect(items.map(({ id }) => id)).toEqual([late, calm]);
    expect(items[0]).toMatchObject({ tone: 'red' });
    expect(items[0]?.workingDaysLeft).toBeLessThan(0);
    expect(items[1]?.workingDaysLeft).toBeGreaterThan(0);
    expect(counts).toMatchObject({ all: 2, overdue: 1, held: 0, awaitingReroute: 0, withoutLimit: 0 });
    expect((await limitsOf(standing, 'overdue')).items.map(({ id }) => id)).toEqual([late]);
    const inspector = await stack.as('thanh-tra.lang-son');
    const { body } = await must(inspector, `/api/dossiers/${late}/hold`, { reason: 'Đơn tố cáo' });
    await shows(standing, `/api/dossiers/${late}`, (body as { seq?: number }).seq ?? 0);
    expect((await limitsOf(standing, 'overdue')).items).toEqual([]);
    expect((await limitsOf(standing, 'held')).items).toMatchObject([
      { id: late, tone: 'still', workingDaysLeft: null },
    ]);
  }, 120_000);

  it('say what has no limit, and nothing of other bodies', async () => {
    const { id } = await submitDossier(stack);
    expect((await limitsOf(unit, 'without')).items).toMatchObject([{ id, tone: 'none' }]);
    expect((await limitsOf(standing)).items.map((item) => item.id)).not.toContain(id);
    expect((await limitsOf(await stack.as('cao-bang.thuong-truc'))).items).toEqual([]);
  });

  it('are told five hundred at a time, and all in the file', async () => {
    const { id } = await submitDossier(stack);
    await shows(unit, `/api/dossiers/${id}`, 1);
    await stack.database.dataSource.query(
      `WITH copy AS (SELECT gen_random_uuid() AS id, 'HS-1999-' || lpad(n::text, 6, '0') AS code FROM generate_series(1, 510) n),
         alike AS (INSERT INTO read.dossier SELECT (jsonb_populate_record(d, to_jsonb(copy))).* FROM read.dossier d, copy
           WHERE d.id = $1)
       INSERT INTO read.dossier_party SELECT copy.id, p.kind, p.party FROM read.dossier_party p, copy WHERE p.dossier_id = $1`,
      [id],
    );
    const { counts, items } = await limitsOf(unit, 'without');
    expect(items).toHaveLength(500);
    expect(counts.withoutLimit).toBeGreaterThan(510);
    const { bytes } = await unit.get('/api/limits/csv?show=without');
    const rows = bytes.toString('utf8').trimEnd().split('\r\n');
    expect(rows).toHaveLength(1 + counts.withoutLimit);
  });

  it('are refused under a choice that is none, and to nobody in particular', async () => {
    expect((await unit.get('/api/limits?show=soon')).status).toBe(422);
    expect((await stack.anyone.get('/api/limits')).status).toBe(401);
  });
});

describe('the calendar of a year', () => {
  it('has each day off with its name, article and mark', async () => {
    const { status, body } = await unit.get('/api/calendar/2026');
    expect(status).toBe(200);
    const year = body as unknown as {
      known: readonly string[];
      daysOff: ReadonlyArray<{ day: string; nameVi: string; article: string }>;
      workingSaturdays: ReadonlyArray<{ day: string; insteadOf: string }>;
    };
    expect(year.known).toContain('2019');
    expect(year.daysOff.find(({ day }) => day === '2026-11-24')).toMatchObject({
      nameVi: 'Ngày Văn hóa Việt Nam',
      article: 'Nghị quyết 28/2026/QH16 Điều 2',
    });
    const calendar = {
      daysOff: year.daysOff.map(({ day }) => day),
      workingSaturdays: year.workingSaturdays.map(({ day }) => day),
    };
    expect(isWorkingDay('2026-08-22', calendar)).toBe(true);
    expect(isWorkingDay('2026-08-31', calendar)).toBe(false);
  });

  it('that nobody announced is not found, with a sentence that says so', async () => {
    const { status, body } = await unit.get('/api/calendar/2199');
    expect([status, body.code]).toEqual([404, 'calendar-not-announced']);
    expect(body.detail).toContain('2199');
    for (const nonsense of ['20266', 'nam-nay', '-1'])
      expect((await unit.get(`/api/calendar/${nonsense}`)).body.code).toBe('not-found');
    expect((await stack.anyone.get('/api/calendar/2026')).status).toBe(401);
  });
});
