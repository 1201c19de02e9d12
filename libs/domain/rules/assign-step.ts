import type { OrganizationId } from '../kernel/actor';
import { dayWords } from '../kernel/day-words';
import { refuse, type Refusal } from '../kernel/refusal';
import type { LocalDate } from '../kernel/time';
import { isInForce } from './award';
import { answerQuestion, isRefusal, isVoteAnswer } from './choose';
import type { FindOrganization, Lineage, Organization } from './organization';
import type { StandingBody } from './standing-body';
import {
  MINUTES,
  type RouteChoice,
  type QuorumAnswer,
  type RecordedChoice,
  type RouteQuestion,
} from './question';
import type { CouncilId, Step, StepTemplate } from './route';
import type { Quorum, Threshold } from './threshold';
import { askVote, type AskOpen } from './vote-question';

/** Where a route is planned: the bodies above the unit, the law of the day, and what was decided already. */
export interface Ground {
  readonly day: LocalDate;
  readonly lineage: Lineage;
  readonly standing: readonly StandingBody[];
  readonly find: FindOrganization;
  readonly ask: AskOpen;
  readonly choices: readonly RouteChoice[];
}

/** A step with its body, and what is still to be decided about it or was. */
export interface Assigned {
  readonly step: Step;
  readonly question?: RouteQuestion;
  readonly choice?: RecordedChoice;
  /** Why the step cannot be done as it is; a route that is not settled may still be told. */
  readonly wrong?: Refusal;
}

/** Who does the step: the body named in the rule, else the level's body or, where the rule says so, its standing body. */
function bodyOf(
  template: StepTemplate,
  { lineage, standing, find }: Ground,
): Organization | Refusal | 'not-above' {
  const found = (id: OrganizationId): Organization | Refusal =>
    find(id) ?? refuse('organization-unknown', { organization: id }).refusal;
  if (template.body) return found(template.body);
  const ofLevel = lineage.get(template.level);
  if (!ofLevel) return 'not-above';
  if (!template.standing) return ofLevel;
  const desk = standing.find((rule) => rule.of === ofLevel.id);
  return desk ? found(desk.body) : ofLevel;
}

/** The body's own council. The one that a standing body keeps is its master's, not the desk's. */
function councilOf(template: StepTemplate, holder: Organization, { standing }: Ground): CouncilId | null {
  const isDesk = standing.some(({ of, body }) => body === holder.id && of !== holder.id);
  return isDesk && !template.standing ? null : holder.council;
}

/** The step with its body; null where nobody of its level stands above the unit. */
export function assignStep(template: StepTemplate, ground: Ground): Assigned | Refusal | null {
  const holder = bodyOf(template, ground);
  if (holder === 'not-above') return null;
  if ('code' in holder) return holder;
  if (!isInForce(holder, ground.day))
    return refuse('organization-dissolved', { ...namedBody(holder), day: ground.day }).refusal;
  const { body: _body, standing: _standing, openVote: _openVote, ...rest } = template;
  const step: Step = { ...rest, organization: holder.id };
  return step.kind === 'vote' ? assignVote(template, step, holder, ground) : { step };
}

function assignVote(
  template: StepTemplate,
  step: Step,
  holder: Organization,
  ground: Ground,
): Assigned | Refusal {
  const council = councilOf(template, holder, ground);
  const seated = council === null ? step : { ...step, council };
  if (template.threshold) return council === null ? withoutCouncil(step, holder) : { step: seated };
  const question = askVote(template, holder, council !== null, ground.ask);
  if (question.form === 'one-of' && question.answers.length === 0) return withoutCouncil(step, holder);
  const choice = ground.choices.find((made) => made.question === question.id);
  if (!choice) return { step: seated, question };
  const recorded = answerQuestion(question, choice);
  return isRefusal(recorded) ? recorded : { step: decidedVote(template, seated, recorded), choice: recorded };
}

const namedBody = ({ nameVi, nameEn }: Organization) => ({
  organization: nameVi,
  organizationVi: nameVi,
  organizationEn: nameEn,
});

const withoutCouncil = (step: Step, holder: Organization): Assigned => ({
  step,
  wrong: refuse('council-missing', { ...namedBody(holder), step: step.id }).refusal,
});

/** A council that keeps minutes only has its result recorded; else it votes by the figures that were decided. */
function decidedVote(template: StepTemplate, step: Step, choice: RecordedChoice): Step {
  const { answer, order } = choice;
  if (typeof answer === 'string') {
    const { council: _council, threshold: _threshold, ...minutes } = step;
    return answer === MINUTES ? { ...minutes, kind: 'appraise' } : step;
  }
  const decided = { article: `${order.number} ngày ${dayWords(order.date).vi}`, evidence: 'S' } as const;
  const quorumOf = (quorum: QuorumAnswer): Quorum => ({ ...quorum, ...decided });
  const share = template.openVote?.share;
  if (!isVoteAnswer(answer))
    return share ? { ...step, threshold: { ...share, quorum: quorumOf(answer) } } : step;
  const threshold: Threshold = { ...answer, quorum: quorumOf(answer.quorum), ...decided };
  return { ...step, threshold };
}
