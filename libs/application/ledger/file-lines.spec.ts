import { assessFile, byNameKeys, type Assessed, type KnownSubject } from '@vinhdanh/domain';
import { sha256Hex } from '@vinhdanh/platform';
import { loadLaw } from '@vinhdanh/rules';
import { LEDGER_HEAD, ledgerFile } from '../../../test/support/ledger-years';
import { laoCai2021 } from '../../../test/support/ledger-seeds';
import { readFileLines, type ReadFile } from './file-lines';
import { indexOfAwards, knownAwards } from './known-awards';
import { readCsv } from './read-csv';

const BODIES = ['chu-tich-nuoc', 'thu-tuong-chinh-phu', 'province', 'district', 'elsewhere'].map((id) => ({
  id,
  name: `Cơ quan ${id}`,
  from: '2000-01-01',
  to: id === 'district' ? '2025-06-30' : null,
  within: id !== 'elsewhere',
}));

const ROOM = {
  today: '2026-11-22',
  awards: indexOfAwards(knownAwards(loadLaw(['national']))),
  bodies: byNameKeys(BODIES, ({ id, name }) => [id, name]),
  hashOf: sha256Hex,
};

const GOOD: Readonly<Record<string, string>> = {
  subject_kind: 'cá nhân',
  name: 'Nguyễn Văn Ví Dụ (hư cấu)',
  born: '30/04/1975',
  unit: 'Trường Giả Định',
  award: 'BK-BT',
  commendation: 'công trạng',
  decision_number: '12/QĐ-UBND',
  decision_date: '2021-12-20',
  decision_body: 'province',
  year_from: '2021',
  submitted_by: 'province',
};

const row = (...changes: ReadonlyArray<Readonly<Record<string, string>>>): string => {
  const cells = changes.reduce((all, change) => ({ ...all, ...change }), GOOD);
  return LEDGER_HEAD.map((id) => cells[id] ?? '').join(';');
};

const read = (...rows: readonly string[]): ReadFile =>
  readFileLines(readCsv([LEDGER_HEAD.join(';'), ...rows].join('\n')), ROOM);

let made = 0;
const assess = (rows: readonly string[], subjects: readonly KnownSubject[] = []): Assessed =>
  assessFile(
    read(...rows),
    { subjects, reached: new Set(subjects.map(({ id }) => id)), entries: [] },
    () => `new-${++made}`,
  );

const codesOf = (lines: ReadFile['doubtful']): readonly string[] =>
  lines.flatMap(({ reasons }) => reasons.map(({ code }) => code));

it('understands a good line in the words of either language', () => {
  const { lines, doubtful } = read(row(), row({ subject_kind: 'person', commendation: 'merit', name: 'B' }));
  expect(doubtful).toEqual([]);
  expect(lines[0]).toMatchObject({
    kind: 'person',
    bornOn: '1975-04-30',
    birthYear: 1975,
    award: 'BK-BT',
    commendation: 'merit',
    decision: { number: '12/QĐ-UBND', date: '2021-12-20', body: 'province' },
    period: { from: 2021, to: 2021 },
  });
});

