import { randomUUID } from 'node:crypto';
import type { HttpCaller } from '../support/http-caller';
import { startHttpStack, type HttpStack } from '../support/http-stack';
import { bringLadder, CLIMBER } from '../support/ladder-scene';

const EVIDENCE = 'Đã xem bản gốc quyết định (hư cấu).';

interface EntryAward {
  readonly code: string;
  readonly nameVi: string;
  readonly subjects: readonly string[];
  readonly article: string;
  readonly evidence: string;
}

interface Entry {
  readonly id: string;
  readonly award: string;
  readonly status: string;
  readonly decision: { readonly date: string };
}

interface Standing {
  readonly award: string;
  readonly verdict: string;
  readonly earliest: string | null;
  readonly lacking: number;
}

interface Foreseen {
  readonly dependents: ReadonlyArray<{ readonly holding: { readonly id: string }; readonly stands: boolean }>;
  readonly standings: ReadonlyArray<{ award: string; before: Standing; after: Standing }>;
}

let stack: HttpStack;
let officer: HttpCaller;
let auditor: HttpCaller;
let climber: string;

beforeAll(async () => {
  stack = await startHttpStack();
  officer = await stack.as('so-noi-vu.thuong-truc', 'secretary');
  auditor = await stack.as('kiem-toan.lang-son', 'auditor');
  climber = await bringLadder(stack);
}, 90_000);
afterAll(() => stack.stop());

const awardsOn = async (day?: string, caller = officer): Promise<readonly EntryAward[]> =>
  (await caller.get(`/api/ledger/awards${day ? `?on=${day}` : ''}`)).body as unknown as EntryAward[];

const entries = async (): Promise<readonly Entry[]> =>
  ((await officer.get(`/api/ledger/subjects/${climber}`)).body as unknown as { holdings: Entry[] }).holdings;

async function entryOf(award: string): Promise<Entry> {
  const found = (await entries()).find((entry) => entry.award === award && entry.status === 'held');
  if (!found) throw new Error(`no entry of ${award}`);
  return found;
}

const preview = (entry: string, query: string, caller = officer) =>
  caller.get(`/api/ledger/entries/${entry}/correction-preview?${query}`);

const standings = async (): Promise<ReadonlyMap<string, Standing>> => {
  const { body } = await officer.get(`/api/subjects/${climber}/eligibility`);
  const { awards } = body as unknown as { awards: Standing[] };
  return new Map(awards.map((one) => [one.award, one]));
};

const holders = async (award: string): Promise<readonly string[]> => {
  const { body } = await officer.get(`/api/ledger/subjects?search=hoang%20thi&award=${award}`);
  return (body as unknown as { items: Array<{ name: string }> }).items.map(({ name }) => name);
};

describe('the awards that an entry may name', () => {
  it('are those that laws knew on the day of its decision, with place and mark', async () => {
    const then = await awardsOn('2021-12-20');
    expect(then.find(({ code }) => code === 'BK-BT')).toMatchObject({
      nameVi: 'Bằng khen của bộ, ban, ngành, tỉnh',
      nameEn: 'Ministry or provincial certificate of merit',
      article: expect.stringContaining('Luật Thi đua, khen thưởng 2003') as string,
      evidence: 'M',
      verified: false,
      to: '2023-12-31',
    });
    expect((await awardsOn('2026-11-27')).find(({ code }) => code === 'BK-BT')).toMatchObject({
      article: expect.stringContaining('2022') as string,
      to: null,
    });
    expect(await awardsOn('1998-05-19')).toEqual([]);
    const every = (await awardsOn()).map(({ code }) => code);
    expect(new Set(every).size).toBe(every.length);
    expect(every).toEqual(expect.arrayContaining(then.map(({ code }) => code)));
  });

  it('are listed for those who see a ledger; a day that is none is refused', async () => {
    const all = await awardsOn('2021-12-20');
    for (const reader of [auditor, await stack.as('mttq.lap-ho-so')])
      expect(await awardsOn('2021-12-20', reader)).toEqual(all);
    expect(await awardsOn('2021-12-20', await stack.as('mttq.van-thu'))).toEqual([]);
    expect((await stack.anyone.get('/api/ledger/awards')).status).toBe(401);
    const answer = await officer.get('/api/ledger/awards?on=2021-02-30');
    expect([answer.status, answer.body.errors?.map(({ pointer }) => pointer)]).toEqual([422, ['#/on']]);
  });

  it('can all be chosen; no other can', async () => {
    const { id, decision, award } = await entryOf('DH-CSTD-BT');
    const listed = (await awardsOn(decision.date)).filter(({ subjects }) => subjects.includes('person'));
    const others = listed.filter(({ code }) => code !== award);
    expect(others.length).toBeGreaterThan(10);
    for (const { code } of others)
      expect([code, (await preview(id, `award=${code}`)).status]).toEqual([code, 200]);
    const codes = new Set(listed.map(({ code }) => code));
    const [unlisted] = (await awardsOn()).filter(({ code }) => !codes.has(code));
    for (const answer of [
      await preview(id, `award=${unlisted?.code}`),
      await officer.command(`/api/ledger/entries/${id}/correct`, {
        award: unlisted?.code,
        evidence: EVIDENCE,
      }),
    ])
      expect([answer.status, answer.body.errors?.map(({ pointer }) => pointer)]).toEqual([422, ['#/award']]);
  }, 60_000);
});

