import type { Refused } from '@vinhdanh/application';
import { row } from '../edge-cases/rows';
import { LedgerHouse } from '../support/ledger-house';

let house: LedgerHouse;
beforeEach(async () => {
  house = await LedgerHouse.open();
});
afterEach(() => house.database.drop());

const refusalOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'accepted',
    (error: Refused) =>
      error.refusal.errors?.map(({ pointer, code }) => `${pointer} ${code}`).join() ?? error.message,
  );

describe('a correction', () => {
  const evidence = 'Bản gốc Quyết định 12/QĐ-UBND (hư cấu).';

  it('of category and year stands under the same decision; the wrong entry stays and is not counted', async () => {
    await house.bring({ category: 'other-leader' });
    const [wrong] = await house.holdings('vi du');
    const changes = { category: 'direct-worker', period: { from: 2020, to: 2021 } } as const;
    const request = { entry: wrong?.id ?? '', changes, decision: null, evidence };
    const done = await house.correct.execute(request, house.keeper);
    const holdings = await house.holdings('vi du');
    expect(holdings).toHaveLength(2);
    expect(holdings).toContainEqual(
      expect.objectContaining({
        id: done.entry,
        corrects: wrong?.id,
        status: 'held',
        category: 'direct-worker',
        period: { from: 2020, to: 2021 },
        decision: wrong?.decision,
      }),
    );
    expect(holdings.find(({ id }) => id === wrong?.id)).toMatchObject({
      status: 'corrected',
      category: 'other-leader',
      history: [{ status: 'corrected', ground: 'register', correctedBy: done.entry, reason: evidence }],
    });
    expect((await house.subjects('vi du'))[0]).toMatchObject({ awards: 1 });
    expect(await refusalOf(house.correct.execute(request, house.keeper))).toBe('ledger-entry-status-order');
  });

  it(
    row(20, 'a correction decision is linked to the original, and search shows the right name'),
    async () => {
      await house.bring({ name: 'Nông Thị Sai Tên (hư cấu)' });
      const [wrong] = await house.holdings('sai ten');
      const decision = { number: '15/QĐ-UBND', date: '2022-01-10', body: 'province' };
      const changes = { name: 'Nông Thị Đúng Tên (hư cấu)' };
      await house.correct.execute({ entry: wrong?.id ?? '', changes, decision, evidence }, house.keeper);
      expect(await house.subjects('dung ten')).toMatchObject([{ name: 'Nông Thị Đúng Tên (hư cấu)' }]);
      expect(await house.subjects('sai ten')).toMatchObject([{ name: 'Nông Thị Đúng Tên (hư cấu)' }]);
      const [subject] = await house.subjects('dung ten');
      const facts = await house.query.subject({ roots: null, applicant: null }, subject?.id ?? '');
      expect(facts?.names).toEqual(['Nông Thị Đúng Tên (hư cấu)', 'Nông Thị Sai Tên (hư cấu)']);
      const holdings = await house.holdings('dung ten');
      expect(holdings.find(({ id }) => id === wrong?.id)?.history).toMatchObject([
        { ground: 'decision', decision: { number: '15/QĐ-UBND', date: '2022-01-10' } },
      ]);
    },
  );

  it('may be put right again, and its file is still not entered anew', async () => {
    await house.bring({});
    const [first] = await house.holdings('vi du');
    const period = { from: 2020, to: 2021 };
    const once = await house.correct.execute(
      { entry: first?.id ?? '', changes: { period }, decision: null, evidence },
      house.keeper,
    );
    const again = { entry: once.entry, changes: { award: 'BK-TTG' }, decision: null, evidence };
    await house.correct.execute(again, house.keeper);
    expect((await house.holdings('vi du')).map(({ status }) => status).sort()).toEqual([
      'corrected',
      'corrected',
      'held',
    ]);
    expect(await house.bring({}, { name: 'Ai Đó (hư cấu)' })).toMatchObject({ entered: 1, quarantined: 1 });
  });

  it.each([
    ['nothing', {}, '# ledger-correction-empty'],
    ['"năm 203"', { period: { from: 203, to: 2021 } }, '#/year_from ledger-year-not-believable'],
    ['an award that nobody knows', { award: 'BK-XX' }, '#/award ledger-award-unknown'],
  ])('of %s is refused', async (_what, changes, code) => {
    await house.bring({});
    const [wrong] = await house.holdings('vi du');
    const request = { entry: wrong?.id ?? '', changes, decision: null, evidence };
    expect(await refusalOf(house.correct.execute(request, house.keeper))).toBe(code);
  });

  it('is refused before the decision, onto what stands already, and to who does not keep the entry', async () => {
    await house.bring({}, { award: 'BK-TTG' });
    const wrong = (await house.holdings('vi du')).find(({ award }) => award === 'BK-BT');
    const request = { entry: wrong?.id ?? '', changes: { award: 'BK-TTG' }, decision: null, evidence };
    expect(await refusalOf(house.correct.execute(request, house.keeper))).toBe('ledger-line-already-entered');
    const early = { number: '1/QĐ', date: '2021-12-19', body: 'province' };
    expect(await refusalOf(house.correct.execute({ ...request, decision: early }, house.keeper))).toBe(
      'ledger-correction-before-decision',
    );
    expect(await refusalOf(house.correct.execute(request, house.stranger))).toBe('not-found');
  });
});

