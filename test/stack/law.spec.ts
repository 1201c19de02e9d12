import type { HttpCaller } from '../support/http-caller';
import { startHttpStack, type HttpStack } from '../support/http-stack';

interface Cited {
  readonly article: string;
  readonly evidence: string;
}
interface LawAward extends Cited {
  readonly code: string;
  readonly deciders: ReadonlyArray<Cited & { readonly nameEn: string }>;
  readonly prerequisite: Cited;
  readonly vote: Cited | null;
  readonly parts: ReadonlyArray<
    Cited & { readonly id: string; readonly forms: ReadonlyArray<Cited & { readonly number: string }> }
  >;
  readonly money: ReadonlyArray<Cited & { readonly subject: string; readonly amount: number }>;
}

let stack: HttpStack;
let caller: HttpCaller;

beforeAll(async () => {
  stack = await startHttpStack();
  caller = await stack.as('mttq.lap-ho-so');
}, 60_000);
afterAll(() => stack.stop());

const awardsOn = async (on: string): Promise<readonly LawAward[]> =>
  (await caller.get(`/api/law/awards?on=${on}`)).body as unknown as readonly LawAward[];

describe('the catalogue of the law', () => {
  it('holds every award, each value under its article and mark', async () => {
    const awards = await awardsOn('2025-07-02');
    expect(new Set(awards.map(({ code }) => code)).size).toBe(awards.length);
    expect(awards.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['HC-SV', 'VD-AHLD', 'DH-CSTDTQ', 'BK-TTG', 'GT-HCM', 'KNC-BT', 'GK-X']),
    );
    for (const award of awards) {
      const cited = [
        award,
        ...award.deciders,
        award.prerequisite,
        award.vote,
        ...award.parts,
        ...award.money,
      ];
      for (const value of cited.filter((each) => each !== null)) {
        expect(value.article.trim()).not.toBe('');
        expect(['Q', 'S', 'P', 'I', 'M', 'N']).toContain(value.evidence);
      }
    }
  });

  it('is that of the day: the Chair of a district decides until 2025-06-30 and not after', async () => {
    const decidersOn = async (on: string): Promise<readonly string[]> => {
      const award = (await awardsOn(on)).find(({ code }) => code === 'DH-LDTT');
      return award?.deciders.map(({ nameEn }) => nameEn) ?? [];
    };
    expect((await decidersOn('2025-06-30')).filter((name) => /district/i.test(name))).toHaveLength(1);
    expect((await decidersOn('2025-07-01')).filter((name) => /district/i.test(name))).toEqual([]);
  });

  it('marks what rests on a text that was not read since a later law as inferred from that day on, and not before', async () => {
    const marksOn = async (on: string): Promise<readonly string[]> => {
      const award = (await awardsOn(on)).find(({ code }) => code === 'DH-CSTDTQ');
      const cited = [
        award,
        award?.vote,
        award?.prerequisite,
        ...(award?.parts ?? []),
        ...(award?.money ?? []),
      ];
      return cited.map((value) => value?.evidence ?? '');
    };
    expect(await marksOn('2026-09-30')).toContain('Q');
    const marks = await marksOn('2026-10-01');
    expect(marks.length).toBe((await marksOn('2026-09-30')).length);
    expect(marks.filter((mark) => !['I', 'M', 'N'].includes(mark))).toEqual([]);
  });

  it('gives the number of the form on which a document is made, by the text of the day', async () => {
    const formsOn = async (on: string): Promise<readonly string[]> => {
      const award = (await awardsOn(on)).find(({ code }) => code === 'VD-AHLD');
      const report = award?.parts.find(({ id }) => id === 'report-confirmed');
      return (report?.forms ?? []).map(({ number, evidence }) => `${number} ${evidence}`);
    };
    expect(await formsOn('2025-06-30')).toEqual(['05 S']);
    expect(await formsOn('2025-07-01')).toEqual(['09 I', '10 I']);
    const { body } = await caller.get('/api/awards?on=2026-03-02');
    const order = (body as unknown as LawAward[]).find(({ code }) => code === 'HC-LD3');
    const report = order?.parts.find(({ id }) => id === 'report-confirmed');
    expect(report?.forms.map(({ number }) => number)).toEqual(['04', '05', '06', '08']);
  });

  it('reckons money with the base salary of the day, rounded up', async () => {
    const moneyOn = async (on: string): Promise<number | undefined> =>
      (await awardsOn(on)).find(({ code }) => code === 'DH-CSTDTQ')?.money[0]?.amount;
    expect(await moneyOn('2026-07-01')).toBe(11_390_000);
    expect(await moneyOn('2026-06-30')).toBe(10_530_000);
  });

  it('says what nobody settled, and who must', async () => {
    const open = (await caller.get('/api/law/open-questions')).body as unknown as ReadonlyArray<{
      whoDecides: { vi: string; en: string };
      sentence: { vi: string; en: string };
    }>;
    expect(open.length).toBeGreaterThan(0);
    for (const { whoDecides, sentence } of open)
      for (const text of [whoDecides.vi, whoDecides.en, sentence.vi, sentence.en]) expect(text).not.toBe('');
  });

  it('refuses a day that is none, and who is not signed in', async () => {
    expect((await caller.get('/api/law/awards?on=2025-02-30')).status).toBe(422);
    expect((await caller.get('/api/law/awards?when=2025-02-03')).status).toBe(422);
    expect((await stack.anyone.get('/api/law/awards')).status).toBe(401);
  });
});
