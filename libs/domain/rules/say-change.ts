import type { TimeLimit } from './calendar';
import type { Bilingual } from './catalogue';
import { ACT_WORDS, BASE_WORDS, LIMIT_WORDS, NONE_WORDS } from './change-words';
import type { Citation } from './citation';
import type { PlacedStep, RuleChange } from './rule-change';
import { needed, type Threshold } from './threshold';

/** A change in words: the same in the interface, the API and the command line. */
export interface SaidChange {
  /** `added`, `removed`, or `changed` from one value to another. */
  readonly kind: 'added' | 'removed' | 'changed';
  readonly sentence: Bilingual;
  /** The articles of both sides, each once. */
  readonly citations: readonly Citation[];
}

/** Sizes of councils for which a change of a threshold is worked out. */
const COUNCIL_SIZES = [9, 15, 22, 31] as const;

/** Votes needed by size of the base that the threshold divides: 80 % of 22 is 18. */
export const votesBySize = (threshold: Threshold | null): Readonly<Record<number, number>> | null =>
  threshold && Object.fromEntries(COUNCIL_SIZES.map((base) => [base, needed(threshold, base)]));

const both = (text: (language: 'vi' | 'en') => string): Bilingual => ({ vi: text('vi'), en: text('en') });
const asIs = (text: string): Bilingual => ({ vi: text, en: text });

const arrow = <T>(before: T | null, after: T | null, text: (value: T) => Bilingual): Bilingual =>
  both((language) =>
    [before, after].map((side) => (side === null ? NONE_WORDS : text(side))[language]).join(' → '),
  );

const limitText = ({ amount, unit }: TimeLimit): Bilingual =>
  both((language) => `${amount} ${LIMIT_WORDS[unit][language]}`);

const thresholdText = ({ num, den, of, quorum }: Threshold): Bilingual => ({
  vi: `${num}/${den} ${BASE_WORDS[of].vi}, dự họp ${quorum.num}/${quorum.den}`,
  en: `${num}/${den} ${BASE_WORDS[of].en}, quorum ${quorum.num}/${quorum.den}`,
});

/** Votes needed on each side for councils of several sizes: "9: 7 → 9". */
function votesText(before: Threshold | null, after: Threshold | null): Bilingual {
  const [was, is] = [votesBySize(before), votesBySize(after)];
  const counts = COUNCIL_SIZES.map((size) => arrow(was, is, (votes) => asIs(String(votes[size]))));
  const list = (language: 'vi' | 'en'): string =>
    counts.map((count, index) => `${COUNCIL_SIZES[index]}: ${count[language]}`).join('; ');
  return { vi: `số phiếu cần ${list('vi')}`, en: `votes needed ${list('en')}` };
}

function placeText({ step, follows }: PlacedStep): Bilingual {
  const place = follows
    ? { vi: `sau ${follows}`, en: `after ${follows}` }
    : { vi: 'đầu tiên', en: 'first of all' };
  const holders = [...(step.body ? [step.body] : []), ...(step.consulted ?? [])];
  return both((language) => [ACT_WORDS[step.kind][language], ...holders, place[language]].join(', '));
}

const led = (vi: string, en: string, rest: Bilingual): Bilingual => ({
  vi: `${vi}: ${rest.vi}`,
  en: `${en}: ${rest.en}`,
});

const stepText = ({ before, after, name }: Extract<RuleChange, { topic: 'step' }>): Bilingual => {
  const sides = [before, after].flatMap((side) => (side ? [placeText(side)] : []));
  return led(
    `bước ${name}`,
    `step ${name}`,
    both((language) => sides.map((side) => side[language]).join(' → ')),
  );
};

/** The change in words, without its articles. */
function textOf(change: RuleChange): Bilingual {
  const { name } = change;
  switch (change.topic) {
    case 'award':
      return { vi: 'danh hiệu, hình thức này', en: 'this award' };
    case 'route':
      return led(
        'quy trình',
        'route',
        arrow(change.before, change.after, ({ id }) => asIs(id)),
      );
    case 'step':
      return stepText(change);
    case 'threshold': {
      const { before, after } = change;
      const [shares, votes] = [arrow(before, after, thresholdText), votesText(before, after)];
      const said = both((language) => `${shares[language]}; ${votes[language]}`);
      return led(`tỷ lệ ở ${name}`, `share at ${name}`, said);
    }
    case 'limit':
      return led(`thời hạn ở ${name}`, `limit at ${name}`, arrow(change.before, change.after, limitText));
    case 'part': {
      const part = change.after ?? change.before;
      return led('giấy tờ', 'part', part ? { vi: part.nameVi, en: part.nameEn } : asIs(name));
    }
    case 'standing': {
      const bodies = arrow(change.before, change.after, ({ body }) => asIs(body));
      return led(`cơ quan thường trực của ${name}`, `standing body of ${name}`, bodies);
    }
    case 'day-off': {
      const day = change.after ?? change.before;
      return led(
        `ngày nghỉ ${name}`,
        `day off ${name}`,
        day ? { vi: day.nameVi, en: day.nameEn } : asIs(name),
      );
    }
    case 'working-saturday':
      return { vi: `thứ Bảy làm việc ${name}`, en: `Saturday worked ${name}` };
    case 'law':
      return lawText(change);
  }
}

const LAW_WORDS: Readonly<Record<string, Bilingual>> = {
  decider: { vi: 'thẩm quyền quyết định', en: 'who decides' },
  'route-family': { vi: 'loại quy trình', en: 'kind of route' },
  'vote-rule': { vi: 'quy tắc biểu quyết', en: 'vote rule' },
  bundle: { vi: 'thành phần hồ sơ', en: 'documents' },
  prerequisite: { vi: 'tiêu chuẩn', en: 'criterion' },
  cap: { vi: 'tỷ lệ tối đa', en: 'cap' },
  cooldown: { vi: 'khoảng cách giữa hai lần', en: 'waiting time' },
  money: { vi: 'tiền thưởng', en: 'money' },
  'legal-limit': { vi: 'thời hạn theo luật', en: 'legal time limit' },
  'annual-date': { vi: 'mốc ngày trong năm', en: 'day of the year' },
  hold: { vi: 'trường hợp tạm dừng', en: 'hold' },
  instrument: { vi: 'văn bản', en: 'instrument' },
};

function lawText({ name, before, after }: Extract<RuleChange, { topic: 'law' }>): Bilingual {
  const [topic = '', of = ''] = name.split(' ');
  const words = LAW_WORDS[topic] ?? asIs(topic);
  return led(
    `${words.vi} ${of}`,
    `${words.en} ${of}`,
    arrow(before, after, ({ said }) => said),
  );
}

/** The rules of both sides. */
const citationsOf = (change: RuleChange): readonly (Citation | null)[] =>
  change.topic === 'step'
    ? [change.before?.step ?? null, change.after?.step ?? null]
    : [change.before, change.after];

/** The change in words, with the articles of either side. */
export function describeChange(change: RuleChange): SaidChange {
  const citations = new Map(
    citationsOf(change).flatMap((rule) =>
      rule ? [[`${rule.article}\n${rule.evidence}`, { article: rule.article, evidence: rule.evidence }]] : [],
    ),
  );
  const kind = change.before === null ? 'added' : change.after === null ? 'removed' : 'changed';
  return { kind, sentence: textOf(change), citations: [...citations.values()] };
}
