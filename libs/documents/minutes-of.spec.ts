import { afterSession, by, cast, closed, frozen, opened, upTo } from '../../test/support/council';
import { seatActor, seats } from '../../test/support/fixtures';
import type { SessionState } from '@vinhdanh/domain';
import { councilMinutesDefinition, renderMinutes } from './council-minutes';
import { minutesOf, type MinutesFacts } from './minutes-of';

const FACTS: MinutesFacts = {
  council: 'Hội đồng Thi đua - Khen thưởng tỉnh',
  body: { name: 'Sở Nội vụ', place: 'Lạng Sơn' },
  fictitious: true,
  secretary: 'Người Thư Ký (hư cấu)',
  signings: [
    { as: 'secretary', name: 'Người Thư Ký (hư cấu)', title: 'Thường trực', at: '2024-03-04T03:00:00.000Z' },
  ],
};

/** Two lines, 22 seats: 20 present, 1 in writing, 1 absent; seat 3 is recused from the second line. */
function counted(): SessionState {
  const recusal = { seat: 'seat-3', dossier: 'second', reason: 'Người thân' };
  const recused = afterSession(frozen(), by(seatActor(3), { type: 'recuse', ...recusal }));
  const voting = opened(recused, 20, 1);
  const voted = cast(voting, upTo(21), (seat) => [
    seat <= 16 ? 'agree' : 'disagree',
    seat === 3 ? 'recused' : seat <= 15 ? 'agree' : seat === 20 ? 'blank' : 'other',
  ]);
  return closed(voted);
}

const minutes = minutesOf(counted(), FACTS);

test('every line has its figures, and the two sides of the threshold', () => {
  const [group] = minutes.groups;
  expect(group?.rows.map(({ subject: _subject, note: _note, ...row }) => row)).toEqual([
    {
      ...{ line: 1, code: 'first', papers: { issued: 21, received: 21, valid: 21 } },
      ...{ agree: 16, disagree: 5, other: 0, blank: 0, needed: 16, outcome: 'passed' },
    },
    {
      ...{ line: 2, code: 'second', papers: { issued: 20, received: 20, valid: 20 } },
      ...{ agree: 14, disagree: 0, other: 5, blank: 1, needed: 16, outcome: 'failed' },
    },
  ]);
  expect(group?.rows[1]?.note).toContain('15/21');
});

test('the rule comes with the article of its data', () => {
  const state = counted();
  const [id = ''] = Object.keys(state.rules);
  const rules = {
    ...state.rules,
    [id]: { ...state.rules[id]!, article: 'Điều 99 quy chế thử', evidence: 'I' as const },
  };
  const [group] = minutesOf({ ...state, rules }, FACTS).groups;
  expect(group?.rules).toEqual([
    { num: 70, den: 100, of: 'tổng số thành viên Hội đồng', article: 'Điều 99 quy chế thử', evidence: 'I' },
  ]);
});

test('who attended, wrote, was away and was recused is named', () => {
  expect([minutes.present, minutes.inWriting, minutes.absent].map(({ length }) => length)).toEqual([
    20, 1, 1,
  ]);
  expect(minutes.absent).toEqual([seats(22)[21]?.name]);
  expect(minutes.recusals).toEqual(['Ủy viên 3 (hồ sơ second)']);
});

test('the signatures say who and when, in the time of Vietnam, and which one is missing', () => {
  expect(minutes.signed).toEqual([
    'Thư ký: Người Thư Ký (hư cấu), Thường trực, ký trên hệ thống lúc 2024-03-04T10:00:00+07:00.',
    'Chủ tọa: chưa ký.',
  ]);
});

test('the page has them all, and is the same file each time', async () => {
  const words = JSON.stringify(councilMinutesDefinition(minutes));
  for (const word of ['BIÊN BẢN', '21 / 21 / 21', '72,72%', 'Thông qua', 'Không đạt', 'chưa ký'])
    expect(words).toContain(word);
  const [one, other] = [await renderMinutes(minutes), await renderMinutes(minutes)];
  expect(Buffer.from(one).toString('latin1').startsWith('%PDF-1.7')).toBe(true);
  expect(Buffer.compare(one, other)).toBe(0);
});

test('a secret ballot that was made void is told with its reason, and where it was held again', () => {
  const state = counted();
  const [first] = state.ballots;
  const voided = {
    ...first!,
    id: 'b1',
    phase: 'void',
    voided: { reason: 'Mất khóa', again: ['b2'] },
  } as const;
  const { voided: told } = minutesOf({ ...state, ballots: [voided, { ...first!, id: 'b2' }] }, FACTS);
  expect(told).toEqual([
    'Bỏ phiếu kín lượt 1 không có giá trị, hòm phiếu không mở; bỏ phiếu lại ở lượt 2. Lý do: Mất khóa.',
  ]);
  expect(JSON.stringify(councilMinutesDefinition({ ...minutes, voided: told }))).toContain('Mất khóa');
  expect(minutes.voided).toEqual([]);
});
