import {
  checkUnder,
  livingOnly,
  isEnded,
  isOpen,
  principlesOn,
  proposingBody,
  questionOf,
  submittedOn,
  textDayOf,
  textOn,
  weighAgain,
  weighedOf,
  type DossierPart,
  type DossierPlan,
  type DossierRules,
  type DossierState,
  type Eligibility,
  type LivingOnly,
  type LoadedRules,
  type LocalDate,
  type PinnedPrinciples,
  type PinnedRules,
  type Route,
  type RouteChoice,
  type ToldRetention,
  type WeighedTexts,
} from '@vinhdanh/domain';
import type { UnitOfWork } from '@vinhdanh/persistence';
import { canonicalJson } from '@vinhdanh/platform';
import { endedDossier, retentionIn } from '../archive/listed-retention';
import type { Catalogue, RouteView } from '../catalogue/catalogue';
import type { AskEligibility } from '../eligibility/ask-eligibility';
import type { RuleShelf } from './rule-shelf';
import { refusalOfPlan } from './rules-unreadable';

const same = (one: unknown, other: unknown): boolean => canonicalJson(one) === canonicalJson(other);

/** Which rules a dossier gets: when it is received, when it is moved by an order, and when two texts are weighed. */
export class DossierRulesDesk {
  constructor(
    private readonly shelf: RuleShelf,
    private readonly catalogue: Catalogue,
    private readonly eligibility: AskEligibility,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * What reception on the day fixes, by the rules in force now: also what the subject is eligible for, under the text that
   * the dossier goes under.
   */
  async pin(
    state: DossierState,
    on: LocalDate,
    choices: readonly RouteChoice[],
  ): Promise<{ route: Route; pinned: PinnedRules; eligibility?: Eligibility }> {
    const inForce = await this.inForce();
    const subject = await this.eligibility.subjectOf(state, on);
    const request = { ...unitOf(state), submittedOn: submittedOn(state), receivedOn: on, on, choices };
    const plan = await this.catalogue.plan(inForce, request, subject);
    const { route, rules, award, calendar } = plan;
    const text = textDayOf(plan);
    const found = subject && checkUnder(subject, textOn(inForce.criteria, state.award, text), on);
    const parts = same(award.parts, state.requiredParts) ? null : award.parts;
    return {
      route,
      pinned: { rules, parts, calendar: same(calendar, state.calendar) ? null : calendar },
      ...(found ? { eligibility: found } : {}),
    };
  }

  /** The route by the text of the day that an order names. */
  async choose(
    state: DossierState,
    day: LocalDate,
    choices: readonly RouteChoice[],
  ): Promise<{ route: Route; rules: DossierRules }> {
    const rules = await this.inForce();
    const route = await this.catalogue.planRoute(rules, { ...unitOf(state), receivedOn: day, choices });
    const text = { day, kept: null, newer: null };
    const weighed = weighedOf(state);
    const used = weighed && day >= weighed.clause.from ? 'newer' : 'older';
    return { route, rules: { set: rules.set, text, weighed: weighed && { ...weighed, used } } };
  }

  /** The route that an order would give by the text of the day, as far as it is settled: as a dossier of the unit that proposes. */
  async foreseeReroute(state: DossierState, day: LocalDate): Promise<RouteView> {
    const rules = await this.inForce();
    return this.catalogue.foreseeRoute(rules, { ...unitOf(state), receivedOn: day });
  }

  /** The route that a reception on the day would give, as far as it is settled. */
  async foresee(state: DossierState, on: LocalDate): Promise<RouteView> {
    return this.catalogue.named((await this.foreseen(state, on)).route);
  }

  /**
   * The parts that a reception on the day would ask for, where they are others than the dossier was told. Null where they
   * are the same, where it was received or ended, and where the rules in force know no way for it.
   */
  async partsAsked(state: DossierState, on: LocalDate): Promise<readonly DossierPart[] | null> {
    if (state.receivedOn !== null || !isOpen(state)) return null;
    try {
      const { parts } = (await this.foreseen(state, on)).award;
      return same(parts, state.requiredParts) ? null : parts;
    } catch (error) {
      refusalOfPlan(error);
      return null;
    }
  }

  /** Both results of a more favourable clause, where one asks and they were not kept yet. */
  async weigh(state: DossierState, on: LocalDate): Promise<WeighedTexts | null> {
    const { receivedOn, route, requiredParts, rules } = state;
    if (receivedOn === null || weighedOf(state)) return null;
    const days = { submittedOn: submittedOn(state), receivedOn, on };
    const held = { route, parts: rules ? requiredParts : null };
    const choices = route.choices ?? [];
    const find = await this.catalogue.find();
    const subject = await this.eligibility.subjectOf(state, on);
    return weighAgain(await this.inForce(), { ...unitOf(state), ...days, choices, held }, find, subject);
  }

  /** Which day's text a reception on the day would pin; that day itself where no way is known. */
  async textOf(state: DossierState, on: LocalDate): Promise<LocalDate> {
    try {
      return textDayOf(await this.foreseen(state, on));
    } catch (error) {
      refusalOfPlan(error);
      return on;
    }
  }

  /** The text by which its award is given to the living only: of its own rules, before reception of those in force. */
  async livingOnly(state: DossierState, on: LocalDate): Promise<LivingOnly | null> {
    const { receivedOn, rules, award } = state;
    const isPinned = receivedOn !== null;
    const { law } = isPinned && rules ? await this.shelf.rules(rules.set.id) : this.shelf.current;
    const day = isPinned ? textDayOf(state) : on;
    const found = livingOnly(law.posthumousRules, award, day);
    return found && { what: found.what, article: found.article, evidence: found.evidence };
  }

  /** How long it is kept, by the rules in force: archives do not ask under which text it was received. */
  retention(state: DossierState): ToldRetention | null {
    const { law } = this.shelf.current;
    const found = isEnded(state) ? retentionIn(law, endedDossier(state)) : null;
    if (!found) return null;
    const question = law.openQuestions.find(({ id }) => id === questionOf(found.rule)) ?? null;
    return { ...found, question };
  }

  /** Where the rules for every dossier stand on the day whose text it is under: the first release kept none with it. */
  principlesOf(state: DossierState): PinnedPrinciples {
    return principlesOn(this.shelf.current.book.principles, textDayOf(state));
  }

  /** By the rules as last seen: reception asks anew. */
  private async foreseen(state: DossierState, on: LocalDate): Promise<DossierPlan> {
    const days = { submittedOn: submittedOn(state), receivedOn: on, on };
    const request = { ...unitOf(state), ...days, choices: 'before-reception' } as const;
    return this.catalogue.plan(this.shelf.current, request);
  }

  private inForce(): Promise<LoadedRules> {
    return this.unitOfWork.run(({ manager }) => this.shelf.inForce(manager));
  }
}

const unitOf = (state: DossierState): { award: string; unit: string } => ({
  award: state.award,
  unit: proposingBody(state),
});
