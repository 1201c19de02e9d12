import type { CheckedRequirement } from '../../rules/requirement';
import { isOpen } from '../state';
import { line, type Telling } from './telling';

/** Each part that the award asks for: given, or lacking. */
export function explainParts({ state }: Telling): readonly CheckedRequirement[] {
  return state.requiredParts.map((part) => {
    const files = state.content.parts.filter((given) => given.part === part.id).map(({ name }) => name);
    const given = files.length > 0;
    const inputs = { part: part.id, files: files.length, submission: state.contentVersion };
    const lacking = isOpen(state) ? 'missing' : 'warning';
    return line('part', given ? 'met' : lacking, part, inputs, {
      vi: given ? `${part.nameVi}: đã có (${files.join(', ')}).` : `${part.nameVi}: còn thiếu.`,
      en: given ? `${part.nameEn}: given (${files.join(', ')}).` : `${part.nameEn}: lacking.`,
    });
  });
}
