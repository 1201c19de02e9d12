import type { TimeLimit } from './calendar';
import type { Bilingual } from './catalogue';
import { dayWords } from '../kernel/day-words';
import { BASE_WORDS, LIMIT_WORDS, NONE_WORDS } from './change-words';
import type { Citation } from './citation';
import type { PlacedStep, RuleChange } from './rule-change';
import { BY_ID, stepPlaceWords, type RuleNames } from './step-words';
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

/** "ký tờ trình ở cấp tỉnh, sau bước hội đồng xét ở cấp tỉnh". */
function placeText({ step, follows }: PlacedStep, { body, step: nameOf }: RuleNames): Bilingual {
  const act = stepPlaceWords(step, body);
  const before = follows === null ? null : nameOf(follows);
  const place = before
    ? { vi: `sau bước ${before.vi}`, en: `after the ${before.en}` }
    : { vi: 'đầu tiên', en: 'first of all' };
  const asked = (step.consulted ?? []).map(body);
  return both((language) => [act, ...asked, place].map((words) => words[language]).join(', '));
}

const led = (vi: string, en: string, rest: Bilingual): Bilingual => ({
  vi: `${vi}: ${rest.vi}`,
  en: `${en}: ${rest.en}`,
});

const stepText = ({ before, after }: Extract<RuleChange, { topic: 'step' }>, names: RuleNames): Bilingual => {
  const sides = [before, after].flatMap((side) => (side ? [placeText(side, names)] : []));
  return led(
    'bước',
    'step',
    both((language) => sides.map((side) => side[language]).join(' → ')),
  );
};

const THERE: Bilingual = { vi: 'có', en: 'there is one' };

/** The change in words, without its articles. */
function textOf(change: RuleChange, names: RuleNames): Bilingual {
  const { name } = change;
  switch (change.topic) {
    case 'award':
      return { vi: 'danh hiệu, hình thức này', en: 'this award' };
    case 'route':
      return led(
        'quy trình xét',
        'route',
        arrow(change.before, change.after, () => THERE),
      );
    case 'step':
      return stepText(change, names);
    case 'threshold': {
      const { before, after } = change;
      const [shares, votes] = [arrow(before, after, thresholdText), votesText(before, after)];
      const step = names.step(name);
      const said = both((language) => `${shares[language]}; ${votes[language]}`);
      return led(`tỷ lệ phiếu ở bước ${step.vi}`, `share at the ${step.en}`, said);
    }
    case 'limit': {
      const step = names.step(name);
      const said = arrow(change.before, change.after, limitText);
      return led(`thời hạn của bước ${step.vi}`, `limit of the ${step.en}`, said);
    }
    case 'part': {
      const part = change.after ?? change.before;
      return led('giấy tờ', 'part', part ? { vi: part.nameVi, en: part.nameEn } : asIs(name));
    }
    case 'standing': {
      const [of, bodies] = [
        names.body(name),
        arrow(change.before, change.after, ({ body }) => names.body(body)),
      ];
      return led(`cơ quan thường trực của ${of.vi}`, `standing body of ${of.en}`, bodies);
    }
    case 'day-off': {
      const [day, off] = [dayWords(name), change.after ?? change.before];
      return led(
        `ngày nghỉ ${day.vi}`,
        `day off ${day.en}`,
        off ? { vi: off.nameVi, en: off.nameEn } : asIs(name),
      );
    }
    case 'working-saturday': {
      const day = dayWords(name);
      return { vi: `thứ Bảy làm việc ${day.vi}`, en: `Saturday worked ${day.en}` };
    }
    case 'law':
      return lawText(change);
  }
}

function lawText({ before, after }: Extract<RuleChange, { topic: 'law' }>): Bilingual {
  const title = (after ?? before)?.title ?? asIs('');
  return led(
    title.vi,
    title.en,
    arrow(before, after, ({ said }) => said),
  );
}

/** The rules of both sides. */
const citationsOf = (change: RuleChange): readonly (Citation | null)[] =>
  change.topic === 'step'
    ? [change.before?.step ?? null, change.after?.step ?? null]
    : [change.before, change.after];

/**
 * The change in words, with the articles of either side.
 * @param names how steps and bodies are called
 */
export function describeChange(change: RuleChange, names: RuleNames = BY_ID): SaidChange {
  const citations = new Map(
    citationsOf(change).flatMap((rule) =>
      rule ? [[`${rule.article}\n${rule.evidence}`, { article: rule.article, evidence: rule.evidence }]] : [],
    ),
  );
  const kind = change.before === null ? 'added' : change.after === null ? 'removed' : 'changed';
  return { kind, sentence: textOf(change, names), citations: [...citations.values()] };
}
