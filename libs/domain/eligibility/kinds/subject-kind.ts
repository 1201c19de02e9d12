import type { Facts } from '../facts';
import { finding, type Finding } from '../finding';
import type { SubjectKindRule } from '../rule';

const KIND = {
  person: { vi: 'cá nhân', en: 'persons' },
  collective: { vi: 'tập thể', en: 'collectives' },
  household: { vi: 'hộ gia đình', en: 'households' },
} as const;

export function checkSubjectKind(rule: SubjectKindRule, facts: Facts): Finding {
  const met = rule.subjects.includes(facts.file.kind);
  return finding(
    met ? 'met' : 'missing',
    () => ({
      vi: `Dành cho ${rule.subjects.map((kind) => KIND[kind].vi).join(', ')}${met ? '' : `, không dành cho ${KIND[facts.file.kind].vi}`}.`,
      en: `For ${rule.subjects.map((kind) => KIND[kind].en).join(', ')}${met ? '' : `, not for ${KIND[facts.file.kind].en}`}.`,
    }),
    { inputs: { subject: facts.file.kind, subjects: rule.subjects.join(', ') }, final: !met },
  );
}
