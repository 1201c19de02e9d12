import type { ListedRetention } from '@vinhdanh/archive';
import {
  questionOf,
  retentionOf,
  retentionWords,
  type DossierState,
  type Law,
  type LocalDate,
  type Retained,
  type Retention,
} from '@vinhdanh/domain';

type Periods = Pick<Law, 'retentionRules' | 'openQuestions'>;

/** What ended, where, and when. */
export interface Ended {
  readonly of: Retained;
  /** Of the body that decided. */
  readonly level: string | null;
  readonly on: LocalDate;
}

/** A dossier that has ended, as its period is looked up. */
export const endedDossier = ({ status, route, lastActOn }: DossierState): Ended => ({
  of: status === 'decided' ? 'awarded' : 'ended',
  level: [...route.steps].reverse().find(({ kind }) => kind === 'decide')?.level ?? null,
  on: lastActOn,
});

export const retentionIn = ({ retentionRules }: Periods, { of, level, on }: Ended): Retention | null =>
  retentionOf(retentionRules, of, level, on);

const UNKNOWN: ListedRetention = {
  ...{ keep: 'open', years: null, until: null, words: 'Chưa có quy định; cơ quan lưu trữ quyết định.' },
  ...{ article: 'Chưa thấy quy định', evidence: 'N' },
};

/** The period as an archive's list says it, in Vietnamese. */
export function listedRetention(law: Periods, ended: Ended): ListedRetention {
  const found = retentionIn(law, ended);
  if (!found) return UNKNOWN;
  const { rule, until } = found;
  const question = law.openQuestions.find(({ id }) => id === questionOf(rule));
  const words = retentionWords(rule).vi;
  return {
    ...{ keep: rule.keep, years: rule.years, until, article: rule.article, evidence: rule.evidence },
    words: rule.keep === 'open' && question ? `${words}: ${question.whoDecides.vi}` : words,
  };
}
