import type { DossierPart, PartForm, SubjectKind } from './award';
import { SUBJECT_WORDS } from './subject-words';
import type { Bilingual } from './validity';

type Formed = Pick<DossierPart, 'forms'>;

/** The forms on which the document of such a subject is made: several where the case decides, none where no source gives one. */
export const formsFor = ({ forms = [] }: Formed, subject?: SubjectKind): readonly PartForm[] =>
  forms.filter(({ subjects }) => !subject || !subjects || subjects.includes(subject));

/** "Mẫu 05 (cá nhân; khen thưởng công trạng)"; of one subject whose kind is known, that kind is not said again. */
export function formWords({ number, subjects = [], when }: PartForm, subject?: SubjectKind): Bilingual {
  const of = subject ? [] : [...subjects];
  const said = (language: 'vi' | 'en'): string => {
    const cases = [of.map((kind) => SUBJECT_WORDS[kind][language]).join(', '), when?.[language] ?? ''];
    const told = cases.filter((words) => words !== '').join('; ');
    return told === '' ? number : `${number} (${told})`;
  };
  return { vi: `Mẫu ${said('vi')}`, en: `Form ${said('en')}` };
}