it.each<[string, string, Record<string, string>]>([
  ['"năm 203"', 'ledger-year-not-believable', { year_from: '203' }],
  ['a decision of the year 203', 'ledger-year-not-believable', { decision_date: '17/01/203' }],
  ['a year after the decision', 'ledger-year-not-believable', { year_from: '2022' }],
  ['a year in letters', 'ledger-not-a-number', { year_from: 'hai nghìn' }],
  ['a period that runs backwards', 'ledger-period-reversed', { year_from: '2021', year_to: '2020' }],
  ['a last year alone', 'ledger-period-without-beginning', { year_from: '', year_to: '2020' }],
  ['an award that nobody knows', 'ledger-award-unknown', { award: 'BK-XX' }],
  ['an award for others', 'ledger-award-not-for-kind', { award: 'DH-CO-BT' }],
  ['a date to come', 'ledger-date-in-future', { decision_date: '2026-11-23' }],
  ['a date before the award', 'ledger-award-not-known-then', { decision_date: '1999-12-20', year_from: '' }],
  ['a date after the award', 'ledger-award-ended', { award: 'HH-TINH', decision_date: '2024-02-01' }],
  ['a day that is none', 'ledger-date-invalid', { decision_date: '30/02/2021' }],
  ['no date', 'ledger-decision-date-missing', { decision_date: '' }],
  ['no decision number', 'ledger-decision-number-missing', { decision_number: '' }],
  ['no name', 'ledger-name-missing', { name: '' }],
  ['no unit', 'ledger-unit-missing', { unit: '' }],
  ['no kind', 'ledger-kind-missing', { subject_kind: '' }],
  ['a kind that is none', 'ledger-word-unknown', { subject_kind: 'con mèo' }],
  ['a birth date of a collective', 'ledger-only-for-persons', { subject_kind: 'tập thể' }],
  ['a card of five digits', 'ledger-identifier-invalid', { identifier: '12345' }],
  ['a body that nobody knows', 'ledger-body-unknown', { decision_body: 'nowhere' }],
  [
    'a body that was gone',
    'ledger-body-not-then',
    { decision_body: 'district', decision_date: '2025-07-02' },
  ],
  ['a body of others', 'ledger-body-outside', { submitted_by: 'elsewhere' }],
  ['control characters', 'ledger-control-characters', { name: 'Nguyễn\u0007' }],
  ['a text without end', 'ledger-text-too-long', { unit: 'x'.repeat(401) }],
])('sets aside %s', (_what, code, change) => {
  const { lines, doubtful } = read(row(change), row());
  expect(codesOf(doubtful)).toContain(code);
  expect(doubtful[0]?.number).toBe(2);
  expect(lines.map(({ number }) => number)).toEqual([3]);
});

it('sets aside lines of the wrong length, and every reason of a line at once', () => {
  expect(codesOf(read('a;b;c').doubtful)).toEqual(['ledger-column-count']);
  const codes = codesOf(read(row({ name: '', decision_number: '', year_from: '203' })).doubtful);
  expect(codes).toEqual([
    'ledger-name-missing',
    'ledger-decision-number-missing',
    'ledger-year-not-believable',
  ]);
});

it('keeps no number of an identity card, not even of a doubtful line', () => {
  const { doubtful } = read(row({ identifier: '012345678901', award: 'BK-XX' }));
  expect(doubtful[0]?.text).not.toContain('012345678901');
  expect(doubtful[0]?.text).toContain('sha256:');
});

it.each(['1085012345', '001 085 012345', '001.085.012345', 'CC-001-085-012345'])(
  'keeps no number of an identity card that a spreadsheet spoilt: %s',
  (identifier) => {
    const [line] = read(row({ identifier, award: 'BK-XX' })).doubtful;
    expect(line?.text).not.toContain(identifier);
  },
);

it('keeps no number of an identity card that slipped into another column', () => {
  const [line] = read(row({ award: '1085012345' })).doubtful;
  expect(JSON.stringify(line)).not.toContain('1085012345');
});

it('keeps of a doubtful line only what a database can keep', () => {
  const cut = 'x'.repeat(9_999) + '😀';
  const file = read(
    row({ name: 'Nguyễn\0' }),
    cut,
    '#count;;con\0mèo;2',
    row({ award: 'x'.repeat(59) + '😀' }),
  );
  const kept = [...file.doubtful, file.cellsOf(2)].map((each) => JSON.stringify(each)).join('\n');
  expect(codesOf(file.doubtful)).toEqual([
    'ledger-control-characters',
    'ledger-column-count',
    'ledger-word-unknown',
    'ledger-award-unknown',
  ]);
  expect(kept).toContain('Nguyễn\uFFFD');
  expect(kept).not.toMatch(/\\u(?:0000|d[89a-f])/i);
});