describe('what a correction would mean', () => {
  it('is told to those who may correct, and nobody else', async () => {
    const { id } = await entryOf('BK-BT');
    expect((await preview(id, 'award=BK-TTG', auditor)).body.code).toBe('office-wrong-role');
    const stranger = await stack.as('van-linh.thuong-truc', 'secretary');
    for (const one of [id, randomUUID()])
      expect((await preview(one, 'award=BK-TTG', stranger)).status).toBe(404);
    expect((await preview(id, '')).body.errors?.map(({ code }) => code)).toEqual(['ledger-correction-empty']);
    expect((await preview(id, 'yearFrom=203')).body.errors?.map(({ pointer }) => pointer)).toContain(
      '#/year_from',
    );
  });

  it('names the later awards that stood on the entry, whether they would still', async () => {
    const entry = (await entries()).find(
      ({ award, decision }) => award === 'BK-BT' && decision.date < '2023',
    );
    const path = `/api/ledger/entries/${entry?.id}/dependents`;
    const stood = (await officer.get(path)).body as unknown as Array<{ holding: { id: string } }>;
    expect(stood.length).toBeGreaterThan(0);
    const told = async (query: string) =>
      ((await preview(entry?.id ?? '', query)).body as unknown as Foreseen).dependents;
    const gone = await told('award=DH-LDTT');
    expect(gone.map(({ holding }) => holding.id)).toEqual(stood.map(({ holding }) => holding.id));
    expect(gone.map(({ stands }) => stands)).toContain(false);
    expect((await told('commendation=merit&yearFrom=2020&yearTo=2020')).map(({ stands }) => stands)).toEqual(
      stood.map(() => true),
    );
  });

  it('is what comes once it is recorded; the holder is found by the right award, and by the wrong one no more', async () => {
    const { id } = await entryOf('DH-CSTD-BT');
    const before = await standings();
    const held = await entries();
    const { body } = await preview(id, 'award=DH-LDTT');
    const { standings: foreseen } = body as unknown as Foreseen;
    expect(foreseen.length).toBeGreaterThan(0);
    expect([await entries(), await standings()]).toEqual([held, before]);
    expect(await holders('DH-CSTD-BT')).toEqual([CLIMBER]);
    expect(await holders('DH-LDTT')).toEqual([]);

    const done = await officer.command(`/api/ledger/entries/${id}/correct`, {
      award: 'DH-LDTT',
      evidence: EVIDENCE,
    });
    expect(done.status).toBe(200);
    const after = await standings();
    for (const [award, was] of before) {
      const told = foreseen.find((one) => one.award === award);
      const { verdict, earliest, lacking } = told?.after ?? was;
      expect(after.get(award)).toMatchObject({ award, verdict, earliest, lacking });
    }
    expect(await holders('DH-CSTD-BT')).toEqual([]);
    expect(await holders('DH-LDTT')).toEqual([CLIMBER]);
    const file = await officer.get('/api/ledger/subjects/csv?award=DH-LDTT');
    expect(file.bytes.toString('utf8')).toContain(CLIMBER);
    const none = await officer.get('/api/ledger/subjects/csv?award=DH-CSTD-BT');
    expect(none.bytes.toString('utf8')).not.toContain(CLIMBER);
  });
});
