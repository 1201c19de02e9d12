import { missingParts, type Award, type DossierContent, type RuleBook } from '@vinhdanh/domain';
import type { StoredDraft } from '@vinhdanh/persistence';

export interface DraftView {
  readonly id: string;
  readonly version: number;
  readonly award: string;
  readonly content: DossierContent;
  readonly retrospective: boolean;
  /** Parts that the award asks for today and the draft lacks. */
  readonly missing: readonly string[];
  readonly updatedAt: string;
}

export const draftView = (
  rules: RuleBook,
  { id, version, award, content, retrospective, updatedAt }: StoredDraft,
): DraftView => ({
  id,
  version,
  award,
  content,
  retrospective,
  missing: missingParts(content, latestText(rules, award)?.parts ?? []),
  updatedAt,
});

/** The award's newest text: what a draft is measured by before its day of receipt is known. */
export const latestText = (rules: RuleBook, code: string): Award | undefined =>
  rules.awards
    .filter((award) => award.code === code)
    .reduce<Award | undefined>(
      (latest, award) => (latest && latest.from > award.from ? latest : award),
      undefined,
    );
