import { familiesOf, type CheckedRequirement, type FamilyName } from '@vinhdanh/domain';
import type { DossierSummary, ExplanationView } from '../http/views';
import type { Sentence } from '../kernel/language';

const MARKS: Readonly<Record<CheckedRequirement['verdict'], string>> = {
  met: '[x]',
  missing: '[ ]',
  warning: '[!]',
  open: '[?]',
  'not-applicable': '[-]',
};

const LEGEND: Sentence = {
  vi: '[x] đạt hoặc đã xong   [ ] còn thiếu, phải làm   [!] cần xem lại   [?] phải có người quyết định   [-] để biết',
  en: '[x] met or done   [ ] missing, to be done   [!] to be looked at   [?] somebody must decide   [-] for information',
};

const EVIDENCE: Sentence = {
  vi: 'Sau mỗi điều khoản: Q trích nguyên văn, S nguồn có nêu, P một phần, I suy luận, M theo trí nhớ, N chưa tìm thấy.',
  en: 'After each article: Q quoted, S a source states it, P partly, I inferred, M from memory, N not found.',
};

const TITLES: Readonly<Record<FamilyName, Sentence>> = {
  now: { vi: 'Kết quả, việc tiếp theo', en: 'Result and what is next' },
  rules: { vi: 'Quy định áp dụng', en: 'Rules that apply' },
  eligibility: { vi: 'Điều kiện khen thưởng', en: 'Eligibility' },
  caps: { vi: 'Tỷ lệ tối đa', en: 'Caps' },
  parts: { vi: 'Thành phần hồ sơ', en: 'Parts of the dossier' },
  halts: { vi: 'Tạm dừng và trả lại', en: 'Holds and returns' },
  limits: { vi: 'Thời hạn', en: 'Limits' },
  opinions: { vi: 'Ý kiến', en: 'Opinions' },
  votes: { vi: 'Biểu quyết của hội đồng', en: 'Votes of the councils' },
  steps: { vi: 'Từng bước của quy trình', en: 'The route step by step' },
};

type Named = Pick<DossierSummary, 'awardNameVi' | 'awardNameEn' | 'subjectName'>;

/**
 * The explanation as it is read aloud: whom and what it is about, then by subject each line with its mark, under it the
 * article and how well that is known.
 * @param pick which language is read
 */
export const explanationLines = (
  { code, lines }: ExplanationView,
  { awardNameVi, awardNameEn, subjectName }: Named,
  pick: (sentence: Sentence) => string,
): readonly string[] => [
  `${code} · ${pick({ vi: awardNameVi, en: awardNameEn })} · ${subjectName}`,
  ...familiesOf(lines).flatMap((family) => [
    '',
    pick(TITLES[family.name]),
    ...family.lines.flatMap(({ verdict, sentence, article, evidence }) => [
      `${MARKS[verdict]} ${pick(sentence)}`,
      `    ${article} [${evidence}]`,
    ]),
  ]),
  '',
  pick(LEGEND),
  pick(EVIDENCE),
];