it('a file that names a merged subject by its old id is understood', async () => {
  await house.bring({}, { name: 'Nông Thị Cũ (hư cấu)', decision_number: '13/QĐ-UBND' });
  const [[kept], [merged]] = await Promise.all([house.subjects('vi du'), house.subjects('nong thi cu')]);
  await house.keep.merge(kept?.id ?? '', merged?.id ?? '', 'Cùng số căn cước (hư cấu).', house.keeper);
  expect(await house.subjects('nong thi cu')).toMatchObject([{ id: kept?.id, awards: 2 }]);
  const line = { name: 'Tên Mới (hư cấu)', subject: merged?.id ?? '', decision_number: '14/QĐ-UBND' };
  expect(await house.bring(line)).toMatchObject({ entered: 1, newSubjects: 0 });
  expect(await house.subjects('ten moi')).toMatchObject([{ id: kept?.id, awards: 3 }]);
});

describe('a line that was set aside', () => {
  const evidence = 'Đã xem bản gốc Quyết định 12/QĐ-UBND (hư cấu).';
  const reader = () => ({ roots: null, office: house.keeper.office });
  const waiting = async (): Promise<string> => (await house.quarantine.list(reader(), {})).items[0]?.id ?? '';

  it('"năm 203" is listed with its reason by column, and entered as a person puts it right; it stays as it stood', async () => {
    await house.bring({ year_from: '203', identifier: '012345678901' });
    const { items, waiting: count } = await house.quarantine.list(reader(), {});
    expect(count).toBe(1);
    expect(items).toMatchObject([
      { line: 2, reasons: [{ code: 'ledger-year-not-believable', column: 'year_from' }], resolution: null },
    ]);
    const [{ id, cells } = { id: '', cells: null }] = items;
    expect(JSON.stringify(items)).not.toContain('012345678901');
    const put = house.resolve.enter(id, { ...cells, year_from: '2021' }, evidence, house.keeper);
    expect(await put).toMatchObject({ line: id, entry: expect.any(String) as string });
    expect(await house.holdings('vi du')).toMatchObject([
      { period: { from: 2021, to: 2021 }, source: { line: 2 } },
    ]);
    const [{ text = '', resolution = null } = {}] = (
      await house.quarantine.list(reader(), { resolved: true })
    ).items;
    expect(text).toContain(';203;');
    expect(resolution).toMatchObject({
      resolution: 'entered',
      reason: evidence,
      cells: { year_from: '2021' },
    });
    expect((await house.quarantine.list(reader(), {})).items).toEqual([]);
    // The number of the card was kept as its hash: another line with the number is the same person's.
    const other = { identifier: '012345678901', decision_number: '77/QĐ-UBND', unit: 'Nơi khác' };
    expect(await house.bring(other)).toMatchObject({ entered: 1, newSubjects: 0 });
  });

  it('is refused as long as it is doubtful, by column, and nothing is written', async () => {
    await house.bring({ year_from: '203' });
    const id = await waiting();
    const still = house.cells({ year_from: '2022', award: 'BK-XX' });
    expect(await refusalOf(house.resolve.enter(id, still, evidence, house.keeper))).toBe(
      '#/cells/award ledger-award-unknown,#/cells/year_from ledger-year-not-believable',
    );
    expect(await refusalOf(house.resolve.enter(id, house.cells(), ' ', house.keeper))).toBe(
      'reason-required',
    );
    expect(await house.subjects('')).toEqual([]);
    expect((await house.quarantine.list(reader(), {})).waiting).toBe(1);
  });

  it('is decided once, also when two decide at the same time', async () => {
    await house.bring({ year_from: '203' });
    const id = await waiting();
    const both = await Promise.all([
      refusalOf(house.resolve.enter(id, house.cells(), evidence, house.keeper)),
      refusalOf(house.resolve.leaveOut(id, 'Không tìm thấy quyết định (hư cấu).', house.keeper)),
    ]);
    expect(both.sort()).toEqual(['accepted', 'ledger-line-resolved']);
  });

  it('of somebody who is not told apart shows the candidates; a person says who it is', async () => {
    await house.bring({}, { decision_number: '13/QĐ-UBND', unit: 'Trường Khác' });
    const id = await waiting();
    const { candidates, reasons } = await house.quarantine.show(reader(), id);
    expect(reasons).toMatchObject([{ code: 'ledger-identity-ambiguous', column: 'subject' }]);
    expect(candidates.subjects).toMatchObject([
      { name: 'Nông Thị Ví Dụ (hư cấu)', unit: 'Trường Giả Định', bornOn: '1975-04-30' },
    ]);
    const subject = candidates.subjects[0]?.id ?? '';
    const cells = house.cells({ decision_number: '13/QĐ-UBND', unit: 'Trường Khác', subject });
    await house.resolve.enter(id, cells, evidence, house.keeper);
    expect(await house.subjects('vi du')).toMatchObject([{ id: subject, awards: 2 }]);
  });

  it('of an award or body that nobody knows shows what it may be', async () => {
    await house.bring({ award: 'Bằng khen của Thủ tướng', decision_body: 'UBND tỉnh Thử Nghiệm' });
    const { candidates } = await house.quarantine.show(reader(), await waiting());
    expect(candidates.awards[0]).toMatchObject({ code: 'BK-TTG' });
    const names = candidates.awards.map(({ nameVi }) => nameVi);
    expect(names).toEqual([...new Set(names)]);
    expect(candidates.bodies).toContainEqual(
      expect.objectContaining({ column: 'decision_body', id: 'province' }),
    );
    expect(candidates.bodies.map(({ column }) => column)).not.toContain('submitted_by');
  });

  it('of a strange body that submitted shows bodies for that column alone', async () => {
    await house.bring({ submitted_by: 'UBND tỉnh Thử Nghiệm' });
    const { candidates } = await house.quarantine.show(reader(), await waiting());
    expect(candidates.bodies.map(({ column, id }) => [column, id])).toContainEqual([
      'submitted_by',
      'province',
    ]);
    expect(candidates.bodies.map(({ column }) => column)).not.toContain('decision_body');
  });

  it('is absent for who does not keep it', async () => {
    await house.bring({ year_from: '203' });
    const id = await waiting();
    const { roots, office } = house.stranger;
    expect(await house.quarantine.list({ roots, office }, {})).toEqual({
      items: [],
      waiting: 0,
      nextCursor: null,
    });
    expect(await refusalOf(house.quarantine.show({ roots, office }, id))).toBe('not-found');
    expect(await refusalOf(house.resolve.leaveOut(id, evidence, house.stranger))).toBe('not-found');
  });

  it('lines are listed page by page, each once', async () => {
    await house.bring(
      ...Array.from({ length: 7 }, (_, at) => ({ year_from: '203', name: `Người ${at} (hư cấu)` })),
    );
    const seen: number[] = [];
    let cursor: string | undefined;
    do {
      const page = await house.quarantine.list(reader(), { limit: 3, ...(cursor ? { cursor } : {}) });
      seen.push(...page.items.map(({ line }) => line));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual([2, 3, 4, 5, 6, 7, 8]);
  });
});
