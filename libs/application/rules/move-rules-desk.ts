import {
  isInForce,
  legsAfter,
  legsOf,
  OTHER_UNITS_COMMENT,
  proposerUnmoved,
  PROPOSING_UNIT,
  refuse,
  submittedOn,
  textDayOf,
  unitsOn,
  wayOf,
  whereabouts,
  type CommentRule,
  type DossierState,
  type Leg,
  type LoadedRules,
  type LocalDate,
  type MoveCorrection,
  type MoveQuestion,
  type OrganizationId,
  type Refusal,
  type Route,
  type Transfer,
} from '@vinhdanh/domain';
import type { Catalogue } from '../catalogue/catalogue';
import { refused } from '../kernel/refused';
import type { RuleShelf } from './rule-shelf';
import { refusalOfPlan } from './rules-unreadable';

/** Which unit proposes by the rules, and the ways of the units that may. */
export interface MovePlan extends Pick<MoveQuestion, 'rule' | 'question' | 'comment'> {
  readonly ways: Readonly<Record<OrganizationId, Route | null>>;
  /** Why no order could give the dossier a way of the unit, where the rules know none at all. */
  readonly noWay: Readonly<Record<OrganizationId, Refusal>>;
}

/** Which rules say who proposes a person that moves: those that reception fixed; before it, those in force. */
export class MoveRulesDesk {
  constructor(
    private readonly shelf: RuleShelf,
    private readonly catalogue: Catalogue,
  ) {}

  /** The rule, and the words in which it is asked where it settles nothing, as a dossier of the day is under them. */
  async ruleOf(state: DossierState, on: LocalDate): Promise<Pick<MovePlan, 'rule' | 'question' | 'comment'>> {
    const { law } = await this.rulesOf(state);
    const day = state.receivedOn === null ? on : textDayOf(state);
    const found = law.proposerRules.find((one) => one.id === PROPOSING_UNIT && isInForce(one, day));
    const open = law.openQuestions.find(({ id }) => id === PROPOSING_UNIT);
    const question = open && { what: open.what, whoDecides: open.whoDecides, sentence: open.sentence };
    const comment = law.commentRules.find((one) => one.id === OTHER_UNITS_COMMENT && isInForce(one, day));
    return {
      ...(comment ? { comment: termsOf(comment) } : {}),
      rule: found ? { way: wayOf(found), article: found.article, evidence: found.evidence } : NO_RULE,
      ...(question ? { question } : {}),
    };
  }

  /**
   * For one more move.
   * @throws Refused `move-unit-unknown` for a body that the register does not have on the day
   */
  async planMove(state: DossierState, { to, movedOn, document }: Transfer, on: LocalDate): Promise<MovePlan> {
    await this.checkUnit(to, on);
    const legs = [...legsOf(state.move), { from: whereabouts(state), to, movedOn, document }];
    return this.planFor(state, legs, on);
  }

  /**
   * For a move that is recorded otherwise, or was none.
   * @throws Refused `move-unit-unknown` for a body that the register does not have on the day
   */
  async planCorrection(
    state: DossierState,
    correction: Pick<MoveCorrection, 'number' | 'transfer'>,
    on: LocalDate,
  ): Promise<MovePlan> {
    if (correction.transfer) await this.checkUnit(correction.transfer.to, on);
    return this.planFor(state, legsAfter(state, correction), on);
  }

  private async planFor(state: DossierState, legs: readonly Leg[], on: LocalDate): Promise<MovePlan> {
    const units = legs.length === 0 ? [proposerUnmoved(state)] : unitsOn(legs, state);
    const [ruled, rules] = await Promise.all([this.ruleOf(state, on), this.rulesOf(state)]);
    const ways = await Promise.all(
      units.map(async (unit) => [unit, await this.wayFrom(rules, state, unit, on)] as const),
    );
    const unknown = ways.filter(([, way]) => way === null).map(([unit]) => unit);
    const whyNone = await Promise.all(
      unknown.map(async (unit) => [unit, await this.whyNone(state, unit, on)] as const),
    );
    const noWay = Object.fromEntries(whyNone.flatMap(([unit, why]) => (why ? [[unit, why]] : [])));
    return { ...ruled, ways: Object.fromEntries(ways), noWay };
  }

  private async checkUnit(unit: OrganizationId, on: LocalDate): Promise<void> {
    const body = (await this.catalogue.find())(unit);
    if (!body || !isInForce(body, on)) throw refused('move-unit-unknown', { unit });
  }

  /** The way of a dossier of the unit under the text that this one is under; null where the rules know none. */
  private async wayFrom(
    rules: LoadedRules,
    state: DossierState,
    unit: OrganizationId,
    on: LocalDate,
  ): Promise<Route | null> {
    const { award, receivedOn, route } = state;
    try {
      if (receivedOn !== null) {
        const choices = route.choices ?? [];
        return await this.catalogue.planRoute(rules, {
          ...{ award, unit, receivedOn: textDayOf(state), choices },
        });
      }
      const days = { submittedOn: submittedOn(state), receivedOn: on, on };
      const request = { award, unit, ...days, choices: 'before-reception' } as const;
      return (await this.catalogue.plan(rules, request)).route;
    } catch (error) {
      refusalOfPlan(error);
      return null;
    }
  }

  /** Why an order could not give the dossier a way of the unit either, by the rules in force; null where it could. */
  private async whyNone(
    { award }: DossierState,
    unit: OrganizationId,
    on: LocalDate,
  ): Promise<Refusal | null> {
    try {
      await this.catalogue.foreseeRoute(this.shelf.current, { award, unit, receivedOn: on });
      return null;
    } catch (error) {
      const { code, params = {} } = refusalOfPlan(error).refusal;
      return refuse(code, params).refusal;
    }
  }

  private rulesOf({ receivedOn, rules }: DossierState): Promise<LoadedRules> {
    return receivedOn !== null && rules
      ? this.shelf.rules(rules.set.id)
      : Promise.resolve(this.shelf.current);
  }
}

const termsOf = ({ monthsAtLeft, hostComments, article, evidence }: CommentRule) => ({
  ...{ monthsAtLeft, hostComments, article, evidence },
});

/** Where no text is in force, somebody must decide. */
const NO_RULE: MoveQuestion['rule'] = {
  way: 'ask',
  article: 'Không tìm thấy quy tắc có hiệu lực vào ngày này',
  evidence: 'N',
};
