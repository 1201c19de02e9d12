import { bringToVote, must, shows, type Submitted } from '../support/http-dossiers';
import type { HttpCaller } from '../support/http-caller';
import { startHttpStack, type HttpStack } from '../support/http-stack';

const COUNCIL = 'hd-tdkt-lang-son';
const BODY = 'so-noi-vu-lang-son';
const HEIR = 'so-noi-vu-cao-bang';
const REASON = { reason: 'Cơ quan đã kết thúc hoạt động.' };

describe('a council session of a body that is gone, over HTTP', () => {
  let stack: HttpStack;
  let dossier: Submitted;
  let secretary: HttpCaller;
  /** Administrator of the province that the body stood under. */
  let province: HttpCaller;
  /** Administrator of the province of the body that took over. */
  let heir: HttpCaller;
  let path = '';

  const query = (sql: string, ...values: readonly unknown[]): Promise<unknown> =>
    stack.database.dataSource.query(sql, [...values]);

  beforeAll(async () => {
    stack = await startHttpStack();
    secretary = await stack.as('so-noi-vu.thuong-truc', 'secretary');
    dossier = await bringToVote(stack);
    const convened = await must(secretary, '/api/sessions', {
      council: COUNCIL,
      heldOn: '2022-11-15',
      dossiers: [dossier.id],
    });
    path = `/api/sessions/${(convened.body as { id: string }).id}`;
    await query(
      `UPDATE work.office SET organization_id = 'ubnd-tinh-lang-son' WHERE role = 'administrator' AND organization_id = $1`,
      BODY,
    );
    await query(
      `UPDATE work.office SET role = 'administrator' WHERE role = 'auditor' AND jurisdiction = 'ubnd-tinh-cao-bang'`,
    );
    province = await stack.as('quan-tri.lang-son', 'administrator');
    heir = await stack.as('cao-bang.kiem-toan', 'administrator');
  }, 120_000);
  afterAll(() => stack.stop());

  const endBody = async (): Promise<void> => {
    await query(`UPDATE work.organization SET to_date = current_date - 2 WHERE id = $1`, BODY);
    await query(
      `INSERT INTO work.organization_successor (from_id, ordinal, to_id, kind, day, article, evidence)
       VALUES ($1, 1, $2, 'merge', current_date - 1, 'Dùng để thử', 'N')`,
      BODY,
      HEIR,
    );
  };
  const offersCancel = async (caller: HttpCaller): Promise<boolean | undefined> => {
    const { acts } = (await caller.get(path)).body as unknown as {
      acts: ReadonlyArray<{ act: string; allowed: boolean }>;
    };
    return acts.find(({ act }) => act === 'cancel')?.allowed;
  };

  it('is its own people’s while the body stands, and unknown to another province', async () => {
    expect(await offersCancel(province)).toBe(false);
    const early = await province.command(`${path}/cancel`, REASON);
    expect([early.status, early.body.code]).toEqual([409, 'session-body-stands']);
    expect((await heir.get(path)).status).toBe(404);
    expect((await heir.command(`${path}/cancel`, REASON)).status).toBe(404);
  });

  it('is shown to administrators above it and of who took over, and ended by them with a reason', async () => {
    await endBody();
    for (const caller of [province, heir]) expect(await offersCancel(caller)).toBe(true);
    expect((await heir.command(`${path}/cancel`, { reason: ' ' })).body.code).toBe('reason-required');
    const auditor = await stack.as('kiem-toan.lang-son');
    expect((await auditor.command(`${path}/cancel`, REASON)).body.code).toBe('secretary-only');
    const { body } = await must(heir, `${path}/cancel`, REASON);
    const seen = await shows(province, path, (body as { seq: number }).seq);
    expect(seen).toMatchObject({ phase: 'cancelled', cancelled: REASON.reason, calledOffBy: null });
    expect((await province.command(`${path}/cancel`, REASON)).body.code).toBe('session-wrong-state');
  });

  it('keeps none of its dossiers any more', async () => {
    expect(await query('SELECT 1 FROM work.reservation WHERE dossier_id = $1', dossier.id)).toEqual([]);
  });
});
