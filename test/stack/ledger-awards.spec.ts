import { randomUUID } from 'node:crypto';
import type { HttpCaller } from '../support/http-caller';
import { startHttpStack, type HttpStack } from '../support/http-stack';
import { bringHeld, bringLadder, CLIMBER, STOOD_ON_TITLES } from '../support/ladder-scene';

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
  readonly decision: { readonly number: string; readonly date: string };
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
  await bringHeld(stack, [STOOD_ON_TITLES]);
}, 90_000);
afterAll(() => stack.stop());

const awardsOn = async (day?: string, caller = officer): Promise<readonly EntryAward[]> =>
  (await caller.get(`/api/ledger/awards${day ? `?on=${day}` : ''}`)).body as unknown as EntryAward[];

const entries = async (): Promise<readonly Entry[]> =>
  ((await officer.get(`/api/ledger/subjects/${climber}`)).body as unknown as { holdings: Entry[] }).holdings;

async function entryOf(number: string): Promise<Entry> {
  const found = (await entries()).find(({ decision }) => decision.number === number);
  if (!found) throw new Error(`no entry of ${number}`);
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
    const { id, decision, award } = await entryOf('771/QĐ-UBND');
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

/** Her title of 2025, on which a later award stood. */
const TITLE_OF_2025 = '31/QĐ-MTTQ-2025';

describe('what a correction would mean', () => {
  it('is told to those who may correct, and nobody else', async () => {
    const { id } = await entryOf('400/QĐ-UBND');
    expect((await preview(id, 'award=BK-TTG', auditor)).body.code).toBe('office-wrong-role');
    const stranger = await stack.as('van-linh.thuong-truc', 'secretary');
    for (const one of [id, randomUUID()])
      expect((await preview(one, 'award=BK-TTG', stranger)).status).toBe(404);
    expect((await preview(id, '')).body.errors?.map(({ code }) => code)).toEqual(['ledger-correction-empty']);
    expect((await preview(id, 'yearFrom=203')).body.errors?.map(({ pointer }) => pointer)).toContain(
      '#/year_from',
    );
  });

  it('names the later awards that stood on the entry, and whether they would still', async () => {
    const { id } = await entryOf(TITLE_OF_2025);
    const { id: later } = await entryOf('900/QĐ-UBND');
    const stood = (await officer.get(`/api/ledger/entries/${id}/dependents`)).body;
    expect(stood).toMatchObject([{ holding: { id: later }, by: 'criterion' }]);
    const told = async (query: string) => ((await preview(id, query)).body as unknown as Foreseen).dependents;
    expect(await told('award=DH-LDTT')).toMatchObject([{ holding: { id: later }, stands: false }]);
    expect(await told('yearFrom=2024&yearTo=2025')).toMatchObject([{ holding: { id: later }, stands: true }]);
  });

  it('is what comes once it is recorded; the holder is found by the right award, and by the wrong one no more', async () => {
    const { id } = await entryOf('1201/QĐ-TTg');
    const before = await standings();
    const held = await entries();
    const { body } = await preview(id, 'award=DH-CSTDTQ');
    const { standings: foreseen } = body as unknown as Foreseen;
    expect(foreseen.length).toBeGreaterThan(0);
    expect([await entries(), await standings()]).toEqual([held, before]);
    expect(await holders('BK-TTG')).toEqual([CLIMBER]);
    expect(await holders('DH-CSTDTQ')).toEqual([]);

    const done = await officer.command(`/api/ledger/entries/${id}/correct`, {
      award: 'DH-CSTDTQ',
      evidence: EVIDENCE,
    });
    expect(done.status).toBe(200);
    const after = await standings();
    for (const [award, was] of before) {
      const told = foreseen.find((one) => one.award === award);
      const { verdict, earliest, lacking } = told?.after ?? was;
      expect(after.get(award)).toMatchObject({ award, verdict, earliest, lacking });
    }
    expect(await holders('BK-TTG')).toEqual([]);
    expect(await holders('DH-CSTDTQ')).toEqual([CLIMBER]);
    const file = await officer.get('/api/ledger/subjects/csv?award=DH-CSTDTQ');
    expect(file.bytes.toString('utf8')).toContain(CLIMBER);
    const none = await officer.get('/api/ledger/subjects/csv?award=BK-TTG');
    expect(none.bytes.toString('utf8')).not.toContain(CLIMBER);
  });
});
