import type { CheckedRequirement } from '../../rules/requirement';
import type { ClauseAtWork } from '../../rules/text-day';
import type { WeighedTexts } from '../../rules/weigh-plans';
import { weighedOf } from '../state';
import { dayWords, line, type Sentence, type Telling } from './telling';

const EVENTS: Readonly<Record<ClauseAtWork['event'], Sentence>> = {
  submitted: { vi: 'được trình', en: 'was submitted' },
  'received-for-appraisal': { vi: 'được tiếp nhận để thẩm định', en: 'was received for appraisal' },
  decided: { vi: 'được quyết định', en: 'was decided' },
  achievement: { vi: 'có thành tích', en: 'had its achievement' },
};

const SHORT = 8;

/** Which texts those are, so that anybody can look them up: the rule set and the version of each of its layers. */
function ruleSet({ state }: Telling): readonly CheckedRequirement[] {
  const { rules, route } = state;
  if (!rules) return [];
  const { id, layers } = rules.set;
  const versions = layers.map(({ name, version }) => `${name} ${version.slice(0, SHORT)}`).join(', ');
  return [
    line(
      'rule-set',
      'met',
      route,
      { ruleSet: id, ...Object.fromEntries(layers.map(({ name, version }) => [name, version])) },
      {
        vi: `Hồ sơ giữ bộ quy định số ${id.slice(0, SHORT)} (${versions}); bộ quy định có hiệu lực sau không làm thay đổi hồ sơ.`,
        en: `The dossier keeps the rule set ${id.slice(0, SHORT)} (${versions}); a rule set that takes effect later does not change it.`,
      },
    ),
  ];
}

/** The clause that keeps an older text. */
function kept({ state }: Telling): readonly CheckedRequirement[] {
  const clause = state.rules?.text.kept;
  if (!clause) return [];
  const [event, eventOn, from] = [EVENTS[clause.event], dayWords(clause.eventOn), dayWords(clause.from)];
  const { instrument, number } = clause;
  return [
    line(
      'transition',
      'met',
      clause,
      { instrument, eventOn: clause.eventOn, from: clause.from },
      {
        vi: `Hồ sơ ${event.vi} ngày ${eventOn.vi}, trước khi ${number} có hiệu lực ngày ${from.vi}, nên được giải quyết theo quy định trước đó.`,
        en: `The dossier ${event.en} on ${eventOn.en}, before ${number} took effect on ${from.en}: it is finished under the text before.`,
      },
    ),
  ];
}

/** What was found, and which text is used. */
const FOUND: Readonly<Record<WeighedTexts['chosen'], Sentence>> = {
  older: {
    vi: 'quy định mới không có lợi hơn, dùng quy định cũ',
    en: 'the newer text is not more favourable, the older one is used',
  },
  newer: { vi: 'quy định mới có lợi hơn và được dùng', en: 'the newer text is more favourable and is used' },
  open: {
    vi: 'có điểm lợi hơn, có điểm không hoặc không so được; cấp có thẩm quyền quyết định khen thưởng phải chọn và ghi lại, đến khi đó dùng quy định cũ',
    en: 'some points are better and others are not, or cannot be measured; whoever decides the award must choose, and it is recorded; until then the older text is used',
  },
};

/** A dossier under way is moved by an order alone. */
const AWAITS_ORDER: Sentence = {
  vi: 'quy định mới có lợi hơn; quản trị viên phải chuyển hồ sơ sang quy định mới bằng một văn bản được ghi lại',
  en: 'the newer text is more favourable; an administrator must move the dossier to it by a recorded order',
};

/** Both results of a more favourable clause. */
function weighed({ state }: Telling): readonly CheckedRequirement[] {
  const found = weighedOf(state);
  if (!found) return [];
  const { clause, points, eligibility, chosen, used } = found;
  const count = (better: string): number => points.filter((point) => point.better === better).length;
  const awaitsOrder = chosen === 'newer' && used === 'older';
  const said = awaitsOrder ? AWAITS_ORDER : FOUND[chosen];
  return [
    line(
      'more-favourable',
      chosen === 'open' ? 'open' : awaitsOrder ? 'missing' : 'met',
      clause,
      {
        chosen,
        used,
        points: points.length,
        betterNewer: count('newer'),
        betterOlder: count('older'),
        ...(eligibility ? { older: eligibility.older.verdict, newer: eligibility.newer.verdict } : {}),
      },
      {
        vi: `Đã xem xét cả quy định cũ và quy định mới của ${clause.number}: khác nhau ${points.length} điểm, trong đó quy định mới có lợi hơn ở ${count('newer')} điểm; ${said.vi}.`,
        en: `Both texts were looked at, the older and that of ${clause.number}: they differ in ${points.length} points, the newer is better in ${count('newer')}; ${said.en}.`,
      },
    ),
  ];
}

/** The texts that the dossier is under: which they are, what keeps an older one, and what was weighed. */
export const explainTexts = (telling: Telling): readonly CheckedRequirement[] => [
  ...ruleSet(telling),
  ...kept(telling),
  ...weighed(telling),
];
