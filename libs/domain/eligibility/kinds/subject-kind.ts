import { SUBJECT_WORDS } from '../../rules/subject-words';
import type { Facts } from '../facts';
import { finding, type Finding } from '../finding';
import type { SubjectKindRule } from '../rule';

export function checkSubjectKind(rule: SubjectKindRule, facts: Facts): Finding {
  const met = rule.subjects.includes(facts.file.kind);
  return finding(
    met ? 'met' : 'missing',
    () => ({
      vi: `Dành cho ${rule.subjects.map((kind) => SUBJECT_WORDS[kind].vi).join(', ')}${met ? '' : `, không dành cho ${SUBJECT_WORDS[facts.file.kind].vi}`}.`,
      en: `For ${rule.subjects.map((kind) => SUBJECT_WORDS[kind].en).join(', ')}${met ? '' : `, not for ${SUBJECT_WORDS[facts.file.kind].en}`}.`,
    }),
    { inputs: { subject: facts.file.kind, subjects: rule.subjects.join(', ') }, final: !met },
  );
}
