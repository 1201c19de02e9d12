import type { Keeper } from '@vinhdanh/application';
import { LedgerHouse, type Cells } from '../support/ledger-house';

/** Somebody whose award the province submitted. */
const KNOWN: Cells = { identifier: '012345678901' };

/** What the police submit under a decision of their own. */
const OURS: Cells = { submitted_by: 'police', decision_number: '77/QĐ-UBND' };

let house: LedgerHouse;
let known: string;
beforeEach(async () => {
  house = await LedgerHouse.open();
  await house.bring(KNOWN);
  known = (await house.subjects('vi du'))[0]?.id ?? '';
});
afterEach(() => house.database.drop());

const importing = (cells: Cells, keeper: Keeper, dryRun = false) =>
  house.importFile(house.file({ ...KNOWN, ...OURS, ...cells }), keeper, dryRun);

const seenByPolice = async (): Promise<readonly string[]> => {
  const found = await house.query.search({ roots: ['police'], applicant: null }, { limit: 50 });
  return found.map(({ id }) => id);
};

describe('somebody whose file the importer may not see', () => {
  it.each<[string, Cells]>([
    ['name and unit', { born: '', identifier: '' }],
    ['name, unit and year of birth', { born: '1975', identifier: '' }],
    ['name and birth date in another unit', { unit: 'Trường Khác', identifier: '' }],
  ])('is as absent by %s: the line is of somebody new', async (_what, cells) => {
    expect(await importing(cells, house.stranger)).toMatchObject({ entered: 1, newSubjects: 1 });
    expect(await seenByPolice()).not.toContain(known);
  });

  it.each<[string, () => Cells]>([
    ['id', () => ({ subject: known, identifier: '' })],
    ['the card under another name', () => ({ name: 'Ai Đó (hư cấu)' })],
  ])('is not told by %s: a person looks at the line', async (_what, cells) => {
    const { entered, doubtful } = await importing(cells(), house.stranger);
    expect(entered).toBe(0);
    expect(doubtful.flatMap(({ reasons }) => reasons.map(({ code }) => code))).toEqual([
      'ledger-subject-unknown',
    ]);
    expect(await seenByPolice()).not.toContain(known);
  });

  it.each<[string, Cells]>([
    ['name and card', { born: '', unit: 'Trường Khác' }],
    ['name, birth date and unit', { identifier: '' }],
  ])('is found by %s, by what is entered under the name of an office alone', async (_what, cells) => {
    expect(await importing(cells, house.stranger, true)).toMatchObject({ newSubjects: 1, quarantined: 0 });
    expect(await importing(cells, house.stranger)).toMatchObject({ entered: 1, newSubjects: 0 });
    expect(await seenByPolice()).toContain(known);
  });

  it('is no match for a line that a person puts right', async () => {
    await importing({ year_from: '203', born: '', identifier: '' }, house.stranger);
    const reader = { roots: house.stranger.roots, office: house.stranger.office };
    const [line] = (await house.quarantine.list(reader, {})).items;
    const cells = { ...house.cells(OURS), born: '' };
    await house.resolve.enter(line?.id ?? '', cells, 'Bản gốc quyết định.', house.stranger);
    expect(await seenByPolice()).toHaveLength(1);
    expect(await seenByPolice()).not.toContain(known);
  });
});

it('what one line of a file proved, the next ones are told by', async () => {
  const { born: _born, ...second } = { ...KNOWN, ...OURS, born: '', award: 'BK-TTG', identifier: '' };
  const file = house.file({ ...KNOWN, ...OURS }, second);
  expect(await house.importFile(file, house.stranger)).toMatchObject({ entered: 2, newSubjects: 0 });
});
