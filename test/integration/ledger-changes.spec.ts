import type { EntryDecision, Refused } from '@vinhdanh/application';
import { LedgerHouse } from '../support/ledger-house';

let house: LedgerHouse;
let entry: string;
beforeEach(async () => {
  house = await LedgerHouse.open();
  await house.bring({});
  entry = (await house.holdings('vi du'))[0]?.id ?? '';
});
afterEach(() => house.database.drop());

const decide = (change: EntryDecision['change'], date: string, more: Partial<EntryDecision> = {}) =>
  house.keep.change(
    {
      ...{ entry, change, date, number: '90/QĐ-UBND', body: 'province', correctedBy: null },
      ...{ reason: 'Kê khai không đúng (hư cấu).', ...more },
    },
    house.keeper,
  );

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'accepted',
    (error: Refused) => error.refusal.code,
  );

const standing = async (): Promise<ReadonlyMap<string, string>> =>
  new Map((await house.holdings('vi du')).map(({ id, status }) => [id, status]));

it('no decision changes an award before the day on which it was given', async () => {
  for (const change of ['cancelled', 'stripped'] as const)
    expect(await codeOf(decide(change, '2021-12-19'))).toBe('ledger-change-before-decision');
  expect(await codeOf(decide('stripped', '2021-12-20'))).toBe('accepted');
});

it('an award is not given back before it was stripped', async () => {
  await decide('stripped', '2023-05-10');
  expect(await codeOf(decide('restored', '2023-05-09'))).toBe('ledger-change-before-decision');
  expect(await codeOf(decide('restored', '2024-01-15'))).toBe('accepted');
  expect(await codeOf(decide('stripped', '2024-01-14'))).toBe('ledger-change-before-decision');
});

describe('an award that was stripped', () => {
  const evidence = 'Bản gốc Quyết định 12/QĐ-UBND (hư cấu).';

  it('stays so when the words of its entry are put right, and may be given back after that', async () => {
    await decide('stripped', '2023-05-10');
    const changes = { name: 'Nông Thị Ví Dụ Đúng (hư cấu)' };
    const right = await house.correct.execute({ entry, changes, decision: null, evidence }, house.keeper);
    expect([...(await standing())].sort()).toEqual(
      [
        [entry, 'corrected'],
        [right.entry, 'stripped'],
      ].sort(),
    );
    const corrected = (await house.holdings('vi du')).find(({ id }) => id === right.entry);
    expect(corrected?.history).toMatchObject([
      { status: 'stripped', decision: { number: '90/QĐ-UBND', date: '2023-05-10' } },
    ]);
    await decide('restored', '2024-01-15', { entry: right.entry });
    expect((await standing()).get(right.entry)).toBe('restored');
  });

  it('does not stand elsewhere as one that is held', async () => {
    await house.bring({ decision_number: '13/QĐ-UBND' });
    const other = (await house.holdings('vi du')).find(({ id }) => id !== entry)?.id ?? '';
    await decide('stripped', '2023-05-10');
    const correction = { correctedBy: other };
    expect(await codeOf(decide('corrected', '2023-06-01', correction))).toBe('ledger-entry-status-order');
    expect((await standing()).get(entry)).toBe('stripped');
  });
});
