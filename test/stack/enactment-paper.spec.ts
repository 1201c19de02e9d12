import { randomUUID } from 'node:crypto';
import { eventually } from '../support/eventually';
import type { HttpAnswer, HttpCaller } from '../support/http-caller';
import { must, standsAt, submitDossier, type Submitted } from '../support/http-dossiers';
import { startHttpStack, type HttpStack } from '../support/http-stack';

const [BODY, HEIR] = ['mttq-tinh-lang-son', 'thue-tinh-lang-son'];
/** A name that a spreadsheet would take for a formula. */
const HOSTILE = '=Đặng Thị Ước (hư cấu)';
const CITED = { article: 'Văn bản dùng để thử', evidence: 'N' };

describe('an order over a body whose paper dossiers are half entered, over HTTP', () => {
  let stack: HttpStack;
  let admin: HttpCaller;
  let second: HttpCaller;
  let unit: HttpCaller;
  let dossier: Submitted;

  beforeAll(async () => {
    stack = await startHttpStack();
    admin = await stack.as('quan-tri.lang-son');
    second = await stack.as('quan-tri-hai.lang-son');
    unit = await stack.as('mttq.thuong-truc', 'secretary');
    dossier = await submitDossier(stack, { receivedOn: '2022-10-03', name: HOSTILE });
    await standsAt(unit, dossier.id, 'unit.intake');
  }, 120_000);
  afterAll(() => stack.stop());

  const order = (more: object = {}): object => ({
    order: { number: `DT-${randomUUID()}`, day: '2025-06-16' },
    reason: 'Dùng để thử.',
    reorganization: {
      day: '2025-07-01',
      successions: [{ from: BODY, to: HEIR, kind: 'merge', ...CITED }],
      ...more,
    },
  });
  /** Proposed, confirmed and done. @returns what became of the dossier */
  async function carryOut(body: object): Promise<object | undefined> {
    const { id } = (await must(admin, '/api/enactments', body)).body as { id: string };
    expect((await second.command(`/api/enactments/${id}/confirm`)).status).toBe(200);
    const look = (): Promise<HttpAnswer> => admin.get(`/api/enactments/${id}`);
    await eventually(async () => ((await look()).body as { phase?: string }).phase === 'done' || undefined);
    const { items } = (await admin.get(`/api/enactments/${id}/dossiers`)).body as unknown as {
      items: Array<{ dossier: string }>;
    };
    return items.find((item) => item.dossier === dossier.id);
  }

  it('says before that it will leave them, and why', async () => {
    const { body } = await admin.post('/api/enactments/preview', order());
    expect(body).toMatchObject({
      counts: { moved: 0, 'passed-over': 1 },
      moves: [{ outcome: 'passed-over', reason: 'reorganization-paper-open' }],
    });
  });

  it('passes them over, and their officers go on entering what they did', async () => {
    expect(await carryOut(order())).toMatchObject({
      outcome: 'passed-over',
      reason: 'reorganization-paper-open',
    });
    await must(unit, `/api/dossiers/${dossier.id}/receive`, { on: '2022-10-04' });
    await standsAt(unit, dossier.id, 'unit.sign');
  });

  it('moves them when it is given again and says that they are complete', async () => {
    expect(await carryOut(order({ paperIsEntered: true }))).toMatchObject({
      outcome: 'moved',
      to: { organization: { id: HEIR } },
    });
    const late = await unit.command(`/api/dossiers/${dossier.id}/return`, {
      on: '2022-10-05',
      reason: 'x',
      missing: [],
    });
    expect(late.status).toBe(409);
  });

  it('tells from where to where they went, and narrows them by it, by outcome and by words', async () => {
    const [{ id }] = (await admin.get('/api/enactments')).body as unknown as [{ id: string }];
    const ways = (await admin.get(`/api/enactments/${id}/ways`)).body as unknown as Array<{ way: string }>;
    expect(ways).toMatchObject([
      {
        outcome: 'moved',
        dossiers: 1,
        from: { organization: { id: BODY } },
        to: { organization: { id: HEIR } },
      },
    ]);
    const listed = async (narrowed: Readonly<Record<string, string>>): Promise<readonly string[]> => {
      const { status, body } = await admin.get(
        `/api/enactments/${id}/dossiers?${new URLSearchParams(narrowed).toString()}`,
      );
      expect(status).toBe(200);
      return (body as unknown as { items: Array<{ code: string }> }).items.map(({ code }) => code);
    };
    const all = [dossier.code];
    expect(await listed({ way: ways[0]?.way ?? '' })).toEqual(all);
    expect(await listed({ way: 'moved|elsewhere' })).toEqual([]);
    expect(await listed({ q: 'dang thi uoc', outcome: 'moved' })).toEqual(all);
    expect(await listed({ q: dossier.code })).toEqual(all);
    expect(await listed({ q: 'nobody' })).toEqual([]);
    expect(await listed({ outcome: 'stopped' })).toEqual([]);
    const { status, bytes } = await admin.get(`/api/enactments/${id}/dossiers/csv?outcome=moved`);
    const [header, row, rest] = bytes.toString('utf8').split('\r\n');
    expect([status, header, rest]).toEqual([200, expect.stringContaining('Mã hồ sơ,Đối tượng,Kết quả'), '']);
    expect(row).toContain(`${dossier.code},"'${HOSTILE}",chuyển cơ quan xử lý,`);
    const elsewhere = await stack.as('cao-bang.thuong-truc');
    for (const part of ['ways', 'dossiers', 'dossiers/csv'])
      expect((await elsewhere.get(`/api/enactments/${id}/${part}`)).status).toBe(404);
  });
});
