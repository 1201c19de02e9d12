import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Clock, RuleShelf } from '@vinhdanh/application';
import { RuleSetStore, UnitOfWork } from '@vinhdanh/persistence';
import { ApiConfig, loadConfig } from '@vinhdanh/platform';
import { createApi } from '../../apps/api/create-api';
import { examineRules } from '../../apps/cli/doctor/examine-rules';
import { DEMO_PASSWORD } from '../../apps/cli/seeding/demo-password';
import { vinhdanh } from '../support/command-line';
import { today } from '../support/days';
import { eventually } from '../support/eventually';
import { HttpCaller, type HttpAnswer } from '../support/http-caller';
import { handIn, must, shows, submitDossier, wordsOf, type Submitted } from '../support/http-dossiers';
import { startHttpStack, type HttpStack } from '../support/http-stack';
import { asLaterRelease, inNextForm, NEXT_FORM } from '../support/later-release';
import { DEPLOYED } from '../support/packs';
import { idOf, sets } from '../support/rule-sets';
import { newSigner, sealAll } from '../support/sealed-record';
import { until } from '../support/until';

jest.setTimeout(60_000);

const LAYERS = 'national,lang-son';
const [FIRST, SECOND] = ['quan-tri.trung-uong', 'quan-tri-hai.trung-uong'];

const KEPT = inNextForm();

/** Of the later release, which has read the set in force; it keeps running. */
let stack: HttpStack;
/** Another process on its database, of this release. */
let older: NestFastifyApplication | undefined;
let url: string;
let pinned: Submitted;
let free: Submitted;
/** An order of the later release over a set of its form, not confirmed yet. */
let order: string;

const people = new Map<string, HttpCaller>();
/** Somebody who talks to the process of this release. */
async function as(account: string, office?: string): Promise<HttpCaller> {
  const key = `${account} ${office ?? ''}`;
  const caller = people.get(key) ?? (await new HttpCaller(url).signedInAs(account, DEMO_PASSWORD, office));
  people.set(key, caller);
  return caller;
}

const proposal = (number: string): object => ({
  ...{ order: { number, day: today() }, reason: 'Cập nhật quy định.', effectiveOn: today() },
});

const ready = async () =>
  (await new HttpCaller(url).get('/readyz')).body as unknown as {
    readonly status: string;
    readonly rules: { readonly state: string; readonly unread?: Record<string, { vi: string; en: string }> };
  };

const doctor = () => examineRules(stack.database.dataSource, LAYERS.split(','));

beforeAll(async () => {
  await asLaterRelease(async () => {
    stack = await startHttpStack({ RULE_LAYERS: LAYERS }, undefined, async ({ dataSource }) => {
      await new RuleShelf(new UnitOfWork(dataSource), KEPT, new Clock()).open();
    });
    pinned = await submitDossier(stack);
    await must(await stack.as('mttq.thuong-truc', 'secretary'), `/api/dossiers/${pinned.id}/receive`);
    free = await submitDossier(stack);
    const set = inNextForm('# và một dòng nữa\n');
    await new UnitOfWork(stack.database.dataSource).run(({ manager }) =>
      new RuleSetStore(manager).keep(set, new Clock().now()),
    );
    const proposed = await (
      await stack.as(FIRST, 'administrator')
    ).command(`/api/rule-sets/${set.id}/proposals`, proposal('11/QĐ-UBND'));
    order = idOf(proposed);
  });
  const api = await createApi(
    loadConfig(ApiConfig, {
      ...process.env,
      ...{ LOG_LEVEL: 'silent', API_PORT: '0', WEB_DIR: '', RULE_LAYERS: LAYERS },
      ...{ DATABASE_URL: stack.database.url, FILES_DIR: stack.files, TASK_QUEUE: stack.taskQueue },
    }),
  );
  older = api;
  await api.listen(0, '127.0.0.1');
  url = await api.getUrl();
}, 120_000);
const SETTINGS = { DATABASE_URL: process.env.DATABASE_URL, RULE_LAYERS: process.env.RULE_LAYERS };
afterAll(async () => {
  for (const [name, value] of Object.entries(SETTINGS))
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  await older?.close();
  await stack.stop();
});

