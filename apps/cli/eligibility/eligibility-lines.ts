import type { AwardAnswer, NamedDependent, RungAnswer } from '@vinhdanh/application';
import type { EligibilityLine, EligibilityVerdict } from '@vinhdanh/domain';
import { say } from '../kernel/language';
import { table } from '../kernel/print';

const VERDICTS: Readonly<Record<EligibilityVerdict, { vi: string; en: string }>> = {
  eligible: { vi: 'đủ điều kiện', en: 'eligible' },
  'not-yet': { vi: 'chưa đủ', en: 'not yet' },
  'needs-decision': { vi: 'phải quyết định', en: 'needs a decision' },
  never: { vi: 'không xét', en: 'never' },
};

const MARKS: Readonly<Record<EligibilityLine['verdict'], string>> = {
  met: '[x]',
  missing: '[ ]',
  warning: '[!]',
  open: '[?]',
  'not-applicable': '[-]',
};

const nameOf = ({ nameVi, nameEn }: { nameVi: string; nameEn: string }): string =>
  say({ vi: nameVi, en: nameEn });

const earliestOf = ({ earliest, day }: { earliest: string | null; day: string }): string =>
  earliest !== null && earliest > day
    ? say({ vi: `sớm nhất ${earliest}`, en: `at the earliest ${earliest}` })
    : '';

/** One award as it is read aloud: the verdict, then every line with its article, then what is held. */
export function linesOfAnswer(found: AwardAnswer): readonly string[] {
  const verdict = [say(VERDICTS[found.verdict]), earliestOf(found)]
    .filter((words) => words !== '')
    .join('; ');
  return [
    `${nameOf(found)}, ${found.day}: ${verdict}`,
    ...found.requirements
      .filter((line) => line.verdict !== 'not-applicable')
      .flatMap((line) => [
        `${MARKS[line.verdict]} ${say(line.sentence)}`,
        `    ${line.article} [${line.evidence}]`,
      ]),
    ...found.held.map(({ decision }) =>
      say({
        vi: `Đã có theo Quyết định số ${decision.number} ngày ${decision.date}.`,
        en: `Held by decision ${decision.number} of ${decision.date}.`,
      }),
    ),
    ...found.proposed.map(({ dossier = '' }) =>
      say({ vi: `Đang đề nghị ở hồ sơ ${dossier}.`, en: `Proposed in the dossier ${dossier}.` }),
    ),
  ];
}

/** Every award, nearest first; what can never come is left out. */
export const linesOfRungs = (awards: readonly RungAnswer[]): readonly string[] =>
  table(
    awards
      .filter(({ verdict, held }) => verdict !== 'never' || held.length > 0)
      .map((rung) => [
        rung.award,
        nameOf(rung),
        say(VERDICTS[rung.verdict]),
        earliestOf(rung),
        rung.held.map(({ decision }) => decision.date.slice(0, 4)).join(' '),
      ]),
  );

/** Later awards that stood on a cancelled one. */
export const linesOfDependents = (found: readonly NamedDependent[]): readonly string[] =>
  found.length === 0
    ? [say({ vi: 'Không có khen thưởng nào dựa vào mục này.', en: 'No award stood on this entry.' })]
    : [
        say({
          vi: 'Các khen thưởng sau đã dựa vào mục này; cấp có thẩm quyền xem xét:',
          en: 'These later awards stood on this entry; whoever is competent looks at them:',
        }),
        ...found.flatMap(({ holding, citation, by, ...name }) => [
          `- ${nameOf(name)}, ${holding.decision.number}, ${holding.decision.date} (${holding.id})`,
          citation
            ? `    ${citation.article} [${citation.evidence}]`
            : say({ vi: `    theo căn cứ ghi trong sổ (${by})`, en: `    by its recorded ground (${by})` }),
        ]),
      ];
