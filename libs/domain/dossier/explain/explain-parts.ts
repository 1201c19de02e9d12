import type { CheckedRequirement } from '../../rules/requirement';
import type { DossierPart } from '../../rules/award';
import { formsFor, formWords } from '../../rules/form-words';
import type { Bilingual } from '../../rules/validity';
import { lower } from '../../kernel/first-letter';
import { isAsked, unansweredParts } from '../content';
import { isOpen, type DossierState } from '../state';
import { line, type Telling } from './telling';

/** Each part that the award asks for: given, or lacking. */
export function explainParts({ state }: Telling): readonly CheckedRequirement[] {
  return state.requiredParts.map((part) => {
    if (!isAsked(state.content, part)) return notAsked(state, part);
    const files = state.content.parts.filter((given) => given.part === part.id).map(({ name }) => name);
    const given = files.length > 0;
    const inputs = { part: part.id, files: files.length, submission: state.contentVersion };
    const lacking = isOpen(state) ? 'missing' : 'warning';
    const on = onForm(part, state);
    return line('part', given ? 'met' : lacking, part, inputs, {
      vi: given
        ? `${part.nameVi}: đã có (${files.join(', ')}).${on.vi}`
        : `${part.nameVi}: còn thiếu.${on.vi}`,
      en: given ? `${part.nameEn}: given (${files.join(', ')}).${on.en}` : `${part.nameEn}: lacking.${on.en}`,
    });
  });
}

/** On which form it is made, each with its own place and mark. Nobody checks that a file is on it. */
function onForm(part: DossierPart, { content }: DossierState): Bilingual {
  const { kind } = content.subject;
  const forms = formsFor(part, kind).map((form) => ({ ...formWords(form, kind), form }));
  const said = (language: 'vi' | 'en'): string =>
    forms.map((one) => `${one[language]}, ${one.form.article} [${one.form.evidence}]`).join('; ');
  return forms.length === 0
    ? { vi: '', en: '' }
    : { vi: ` Làm theo ${said('vi')}.`, en: ` Made on ${said('en')}.` };
}

/** A part whose condition was stated not to hold, or of which nothing was stated yet. */
function notAsked({ content, contentVersion }: DossierState, part: DossierPart): CheckedRequirement {
  const open = unansweredParts(content, [part]).length > 0;
  const when = part.condition ?? { vi: '', en: '' };
  const inputs = { part: part.id, files: 0, submission: contentVersion };
  const [vi, en] = open
    ? [
        'Người nộp chưa cho biết có thuộc trường hợp này hay không.',
        'The applicant has not said whether it holds.',
      ]
    : ['Người nộp cho biết không thuộc trường hợp này.', 'The applicant states that it does not hold.'];
  return line('part', open ? 'open' : 'not-applicable', part, inputs, {
    vi: `${part.nameVi}: chỉ cần ${lower(when.vi)}. ${vi}`,
    en: `${part.nameEn}: asked for only ${lower(when.en)}. ${en}`,
  });
}
