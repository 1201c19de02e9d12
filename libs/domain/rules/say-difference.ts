import type { Eligibility } from '../eligibility/check-eligibility';
import { dayWords } from '../kernel/day-words';
import { dayOf } from '../kernel/time';
import type { Bilingual } from './catalogue';
import type { Citation } from './citation';
import { describeChange, type SaidChange } from './say-change';
import { BY_ID, type RuleNames } from './step-words';
import type { Difference } from './what-if';

const VERDICTS: Readonly<Record<Eligibility['verdict'], Bilingual>> = {
  eligible: { vi: 'đủ điều kiện', en: 'eligible' },
  'not-yet': { vi: 'chưa đủ', en: 'not yet' },
  never: { vi: 'không thể', en: 'never' },
  'needs-decision': { vi: 'cần quyết định', en: 'needs a decision' },
};

/** A refusal in words; its code where nobody knows better. */
export type SayRefusal = (refusal: Extract<Difference, { topic: 'plan' }>['refusal']) => Bilingual;

const byCode: SayRefusal = ({ code }) => ({ vi: code, en: code });

const onlyOnce = (citations: readonly Citation[]): readonly Citation[] => [
  ...new Map(
    citations.map(({ article, evidence }) => [`${article}\n${evidence}`, { article, evidence }]),
  ).values(),
];

function votesOf({ change, needed }: Extract<Difference, { topic: 'votes' }>, names: RuleNames): SaidChange {
  const said = describeChange(change, names);
  if (needed === null) return said;
  const { seats, before, after } = needed;
  const { vi, en } = said.sentence;
  const counts = `${before ?? '—'} → ${after ?? '—'}`;
  const sentence = {
    vi: `${vi}; hội đồng ${seats} ghế cần ${counts} phiếu`,
    en: `${en}; this council of ${seats} seats needs ${counts}`,
  };
  return { ...said, sentence };
}

function deadlineOf({ before, after, because }: Extract<Difference, { topic: 'deadline' }>): SaidChange {
  const [was, is] = [dayWords(dayOf(before)), dayWords(dayOf(after))];
  return {
    kind: 'changed',
    sentence: {
      vi: `ngày hết hạn của bước đang làm: ${was.vi} → ${is.vi}`,
      en: `the running limit ends: ${was.en} → ${is.en}`,
    },
    citations: onlyOnce(because.flatMap((change) => describeChange(change).citations)),
  };
}

/** One difference of a dossier in words, with its articles: the same in the interface, the API and the command line. */
export function describeDifference(
  difference: Difference,
  sayRefusal: SayRefusal = byCode,
  names: RuleNames = BY_ID,
): SaidChange {
  switch (difference.topic) {
    case 'votes':
      return votesOf(difference, names);
    case 'deadline':
      return deadlineOf(difference);
    case 'eligibility': {
      const { lines } = difference;
      const [was, is] = [VERDICTS[difference.before], VERDICTS[difference.after]];
      const why = (language: 'vi' | 'en'): string =>
        lines.map(({ sentence }) => sentence[language]).join(' ');
      return {
        kind: 'changed',
        sentence: {
          vi: `điều kiện: ${was.vi} → ${is.vi}. ${why('vi')}`.trim(),
          en: `eligibility: ${was.en} → ${is.en}. ${why('en')}`.trim(),
        },
        citations: onlyOnce(lines),
      };
    }
    case 'plan': {
      const { vi, en } = sayRefusal(difference.refusal);
      const under =
        difference.under === 'before'
          ? { vi: 'bộ quy định cũ', en: 'the set before' }
          : { vi: 'bộ quy định mới', en: 'the set after' };
      return {
        kind: difference.under === 'before' ? 'added' : 'removed',
        sentence: { vi: `theo ${under.vi}: ${vi}`, en: `under ${under.en}: ${en}` },
        citations: [],
      };
    }
    default:
      return describeChange(difference.change, names);
  }
}
