import { missingParts, type Award, type DossierContent, type RuleBook } from '@vinhdanh/domain';
import type { StoredDraft } from '@vinhdanh/persistence';
import { named, type KnownAwards } from '../ledger/known-awards';

export interface DraftView {
  readonly id: string;
  readonly version: number;
  readonly award: string;
  readonly awardNameVi: string;
  readonly awardNameEn: string;
  readonly content: DossierContent;
  readonly retrospective: boolean;
  /** Parts that the award asks for today and the draft lacks; null while the rules in force cannot be read. */
  readonly missing: readonly string[] | null;
  readonly updatedAt: string;
}

/** @param rules in force; null where they cannot be read: the draft is its writer's words, and takes none */
export const draftView = (
  rules: RuleBook | null,
  awards: KnownAwards,
  { id, version, award, content, retrospective, updatedAt }: StoredDraft,
): DraftView => ({
  ...named(awards, { id, version, award, content, retrospective, updatedAt }),
  missing: rules && missingParts(content, latestText(rules, award)?.parts ?? []),
});

/** The award's newest text: what a draft is measured by before its day of receipt is known. */
export const latestText = (rules: RuleBook, code: string): Award | undefined =>
  rules.awards
    .filter((award) => award.code === code)
    .reduce<Award | undefined>(
      (latest, award) => (latest && latest.from > award.from ? latest : award),
      undefined,
    );
