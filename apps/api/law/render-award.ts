import type { AwardInLaw } from '@vinhdanh/application';
import type { LawAwardDto } from './law.dto';

/** The award with what it refers to, each value under its own citation. */
export function renderAward({
  award,
  deciders,
  vote,
  centralVote,
  bundle,
  posthumous,
  money,
}: AwardInLaw): LawAwardDto {
  const { code, nameVi, nameEn, kind, subjects, from, to, article, evidence } = award;
  const { prerequisite, cap, cooldown } = award;
  return {
    ...{ code, nameVi, nameEn, kind, subjects, from, to, article, evidence },
    deciders,
    vote: renderVote(vote),
    centralVote: renderVote(centralVote),
    parts: (bundle?.rule.parts ?? []).map((part) => ({
      id: part.id,
      nameVi: part.nameVi,
      nameEn: part.nameEn,
      conditionVi: part.condition?.vi ?? null,
      conditionEn: part.condition?.en ?? null,
      forms: part.forms ?? [],
      article: part.article,
      evidence: part.evidence,
    })),
    ...{ prerequisite, cap, cooldown },
    posthumous: posthumous && {
      given: posthumous.given,
      vi: posthumous.what.vi,
      en: posthumous.what.en,
      article: posthumous.article,
      evidence: posthumous.evidence,
    },
    money: money.flatMap(({ subject, money: sum }) => {
      if (!sum.known) return [];
      const { hundredths, article: basis, evidence: mark } = sum.multiple;
      return [{ subject, hundredths, amount: sum.amount, article: basis, evidence: mark }];
    }),
  };
}

/** The award's own citation of the vote: the rule's share may be well known, and its use for this award inferred. */
const renderVote = (tied: AwardInLaw['vote']): LawAwardDto['vote'] =>
  tied && {
    id: tied.rule.id,
    nameVi: tied.rule.nameVi,
    nameEn: tied.rule.nameEn,
    num: tied.rule.share?.num ?? null,
    den: tied.rule.share?.den ?? null,
    ballotCompulsory: tied.rule.ballotCompulsory,
    article: tied.citation.article,
    evidence: tied.citation.evidence,
  };
