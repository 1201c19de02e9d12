import { afterSession, by, cast, CHAIR, closed, frozen, opened, upTo } from '../../test/support/council';
import { line, seats, SECRETARY, SEVENTY_PERCENT } from '../../test/support/fixtures';
import type { ConvenedLine, PaperLine, SessionState, Threshold } from '@vinhdanh/domain';
import { councilMinutesDefinition } from './council-minutes';
import { minutesOf } from './minutes-of';
import type { MinutesFacts } from './minutes-of';

const FACTS: MinutesFacts = {
  council: 'Cụm thi đua số 1',
  body: { name: 'Ban Thi đua', place: 'Buôn Ma Thuột' },
  fictitious: true,
  secretary: 'Người Thư Ký (hư cấu)',
  signings: [],
};
const UNITS = ['a', 'b', 'c', 'd', 'e'];
const nameOf = (unit: string): string => `Tỉnh ${unit.toUpperCase()}`;
const CITED = { article: '01/QC-CTĐ, 20/01/2022', evidence: 'S' } as const;
const RULE: Threshold = {
  ...SEVENTY_PERCENT,
  ...CITED,
  ...{ num: 1, den: 2 },
  selfVote: { ...CITED, allowed: false },
  tie: {
    ...CITED,
    chain: [
      { by: 'criterion', criterion: 'score', vi: 'Tổng điểm thi đua', en: 'Score' },
      { by: 'second-ballot' },
    ],
  },
};

/** Five units about one flag and a head: A and B are equal by votes and by points; the second ballot takes B. */
function conference(): SessionState {
  const agenda = UNITS.slice(0, 3).map((unit): ConvenedLine => ({
    ...line(`flag-${unit}`, 1, RULE),
    ...{ award: 'Cờ thi đua của Chính phủ', awardCode: 'FLAG', unit, subject: nameOf(unit) },
  }));
  const head: ConvenedLine = {
    ...line('head-c', 1, RULE),
    ...{ award: 'Cụm trưởng', awardCode: 'cluster-head', unit: 'c', subject: nameOf('c') },
  };
  const places = [
    { awardCode: 'FLAG', count: 1, source: 'Công văn 10' },
    { awardCode: 'cluster-head', count: 1, source: 'Công văn 10', after: ['FLAG'] },
  ];
  const held = seats(UNITS.length).map((seat, at) => ({
    ...seat,
    unit: UNITS[at] ?? '',
    unitName: nameOf(UNITS[at] ?? ''),
  }));
  const session = frozen({
    ...{ nominating: true, seats: held, agenda: [...agenda, head], places, venue: 'Hội trường tỉnh' },
  });
  const own = (seat: number, votes: readonly PaperLine[]): readonly PaperLine[] =>
    votes.map((vote, at) => (['a', 'b', 'c', 'c'][at] === UNITS[seat - 1] ? 'recused' : vote));
  const voted = cast(opened(session, 5), upTo(5), (seat) =>
    own(seat, ['agree', 'agree', seat === 5 ? 'agree' : 'disagree', 'agree']),
  );
  const score = { by: 'criterion', criterion: 'score', values: [985, 985], reason: 'Bảng điểm.' } as const;
  const tied = afterSession(closed(voted), by(SECRETARY, { type: 'break-tie', lines: [1, 2], ...score }));
  const again = afterSession(tied, by(CHAIR, { type: 'second-ballot' }));
  const open = afterSession(again, by(CHAIR, { type: 'open', votingEndsAt: null }));
  return closed(cast(open, upTo(5), (seat) => own(seat, [seat === 2 ? 'agree' : 'disagree', 'agree'])));
}

const minutes = minutesOf(conference(), FACTS);

test('minutes of a cluster speak of units and say nothing of dossiers or of a council', () => {
  const words = JSON.stringify(councilMinutesDefinition(minutes));
  for (const word of ['hồ sơ đ', 'Hội đồng', 'thành viên Hội', 'trường hợp'])
    expect(words).not.toContain(word);
  for (const word of [
    'Hội nghị Cụm thi đua số 1 họp',
    'tại Hội trường tỉnh',
    '% tổng số đơn vị',
    'Tổng điểm thi đua',
  ])
    expect(words).toContain(word);
  expect(minutes.number).toBe('…/BB-…');
  expect(minutes.present[1]).toBe('Tỉnh B (đại diện: Ủy viên 2, Ủy viên)');
});

test('what told equal units apart is there in its order, with its figures', () => {
  expect(minutes.groups[0]?.ties).toEqual([
    'Bằng nhau sau lần bỏ phiếu đầu, 4 phiếu đồng ý: Tỉnh A; Tỉnh B.',
    'Tổng điểm thi đua: Tỉnh A 985; Tỉnh B 985 (Bảng điểm).',
    'Bỏ phiếu lần 2: Tỉnh A 1 phiếu đồng ý; Tỉnh B 4 phiếu đồng ý.',
  ]);
  expect(minutes.groups[0]?.rows[1]?.note).toContain('lần đầu được 4 phiếu đồng ý');
});

test('the places, the lines closed to their own units, and what comes of it', () => {
  expect(minutes.places).toEqual([
    'Cờ thi đua của Chính phủ: chọn 1, theo Công văn 10.',
    'Cụm trưởng: chọn 1, theo Công văn 10; đơn vị đã được chọn cho Cờ thi đua của Chính phủ không xét ở đây.',
  ]);
  expect(minutes.recusals).toEqual(['mỗi đơn vị ở dòng về chính mình, 4 dòng, theo 01/QC-CTĐ, 20/01/2022']);
  expect(minutes.conclusions).toEqual([
    'Suy tôn, đề nghị tặng Cờ thi đua của Chính phủ: Tỉnh B.',
    'Giới thiệu Tỉnh C làm Cụm trưởng, đề nghị cấp trên quyết định.',
    'Mỗi đề nghị khen thưởng được lập thành hồ sơ riêng theo quy định.',
  ]);
});

test('a block is spoken of as a block', () => {
  const block = minutesOf(conference(), { ...FACTS, council: 'Khối thi đua các huyện' });
  expect([block.kind, block.number, block.chair]).toEqual([
    'block',
    '…/BB-…',
    'Ủy viên 1, Ủy viên, đại diện Tỉnh A (Khối trưởng)',
  ]);
});
