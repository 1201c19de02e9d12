import type { LoadedRules } from './loaded-rules';
import type { FindOrganization } from './organization';
import { favourOf, planText, type PlanRequest } from './plan-dossier';
import { pinningDay, type TextDay } from './text-day';
import { weighPlans, weighTexts, type PlannedText, type WeighedTexts } from './weigh-plans';
import type { SubjectFile } from '../eligibility/subject-file';

/** What a received dossier is weighed by: what it holds, and the rules in force. */
export interface WeighingRequest extends PlanRequest {
  /** `parts: null`: not to be compared, as the first release named them by other ids. */
  readonly held: Pick<PlannedText, 'route'> & { readonly parts: PlannedText['parts'] | null };
}

/**
 * For a dossier that is under way when a more favourable clause comes into force: what it holds beside what the newer
 * text would make of it. Null where no clause asks, or the newer text knows no way for it.
 */
export function weighAgain(
  rules: LoadedRules,
  request: WeighingRequest,
  find: FindOrganization,
  subject: SubjectFile | null = null,
): WeighedTexts | null {
  const text: TextDay = pinningDay(rules.law.instruments, request);
  if (text.newer === null) return null;
  const newer = planText(rules, request, text.newer.from, find);
  if (!newer.planned) return null;
  const { route, award } = newer.value;
  const held = { route: request.held.route, parts: request.held.parts ?? award.parts };
  const points = weighPlans(held, { route, parts: award.parts });
  return weighTexts(text.newer, points, favourOf(rules, request.award, text, subject, request.on));
}
