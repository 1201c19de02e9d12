import { randomUUID } from 'node:crypto';
import { rebuildReadModels } from '@vinhdanh/persistence';
import { verifyChain, type ChainedEvent } from '@vinhdanh/record';
import type { HttpCaller } from '../support/http-caller';
import { startHttpStack, type HttpStack } from '../support/http-stack';
import { returnedDossier } from '../support/returned-dossier';

let stack: HttpStack;
let auditor: HttpCaller;
let dossier: string;

beforeAll(async () => {
  stack = await startHttpStack();
  auditor = await stack.as('kiem-toan.lang-son', 'auditor');
  dossier = await returnedDossier(stack);
}, 60_000);

afterAll(() => stack.stop());

describe('a finding', () => {
  const raise = {
    about: { kind: 'dossier', seq: 3 },
    organization: 'mttq-tinh-lang-son',
    words: 'Trả lại không nêu căn cứ.',
  };
  const codeOf = async (caller: HttpCaller, path: string, body: object): Promise<unknown> => {
    const { status, body: answer } = await caller.command(`/api/findings${path}`, body);
    return answer.code ?? status;
  };

  it('is raised, told, answered and closed, each step in the record, and comes out of a rebuild as it was', async () => {
    const unit = await stack.as('mttq.thuong-truc', 'secretary');
    const about = { ...raise.about, id: dossier };
    const key = randomUUID();
    const made = await auditor.command('/api/findings', { ...raise, about }, key);
    expect(made.status).toBe(201);
    expect((await auditor.command('/api/findings', { ...raise, about }, key)).body).toEqual(made.body);
    const { finding } = made.body as unknown as { finding: string };
    const [open] = (await unit.get('/api/findings?phase=open')).body as unknown as [
      { id: string; acts: object },
    ];
    expect(open).toMatchObject({
      id: finding,
      acts: [
        { act: 'answer', allowed: true },
        { act: 'close', allowed: false },
      ],
    });
    const { items = [] } = (await unit.get('/api/inbox')).body;
    expect(items[0]).toMatchObject({ thing: 'finding', thingId: finding, path: `/findings/${finding}` });

    expect(await codeOf(auditor, `/${finding}/close`, { conclusion: 'explained', words: 'x' })).toBe(
      'finding-not-answered',
    );
    expect(await codeOf(auditor, `/${finding}/answers`, { words: 'x' })).toBe('office-wrong-role');
    expect(await codeOf(unit, `/${finding}/answers`, { words: ' ' })).toBe('reason-required');
    expect(await codeOf(unit, `/${finding}/answers`, { words: 'Đã bổ sung.', expectedSeq: 7 })).toBe(
      'stale-version',
    );
    expect(await codeOf(unit, `/${finding}/answers`, { words: 'Đã bổ sung.' })).toBe(200);
    expect(await codeOf(auditor, `/${finding}/close`, { conclusion: 'remedied', words: 'Đồng ý.' })).toBe(
      200,
    );
    expect(await codeOf(unit, `/${finding}/answers`, { words: 'x' })).toBe('finding-closed');

    const { dataSource } = stack.database;
    const events = await dataSource.query<ChainedEvent[]>(
      `SELECT seq, body, salt, seals, previous_hash AS "previousHash", hash FROM record.event
       WHERE thing_kind = 'finding' AND thing_id = $1 ORDER BY seq`,
      [finding],
    );
    expect(events.map(({ body }) => (body as { type: string }).type)).toEqual([
      'raised',
      'answered',
      'closed',
    ]);
    expect(verifyChain({ kind: 'finding', id: finding }, events)).toBeNull();
    expect(Object.keys(events[0]?.seals ?? {})).toEqual(['/reason']);
    const kept = async (): Promise<unknown> => [
      (await auditor.get(`/api/findings/${finding}`)).body,
      (await auditor.get('/api/audit/anomalies')).body,
    ];
    const before = await kept();
    expect(before).toMatchObject([{ phase: 'closed', closed: { conclusion: 'remedied' } }, {}]);
    await rebuildReadModels(dataSource);
    expect(await kept()).toEqual(before);
  });

  it('is closed by the office that raised it or one above, not by another that sees it', async () => {
    const national = await stack.as('kiem-toan.trung-uong', 'auditor');
    const close = { conclusion: 'mistaken', words: 'Nêu nhầm.' };
    const raised = async (by: HttpCaller): Promise<string> => {
      const { body } = await by.command('/api/findings', {
        ...raise,
        about: { ...raise.about, id: dossier },
      });
      return (body as unknown as { finding: string }).finding;
    };
    const ofCentre = await raised(national);
    const seen = (await auditor.get(`/api/findings/${ofCentre}`)).body as unknown as { acts: object };
    expect(seen.acts).toMatchObject([{ act: 'answer' }, { act: 'close', allowed: false }]);
    expect(await codeOf(auditor, `/${ofCentre}/close`, close)).toBe('finding-of-another-auditor');
    expect(await codeOf(national, `/${ofCentre}/close`, close)).toBe(200);
    expect(await codeOf(national, `/${await raised(auditor)}/close`, close)).toBe(200);
    const ids = async (query: string): Promise<readonly string[]> =>
      ((await auditor.get(`/api/findings${query}`)).body as unknown as ReadonlyArray<{ id: string }>).map(
        ({ id }) => id,
      );
    const all = await ids('');
    expect(await ids(`?after=${all[0]}`)).toEqual(all.slice(1));
  });

  it('is refused where it does not belong', async () => {
    const unit = await stack.as('mttq.thuong-truc', 'secretary');
    const about = { ...raise.about, id: dossier };
    expect(await codeOf(unit, '', { ...raise, about })).toBe('office-wrong-role');
    expect(await codeOf(auditor, '', { ...raise, about: { ...about, id: randomUUID() } })).toBe('not-found');
    expect(await codeOf(auditor, '', { ...raise, about: { ...about, seq: 999_999 } })).toBe(
      'finding-act-unknown',
    );
    for (const organization of ['nowhere', 'ubnd-tinh-cao-bang'])
      expect(await codeOf(auditor, '', { ...raise, about, organization })).toBe('not-found');
    expect(await codeOf(auditor, '', { ...raise, about: { ...about, kind: 'round' } })).toBe(
      'validation-failed',
    );
    expect(await codeOf(auditor, `/${randomUUID()}/close`, { conclusion: 'remedied', words: 'x' })).toBe(
      'not-found',
    );
    expect((await unit.get(`/api/findings/${randomUUID()}`)).status).toBe(404);
    for (const [query, pointer] of [
      ['aboutKind=dossier', '#/aboutId'],
      [`aboutId=${dossier}`, '#/aboutKind'],
      ['after=x', '#/after'],
    ])
      expect((await auditor.get(`/api/findings?${query}`)).body).toMatchObject({
        ...{ code: 'validation-failed', errors: [{ pointer }] },
      });
    expect((await (await stack.as('mttq.lap-ho-so')).get('/api/findings')).body).toEqual([]);
  });
});