describe('a release that cannot read the rule set in force', () => {
  it('starts, is ready, and says which set, which file and field, and what to do', async () => {
    const { status, rules } = await ready();
    expect(status).toBe('ready');
    expect(rules).toEqual({
      state: 'unreadable',
      unread: {
        set: KEPT.id,
        what: {
          vi: expect.stringContaining(`national/form.yaml:1: form là ${NEXT_FORM}, mới hơn `) as string,
          en: `national/form.yaml:1: form is ${NEXT_FORM}, newer than ${NEXT_FORM - 1}, the newest that this release reads`,
        },
        advice: {
          vi: expect.stringContaining(`bộ ${DEPLOYED.id.slice(0, 8)} trên máy có hiệu lực`) as string,
          en: expect.stringContaining(`the deployed set ${DEPLOYED.id.slice(0, 8)} into force`) as string,
        },
      },
    });
    const [told, ...others] = await doctor();
    expect(told).toMatchObject({ part: 'rules', isWell: false });
    expect(told?.state).toContain('national/form.yaml');
    expect(told?.advice).toContain(DEPLOYED.id.slice(0, 8));
    expect(others).toEqual([]);
  });

  it('lets people read dossiers, received or not, with all that happened to them', async () => {
    const signer = newSigner();
    await sealAll(stack.database, signer);
    const auditor = await as('kiem-toan.lang-son', 'auditor');
    for (const { id } of [pinned, free])
      for (const path of ['', '/timeline', '/changes', '/record', '/trace', '/bundle'])
        expect([path, (await auditor.get(`/api/dossiers/${id}${path}`)).status]).toEqual([path, 200]);
    const officer = await as('so-noi-vu.thuong-truc', 'secretary');
    for (const path of ['/api/dossiers', '/api/work', '/api/inbox', '/api/sessions', '/api/rounds'])
      expect([path, (await officer.get(path)).status]).toEqual([path, 200]);
    const applicant = await as('mttq.lap-ho-so');
    const { body } = await applicant.get(`/api/dossiers/${free.id}`);
    expect(body).toMatchObject({ status: 'climbing', requiredParts: expect.any(Array) as object[] });
  });

  it('refuses by name what takes the rules, in both languages, and writes nothing of it', async () => {
    const refused = (answer: HttpAnswer) =>
      expect(answer).toMatchObject({
        status: 409,
        body: { code: 'rule-set-unreadable', params: { set: KEPT.id.slice(0, 8) } },
      });
    const applicant = await as('mttq.lap-ho-so');
    const unit = await as('mttq.thuong-truc', 'secretary');
    for (const path of ['/api/awards', '/api/law/awards', '/api/calendar/2026'])
      refused(await unit.get(path));
    for (const { id } of [pinned, free]) refused(await unit.get(`/api/dossiers/${id}/explanation`));
    const english = await unit
      .with({ 'Accept-Language': 'en' })
      .get(`/api/dossiers/${pinned.id}/explanation`);
    expect(english.body.detail).toMatch(/^This release cannot read the rule set .*form is \d, newer than/);
    const vietnamese = await unit.get(`/api/dossiers/${pinned.id}/explanation`);
    expect(vietnamese.body.detail).toMatch(/không đọc được bộ quy định .*form là \d, mới hơn/);

    const later = await stack.as('mttq.lap-ho-so');
    const { body: draft } = await later.post('/api/drafts', wordsOf(await handIn(later, 'z')));
    const before = await counts();
    const { id } = draft as { id: string };
    refused(await applicant.command(`/api/drafts/${id}/submit`, { version: 1 }));
    refused(await applicant.post('/api/drafts', wordsOf('0'.repeat(64))));
    for (const act of ['receive', 'return'])
      refused(
        await unit.command(
          `/api/dossiers/${free.id}/${act}`,
          act === 'return' ? { reason: 'Thiếu', missing: [] } : {},
        ),
      );
    expect(await counts()).toEqual(before);
    expect((await later.get(`/api/drafts/${id}`)).status).toBe(200);
  });

  it('harms no running thing: what takes no rules goes on', async () => {
    const inspector = await as('thanh-tra.lang-son', 'inspector');
    const held = await inspector.command(`/api/dossiers/${pinned.id}/hold`, { reason: 'Đơn tố cáo.' });
    expect(held.status).toBe(200);
    const { seq } = held.body as unknown as { seq: number };
    expect(await shows(inspector, `/api/dossiers/${pinned.id}`, seq)).toMatchObject({
      hold: { reason: 'Đơn tố cáo.' },
    });
    expect((await inspector.command(`/api/dossiers/${pinned.id}/lift`, { reason: 'Xong.' })).status).toBe(
      200,
    );
  });

  it('brings no set into force that it cannot read, whoever proposed it', async () => {
    const [first, second] = [await as(FIRST, 'administrator'), await as(SECOND, 'administrator')];
    expect(await until('the order waits', async () => (await sets(second)).proposal)).toBe(order);
    const unsound = await first.command(`/api/rule-sets/${KEPT.id}/proposals`, proposal('12/QĐ-UBND'));
    expect(unsound.body.code).toBe('rule-set-in-force');
    const { body } = await second.get(`/api/enactments/${order}`);
    const { rules } = body as unknown as { rules: { after: { id: string } } };
    expect((await second.post(`/api/rule-sets/${rules.after.id}/what-if`, {})).body.code).toBe(
      'rule-set-unsound',
    );
    const later = await stack.as(SECOND, 'administrator');
    await asLaterRelease(() => later.post(`/api/rule-sets/${rules.after.id}/what-if`, {}));
    const confirmed = await second.command(`/api/enactments/${order}/confirm`);
    expect([confirmed.status, confirmed.body.code]).toEqual([409, 'rule-set-unreadable']);
    expect((await first.command(`/api/enactments/${order}/withdraw`, { reason: 'Bản khác.' })).status).toBe(
      200,
    );
    await eventually(async () => (await sets(first)).proposal === null || undefined);
  });

  it('tells what would differ under others as far as that is known, and how much is not', async () => {
    const first = await as(FIRST, 'administrator');
    const file = await first.get(`/api/rule-sets/${DEPLOYED.id}/what-if/csv`);
    expect(file.bytes.toString('utf8')).toMatch(/2 hồ sơ theo bộ quy định .* không đọc được/);
    Object.assign(process.env, { DATABASE_URL: stack.database.url, RULE_LAYERS: LAYERS });
    expect(await vinhdanh('pack', 'what-if', LAYERS)).toMatchObject({
      ...{ before: KEPT.id, after: DEPLOYED.id, total: 2, unread: 2, differing: 0, dossiers: [] },
    });
  });

  it('goes on under the deployed set once two persons have brought it into force', async () => {
    const [first, second] = [await as(FIRST, 'administrator'), await as(SECOND, 'administrator')];
    const shown = await sets(first);
    expect(shown).toMatchObject({
      inForce: { id: KEPT.id },
      unread: { set: KEPT.id },
      waiting: { id: DEPLOYED.id, problems: [], enact: { allowed: true } },
    });
    expect((await first.get(`/api/rule-sets/${DEPLOYED.id}/differences`)).body.code).toBe(
      'rule-set-unreadable',
    );
    const province = await as('quan-tri.lang-son', 'administrator');
    expect((await sets(province)).waiting).toMatchObject({ enact: { allowed: false } });
    const proposed = await first.command(`/api/rule-sets/${DEPLOYED.id}/proposals`, proposal('13/QĐ-UBND'));
    expect(proposed.status).toBe(201);
    await until('the order waits for its second person', async () => (await sets(second)).proposal);
    const look = await second.post(`/api/rule-sets/${DEPLOYED.id}/what-if`, {});
    expect(look).toMatchObject({ status: 200, body: { total: 2, unread: 2, differing: 0 } });
    expect((await second.command(`/api/enactments/${idOf(proposed)}/confirm`)).status).toBe(200);
    await until('the rules are read', async () => (await ready()).rules.state === 'up');

    const unit = await as('mttq.thuong-truc', 'secretary');
    expect((await unit.get(`/api/dossiers/${free.id}/explanation`)).status).toBe(200);
    expect((await unit.command(`/api/dossiers/${free.id}/receive`)).status).toBe(200);
    await submitDossier({ as });
  });

  it('names the set that dossiers still stand under, and reads all of these but what it says', async () => {
    const unit = await as('mttq.thuong-truc', 'secretary');
    const explained = await unit.get(`/api/dossiers/${pinned.id}/explanation`);
    expect([explained.status, explained.body.code]).toEqual([409, 'rule-set-unreadable']);
    expect((await unit.get(`/api/dossiers/${pinned.id}`)).status).toBe(200);
    const first = await as(FIRST, 'administrator');
    const look = await first.post(`/api/rule-sets/${DEPLOYED.id}/what-if`, {});
    expect(look.body).toMatchObject({ total: 3, unread: 1, differing: 0 });
    const [inForce, kept] = await doctor();
    expect(inForce).toMatchObject({ part: 'rules', isWell: true });
    expect(kept).toMatchObject({ part: 'kept rules', isWell: false });
    expect(kept?.state).toMatch(new RegExp(`${KEPT.id.slice(0, 8)}.*\\b1\\b.*national/form\\.yaml`));
  });
});

/** Whatever a refused request could have left. */
async function counts(): Promise<unknown> {
  const [row] = await stack.database.dataSource.query<unknown[]>(
    `SELECT (SELECT count(*) FROM work.draft) AS drafts, (SELECT count(*) FROM work.outbox) AS outbox,
       (SELECT count(*) FROM read.dossier) AS dossiers,
       (SELECT count(*) FROM record.event WHERE thing_kind = 'dossier') AS events`,
  );
  return row;
}
