import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal';
import { checkReason, hasControlCharacters } from '../kernel/text';
import type { DossierPart } from '../rules/award';
import type { DossierContent } from './state';

/** Longest name or position, in characters. */
export const LONGEST_NAME = 200;

/** What the applicant has stated about the condition of a part; undefined while nothing was said. */
const stated = ({ conditions = [] }: DossierContent, { id }: DossierPart): boolean | undefined =>
  conditions.find(({ part }) => part === id)?.holds;

/** Whether the dossier must hold the part: always, or where its condition is stated to hold. */
export const isAsked = (content: DossierContent, part: DossierPart): boolean =>
  part.condition === undefined || stated(content, part) === true;

/** Parts of which nobody has stated whether their condition holds. */
export const unansweredParts = (
  content: DossierContent,
  required: readonly DossierPart[],
): readonly DossierPart[] =>
  required.filter((part) => part.condition !== undefined && stated(content, part) === undefined);

/** Parts that the award asks for and the content lacks. */
export const missingParts = (content: DossierContent, required: readonly DossierPart[]): readonly string[] =>
  required
    .filter((part) => isAsked(content, part) && !content.parts.some((given) => given.part === part.id))
    .map((part) => part.id);

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
    () => checkConditions(content.conditions ?? [], known),
  );
}

function checkConditions(
  conditions: NonNullable<DossierContent['conditions']>,
  known: readonly DossierPart[],
): Verdict {
  const parts = conditions.map(({ part }) => part);
  const stranger = parts.find(
    (part, index) =>
      parts.indexOf(part) !== index || !known.some(({ id, condition }) => id === part && condition),
  );
  return stranger === undefined ? ALLOWED : refuse('condition-unknown', { part: stranger });
}

const namesOf = (parts: readonly DossierPart[]): Readonly<Record<string, string>> => ({
  parts: parts.map(({ id }) => id).join(', '),
  partsVi: parts.map(({ nameVi }) => nameVi).join(', '),
  partsEn: parts.map(({ nameEn }) => nameEn).join(', '),
});

/** The content with every part that the award asks for: what reception and a resubmission must satisfy. */
export function checkContent(content: DossierContent, required: readonly DossierPart[]): Verdict {
  return firstRefusal(
    () => checkContentWords(content, required),
    () => {
      const unanswered = unansweredParts(content, required);
      return unanswered.length === 0 ? ALLOWED : refuse('condition-unanswered', namesOf(unanswered));
    },
    () => {
      const missing = missingParts(content, required);
      if (missing.length === 0) return ALLOWED;
      return refuse('parts-missing', namesOf(required.filter(({ id }) => missing.includes(id))));
    },
  );
}

export function checkName(name: string): Verdict {
  if (name.trim() === '') return refuse('name-required');
  if (name.length > LONGEST_NAME)
    return refuse('text-too-long', { longest: LONGEST_NAME, length: name.length });
  return hasControlCharacters(name) ? refuse('text-has-control-characters') : ALLOWED;
}
