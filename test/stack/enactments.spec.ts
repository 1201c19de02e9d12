import { randomUUID } from 'node:crypto';
import { eventually } from '../support/eventually';
import { must, submitDossier } from '../support/http-dossiers';
import type { HttpAnswer, HttpCaller } from '../support/http-caller';
import { startHttpStack, type HttpStack } from '../support/http-stack';

const CITED = { article: 'Văn bản dùng để thử', evidence: 'N' };
const order = (number = `DT-${randomUUID()}`) => ({ number, day: '2025-06-16' });
const ending = (...successions: readonly object[]) => ({
  order: order(),
  reason: 'Dùng để thử.',
  reorganization: { day: '2025-07-01', successions },
});
const NO_DISTRICT = { from: 'ubnd-huyen-chi-lang', kind: 'dissolve', ...CITED };

describe('orders over open dossiers, over HTTP', () => {
  let stack: HttpStack;
  let admin: HttpCaller;
  let second: HttpCaller;

  beforeAll(async () => {
    stack = await startHttpStack();
    admin = await stack.as('quan-tri.lang-son');
    second = await stack.as('quan-tri-hai.lang-son');
  }, 60_000);
  afterAll(() => stack.stop());

  const propose = (body: object, by = admin): Promise<HttpAnswer> => by.command('/api/enactments', body);
  const idOf = ({ body }: HttpAnswer): string => (body as { id?: string }).id ?? '';
  const phaseOf = async (id: string): Promise<string | undefined> =>
    ((await admin.get(`/api/enactments/${id}`)).body as { phase?: string }).phase;

  test.each<[string, object, string]>([
    ['a body that nobody knows', ending({ ...NO_DISTRICT, from: 'nowhere' }), 'organization-unknown'],
    [
      'a body that stands on after that day',
      ending({ from: 'ubnd-xa-van-linh', to: 'ubnd-huyen-chi-lang', kind: 'merge', ...CITED }),
      'organization-dissolved',
    ],
    ['a text that nobody names', ending({ ...NO_DISTRICT, article: ' ' }), 'succession-not-cited'],
    ['a merger into nobody', ending({ ...NO_DISTRICT, kind: 'merge' }), 'succession-without-successor'],
    ['the same twice', ending(NO_DISTRICT, NO_DISTRICT), 'succession-twice'],
    [
      'a split into one',
      ending({ ...NO_DISTRICT, kind: 'split', to: 'ubnd-xa-van-linh' }),
      'succession-several-successors',
    ],
    [
      'a cycle',
      ending(
        { from: 'so-noi-vu-lang-son', to: 'thue-tinh-lang-son', kind: 'merge', ...CITED },
        { from: 'thue-tinh-lang-son', to: 'so-noi-vu-lang-son', kind: 'merge', ...CITED },
      ),
      'succession-cycle',
    ],
    ['no number', { ...ending(NO_DISTRICT), order: order(' ') }, 'order-number-required'],
    ['no reason', { ...ending(NO_DISTRICT), reason: ' ' }, 'reason-required'],
    [
      'an order of a day to come',
      { ...ending(NO_DISTRICT), order: { number: '1', day: '2199-01-01' } },
      'effective-date-in-future',
    ],
    [
      'another province',
      ending({ from: 'so-noi-vu-cao-bang', kind: 'dissolve', ...CITED }),
      'enactment-outside-jurisdiction',
    ],
    ['a field that is not known', { ...ending(NO_DISTRICT), force: true }, 'validation-failed'],
    ['nothing', { order: order(), reason: 'x' }, 'validation-failed'],
  ])('%s is refused, in a proposal as in a preview, and nothing is written', async (_name, body, code) => {
    expect((await propose(body)).body.code).toBe(code);
    expect((await admin.post('/api/enactments/preview', body)).body.code).toBe(code);
    expect((await admin.get('/api/enactments')).body).toEqual([]);
  });

  it('is for administrators: others may neither propose nor see that there are any', async () => {
    const secretary = await stack.as('so-noi-vu.thuong-truc');
    expect((await propose(ending(NO_DISTRICT), secretary)).body.code).toBe('office-wrong-role');
    expect((await secretary.get('/api/enactments')).body).toEqual([]);
  });

  it('takes two persons, each of the area, and is withdrawn only before', async () => {
    const proposed = await propose(ending(NO_DISTRICT));
    expect(proposed.status).toBe(201);
    const id = idOf(proposed);
    await eventually(async () => ((await phaseOf(id)) === 'proposed' ? true : undefined));
    const own = await admin.command(`/api/enactments/${id}/confirm`);
    expect([own.status, own.body.code]).toEqual([409, 'enactment-needs-second-person']);
    const elsewhere = await stack.as('cao-bang.thuong-truc');
    expect((await elsewhere.get(`/api/enactments/${id}`)).status).toBe(404);
    expect((await elsewhere.command(`/api/enactments/${id}/confirm`)).status).toBe(404);
    const auditor = await stack.as('kiem-toan.lang-son');
    expect((await auditor.get(`/api/enactments/${id}`)).status).toBe(200);
    expect((await auditor.command(`/api/enactments/${id}/confirm`)).body.code).toBe('office-wrong-role');

    const key = randomUUID();
    const confirmed = await second.command(`/api/enactments/${id}/confirm`, {}, key);
    expect(confirmed.status).toBe(200);
    expect((await second.command(`/api/enactments/${id}/confirm`, {}, key)).body).toEqual(confirmed.body);
    await eventually(async () => ((await phaseOf(id)) === 'done' ? true : undefined));
    const late = await admin.command(`/api/enactments/${id}/withdraw`, { reason: 'Nhầm' });
    expect(late.body.code).toBe('enactment-wrong-state');
    expect((await admin.get('/api/enactments/successions')).body).toMatchObject([
      { from: { id: 'ubnd-huyen-chi-lang' }, to: null, kind: 'dissolve', day: '2025-07-01' },
    ]);
  });

  it('lets only one order at a time name a body, as ending or as taking over, until it is withdrawn', async () => {
    const [a, b, c] = ['so-noi-vu-lang-son', 'thue-tinh-lang-son', 'cong-an-tinh-lang-son'];
    const merger = (from: string, to: string): object => ({
      ...ending({ from, to, kind: 'merge', ...CITED }),
      reorganization: { day: '2150-01-01', successions: [{ from, to, kind: 'merge', ...CITED }] },
    });
    const both = await Promise.all([propose(merger(a, b)), propose(merger(b, a), second)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const id = idOf(both.find(({ status }) => status === 201) as HttpAnswer);
    expect(both.find(({ status }) => status === 409)?.body.code).toBe('enactment-bodies-under-order');
    for (const other of [merger(a, c), merger(c, b)])
      expect((await propose(other)).body.code).toBe('enactment-bodies-under-order');
    await eventually(async () => ((await phaseOf(id)) === 'proposed' ? true : undefined));
    expect((await propose(merger(b, a))).body.code).toBe('enactment-bodies-under-order');
    await must(admin, `/api/enactments/${id}/withdraw`, { reason: 'Dùng để thử.' });
    await eventually(async () => ((await phaseOf(id)) === 'withdrawn' ? true : undefined));
    const again = await propose(merger(b, a));
    expect(again.status).toBe(201);
    await eventually(async () => ((await phaseOf(idOf(again))) === 'proposed' ? true : undefined));
    await must(admin, `/api/enactments/${idOf(again)}/withdraw`, { reason: 'Dùng để thử.' });
    await eventually(async () => ((await phaseOf(idOf(again))) === 'withdrawn' ? true : undefined));
  });

  it('waits until the bodies that end have no document open', async () => {
    const [unit, clerk] = [
      await stack.as('mttq.thuong-truc', 'secretary'),
      await stack.as('mttq.van-thu', 'clerk'),
    ];
    const { id } = await submitDossier(stack);
    await must(unit, `/api/dossiers/${id}/receive`);
    const round = idOf(await must(unit, '/api/rounds', { kind: 'submission', dossiers: [id] }));
    await eventually(async () =>
      (await clerk.get(`/api/rounds/${round}`)).status === 200 ? true : undefined,
    );
    const merger = ending({ from: 'mttq-tinh-lang-son', to: 'thue-tinh-lang-son', kind: 'merge', ...CITED });
    const refused = await propose({
      ...merger,
      reorganization: { ...merger.reorganization, day: '2150-01-01' },
    });
    expect(refused.body.code).toBe('enactment-meetings-open');
    const preview = await admin.post('/api/enactments/preview', merger);
    expect(preview.body).toMatchObject({ meetings: [{ thing: 'round', id: round }] });
  });

  it('says that there is nothing to do when the register has it all and no dossier is touched', async () => {
    expect((await propose(ending(NO_DISTRICT))).body.code).toBe('enactment-nothing-to-do');
  });
});
