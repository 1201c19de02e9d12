import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal';
import { checkReason, hasControlCharacters } from '../kernel/text';
import type { DossierPart } from '../rules/award';
import type { DossierContent } from './state';

/** Longest name or position, in characters. */
export const LONGEST_NAME = 200;

/** Parts that the award asks for and the content lacks. */
export const missingParts = (content: DossierContent, required: readonly DossierPart[]): readonly string[] =>
  required.filter((part) => !content.parts.some((given) => given.part === part.id)).map((part) => part.id);

/** The words of the content, whether or not its parts are complete: what a submission must satisfy. */
export function checkContentWords(content: DossierContent, known: readonly DossierPart[]): Verdict {
  return firstRefusal(
    () => checkName(content.subject.name),
    () => checkName(content.subject.position),
    () => checkReason(content.citation),
    () => (content.achievement === undefined ? ALLOWED : checkName(content.achievement)),
    () => {
      const unknown = content.parts.find((given) => !known.some((part) => part.id === given.part));
      return unknown ? refuse('part-unknown', { part: unknown.part }) : ALLOWED;
    },
  );
}

/** The content with every part that the award asks for: what reception and a resubmission must satisfy. */
export function checkContent(content: DossierContent, required: readonly DossierPart[]): Verdict {
  return firstRefusal(
    () => checkContentWords(content, required),
    () => {
      const missing = missingParts(content, required);
      if (missing.length === 0) return ALLOWED;
      const names = (name: 'nameVi' | 'nameEn'): string =>
        required
          .filter((part) => missing.includes(part.id))
          .map((part) => part[name])
          .join(', ');
      return refuse('parts-missing', {
        parts: missing.join(', '),
        partsVi: names('nameVi'),
        partsEn: names('nameEn'),
      });
    },
  );
}

function checkName(name: string): Verdict {
  if (name.trim() === '') return refuse('name-required');
  if (name.length > LONGEST_NAME)
    return refuse('text-too-long', { longest: LONGEST_NAME, length: name.length });
  return hasControlCharacters(name) ? refuse('text-has-control-characters') : ALLOWED;
}
