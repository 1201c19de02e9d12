import type { Citation, PlacedStep, RuleChange, Threshold, TimeLimit } from '@vinhdanh/domain';
import { say } from '../kernel/language';
import { votesOf } from './votes';
import { BASES, KINDS, NONE, UNITS } from './words';

const arrow = <T>(before: T | null, after: T | null, text: (value: T) => string): string =>
  [before, after].map((side) => (side === null ? say(NONE) : text(side))).join(' → ');

const limitText = ({ amount, unit }: TimeLimit): string => `${amount} ${say(UNITS[unit])}`;

const thresholdText = ({ num, den, of, quorum }: Threshold): string =>
  `${num}/${den} ${say(BASES[of])}, ${say({ vi: 'dự họp', en: 'quorum' })} ${quorum.num}/${quorum.den}`;

/** Votes needed on each side for councils of several sizes: "9: 7 → 9". */
function votesText(before: Threshold | null, after: Threshold | null): string {
  const [was, is] = [votesOf(before), votesOf(after)];
  const sizes = Object.keys(is ?? was ?? {}).map(Number);
  const counts = sizes.map((size) => `${size}: ${arrow(was, is, (votes) => String(votes[size]))}`);
  return `${say({ vi: 'số phiếu cần', en: 'votes needed' })} ${counts.join('; ')}`;
}

function placeText({ step, follows }: PlacedStep): string {
  const place = follows
    ? { vi: `sau ${follows}`, en: `after ${follows}` }
    : { vi: 'đầu tiên', en: 'first of all' };
  const holders = [...(step.body ? [step.body] : []), ...(step.consulted ?? [])];
  return [say(KINDS[step.kind]), ...holders, say(place)].join(', ');
}

/** The change in words, without its articles. */
function textOf(change: RuleChange): string {
  const { name } = change;
  switch (change.topic) {
    case 'award':
      return say({ vi: 'danh hiệu, hình thức này', en: 'this award' });
    case 'route':
      return `${say({ vi: 'quy trình', en: 'route' })}: ${arrow(change.before, change.after, ({ id }) => id)}`;
    case 'step': {
      const sides = [change.before, change.after].flatMap((side) => (side ? [placeText(side)] : []));
      return `${say({ vi: 'bước', en: 'step' })} ${name}: ${sides.join(' → ')}`;
    }
    case 'threshold': {
      const { before, after } = change;
      const shares = arrow(before, after, thresholdText);
      return `${say({ vi: 'tỷ lệ ở', en: 'share at' })} ${name}: ${shares}; ${votesText(before, after)}`;
    }
    case 'limit':
      return `${say({ vi: 'thời hạn ở', en: 'limit at' })} ${name}: ${arrow(change.before, change.after, limitText)}`;
    case 'part': {
      const part = change.after ?? change.before;
      return `${say({ vi: 'giấy tờ', en: 'part' })}: ${part ? say({ vi: part.nameVi, en: part.nameEn }) : name}`;
    }
    case 'standing':
      return `${say({ vi: 'cơ quan thường trực của', en: 'standing body of' })} ${name}: ${arrow(change.before, change.after, ({ body }) => body)}`;
    case 'day-off': {
      const day = change.after ?? change.before;
      return `${say({ vi: 'ngày nghỉ', en: 'day off' })} ${name}: ${day ? say({ vi: day.nameVi, en: day.nameEn }) : name}`;
    }
    case 'working-saturday':
      return `${say({ vi: 'thứ Bảy làm việc', en: 'Saturday worked' })} ${name}`;
  }
}

/** The rules of both sides. */
const citationsOf = (change: RuleChange): readonly (Citation | null)[] =>
  change.topic === 'step'
    ? [change.before?.step ?? null, change.after?.step ?? null]
    : [change.before, change.after];

function articlesOf(change: RuleChange): readonly string[] {
  const articles = citationsOf(change).flatMap((rule) =>
    rule ? [`${rule.article} [${rule.evidence}]`] : [],
  );
  return [...new Set(articles)].map((article) => `      ${article}`);
}

const signOf = ({ before, after }: RuleChange): string =>
  before === null ? '+' : after === null ? '-' : '~';

/** The change as lines: what differs, then the article of either side. */
export const sayChange = (change: RuleChange): readonly string[] => [
  `  ${signOf(change)} ${textOf(change)}`,
  ...articlesOf(change),
];