it('holds count lines against the lines of the file', () => {
  const rows = [
    row(),
    row({ name: 'B' }),
    '#count;BK-BT;person;2',
    '#tổng;BK-BT;;3',
    '#count;;con mèo;2',
    '#count;;;hai',
  ];
  const file = read(...rows);
  expect(codesOf(file.doubtful)).toEqual(['ledger-word-unknown', 'ledger-not-a-number']);
  const { accepted, doubtful } = assess(rows);
  expect(accepted).toHaveLength(2);
  expect(doubtful).toMatchObject([
    { number: 5, reasons: [{ code: 'ledger-count-mismatch', params: { stated: 3, found: 2 } }] },
  ]);
});

it.each([
  ['a head with a strange column', 'name;fortune', 'ledger-column-unknown'],
  ['a head without required columns', 'name;born', 'ledger-columns-missing'],
  ['a head with a column twice', [...LEDGER_HEAD, 'name'].join(';'), 'ledger-column-twice'],
])('refuses %s', (_what, head, code) => {
  expect(() => readFileLines(readCsv(head), ROOM)).toThrow(code);
});

describe('whose a line is', () => {
  const other = { decision_number: '13/QĐ-UBND' };
  const subjectsOf = ({ accepted }: Assessed): number => new Set(accepted.map(({ subject }) => subject)).size;
  const reasonOf = ({ doubtful }: Assessed): readonly string[] => codesOf(doubtful);

  it('name, birth date and unit are one person, however the tone mark is placed', () => {
    const rows = [row({ name: 'Hoà (hư cấu)' }), row(other, { name: 'HÒA (hư cấu)' })];
    expect(subjectsOf(assess(rows))).toBe(1);
  });

  it('the same name with other birth dates are two persons', () => {
    expect(subjectsOf(assess([row(), row(other, { born: '01/05/1975' })]))).toBe(2);
  });

  it('the same name and birth date in another unit needs evidence', () => {
    const moved = { ...other, unit: 'Trường Khác' };
    expect(reasonOf(assess([row(), row(moved)]))).toEqual(['ledger-identity-ambiguous']);
    expect(subjectsOf(assess([row(), row(moved, { former_unit: 'Trường Giả Định' })]))).toBe(1);
    expect(subjectsOf(assess([row(), row(moved, { subject: 'new' })]))).toBe(2);
  });

  it('a change of name needs the former name', () => {
    const renamed = { ...other, name: 'Nguyễn Văn Mới (hư cấu)' };
    expect(subjectsOf(assess([row(), row(renamed)]))).toBe(2);
    const said = assess([row(), row(renamed, { former_name: GOOD.name ?? '' })]);
    expect(subjectsOf(said)).toBe(1);
    expect(said.accepted[1]).toMatchObject({ isNew: false, isNewName: true });
  });

  it('a name without birth date that several bear is set aside', () => {
    const rows = [row(), row(other, { born: '01/05/1975' }), row({ decision_number: '14', born: '' })];
    expect(reasonOf(assess(rows))).toEqual(['ledger-identity-needs-birth']);
  });

  it('an identity card is evidence, unless what else is said contradicts it', () => {
    const card = { identifier: '012345678901' };
    expect(subjectsOf(assess([row(card), row(other, card, { unit: 'Trường Khác' })]))).toBe(1);
    expect(reasonOf(assess([row(card), row(other, card, { born: '01/01/1980' })]))).toEqual([
      'ledger-identity-conflict',
    ]);
  });

  it('collectives are told apart by their unit', () => {
    const office = { subject_kind: 'tập thể', name: 'Phòng Tài chính', born: '' };
    expect(subjectsOf(assess([row(office), row(office, other), row(office, other, { unit: 'Khác' })]))).toBe(
      2,
    );
  });

  it('a line twice is set aside', () => {
    expect(assess([row(), row()]).doubtful).toMatchObject([
      { number: 3, reasons: [{ code: 'ledger-line-twice', params: { line: 2 } }] },
    ]);
  });

  it('takes the year of Lào Cai whole', () => {
    const text = ledgerFile(laoCai2021('province'));
    const file = readFileLines(readCsv(text), ROOM);
    const nobody = { subjects: [], reached: new Set<string>(), entries: [] };
    const { accepted, doubtful } = assessFile(file, nobody, () => `new-${++made}`);
    expect([accepted.length, doubtful.length]).toEqual([3_247, 0]);
  });
});
