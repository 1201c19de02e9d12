import {
  comparePlans,
  isWeighed,
  namesOfRules,
  whatIf,
  type Compared,
  type Difference,
  type DossierAtHand,
  type LoadedRules,
  type LocalDate,
  type RuleNames,
  type RunningLimit,
  type WhatIfHelp,
} from '@vinhdanh/domain';
import type { DossierFacts, OrganizationQuery, Over, Viewer, WhatIfQuery } from '@vinhdanh/persistence';
import type { Clock } from '../kernel/clock';
import type { FindSubjects } from './files-of-page';
import { namedParams } from '../kernel/name-params';
import { nameOfBody } from '../kernel/names';
import type { RuleShelf } from './rule-shelf';
import { readableOr } from './rules-unreadable';

/** A dossier that would differ. */
export interface DifferingDossier extends Pick<
  DossierFacts,
  'id' | 'code' | 'status' | 'award' | 'awardNameVi' | 'awardNameEn' | 'subjectName'
> {
  /** Its rules are pinned: a new set does not touch it, an order alone moves it. */
  readonly pinned: boolean;
  readonly differences: readonly Difference[];
}

export interface WhatIfResult {
  /** Dossiers that were looked at. */
  readonly total: number;
  /** Of these, how many stand under rules that this release cannot read: what would differ for them is not known. */
  readonly unread: number;
  readonly differing: number;
  /** Of those that differ, how many are pinned. */
  readonly pinned: number;
  readonly byTopic: Readonly<Record<Difference['topic'], number>>;
}

/** The counts, and how the bodies and steps of the differences, and the ids of their refusals, are called. */
export interface WhatIfAnswer extends WhatIfResult {
  readonly names: RuleNames;
  readonly named: ReturnType<typeof namedParams>;
}

const PAGE = 500;

const NONE: WhatIfResult['byTopic'] = {
  ...{ route: 0, votes: 0, limit: 0, deadline: 0, parts: 0, eligibility: 0, plan: 0 },
};

/** What dossiers would be under other rules. No row of any table is written. */
export class RunWhatIf {
  constructor(
    private readonly query: WhatIfQuery,
    private readonly organizations: OrganizationQuery,
    private readonly shelf: RuleShelf,
    private readonly clock: Clock,
    private readonly subjectsOf: FindSubjects,
  ) {}

  /**
   * Every dossier under the rules that it keeps beside the rules `after`; those that would differ go to `tell`.
   * @param viewer who asks: only what he may see; null asks about all
   */
  async execute(
    after: LoadedRules,
    over: Over,
    viewer: Viewer | null,
    tell: (dossier: DifferingDossier) => void,
  ): Promise<WhatIfAnswer> {
    const today = this.clock.today();
    const { rules: inForce } = this.shelf.inForceNow;
    const [bodies, seats] = await Promise.all([this.organizations.all(), this.query.seats(today)]);
    const byId = new Map(bodies.map((body) => [body.id, body]));
    const compare = rememberedPlans(after, (id) => byId.get(id));
    const rulesOf = this.rulesOfDossiers();
    const help = {
      find: (id: string) => byId.get(id),
      seatsOf: (council: string) => seats.get(council) ?? null,
    };
    let result: WhatIfResult = { total: 0, unread: 0, differing: 0, pinned: 0, byTopic: NONE };
    await this.query.eachPage(over, viewer, PAGE, async (page) => {
      const dayOf = (facts: DossierFacts): LocalDate => receptionOf(facts, over, today);
      const subjects = await this.subjectsOf(page, dayOf, (inForce ?? after).law);
      for (const facts of page) {
        const before = await rulesOf(facts);
        if (before === null) {
          result = { ...result, total: result.total + 1, unread: result.unread + 1 };
          continue;
        }
        const subject = subjects.get(facts.id) ?? null;
        const found = lookAt(facts, { before, after }, over, today, { ...help, subject }, compare);
        result = counted(result, found);
        if (found.differences.length > 0) tell(found);
      }
    });
    const routes = [...after.book.routes, ...(inForce?.book.routes ?? [])];
    return { ...result, names: namesOfRules(routes, nameOfBody(byId)), named: namedParams(after, byId) };
  }

  /**
   * The rules that a dossier keeps; for what is not pinned, and for dossiers that kept no name of them, those in force. Null
   * for those that this release cannot read; each set is asked for once.
   */
  private rulesOfDossiers(): (facts: DossierFacts) => Promise<LoadedRules | null> {
    const { rules: inForce } = this.shelf.inForceNow;
    const known = new Map<string, Promise<LoadedRules | null>>();
    return async ({ ruleSet, receivedOn }) => {
      if (ruleSet === null || receivedOn === null) return inForce;
      const rules = known.get(ruleSet) ?? readableOr(null, () => this.shelf.rules(ruleSet));
      known.set(ruleSet, rules);
      return rules;
    };
  }
}

function lookAt(
  facts: DossierFacts,
  { before, after }: { readonly before: LoadedRules; readonly after: LoadedRules },
  over: Over,
  today: LocalDate,
  help: WhatIfHelp,
  compare: ComparePlans,
): DifferingDossier {
  const { id, code, status, award, awardNameVi, awardNameEn, subjectName, receivedOn } = facts;
  const dossier = atHand(facts, over, today);
  const differences = whatIf(dossier, before, after, help, compare(dossier, before, help.subject));
  const summary = { id, code, status, award, awardNameVi, awardNameEn, subjectName };
  return { ...summary, pinned: receivedOn !== null, differences };
}

/** Plans that are remembered at once: many dossiers share unit, award and days. */
const REMEMBERED = 2_000;

type ComparePlans = (dossier: DossierAtHand, before: LoadedRules, subject: WhatIfHelp['subject']) => Compared;

/** Compares plans, those of equal days once, and those that a clause weighs by the subject's file for each subject. */
function rememberedPlans(after: LoadedRules, find: WhatIfHelp['find']): ComparePlans {
  const known = new Map<string, Compared>();
  return (dossier, before, subject) => {
    const { award, unit, submittedOn, receivedOn, choices } = dossier;
    const key = JSON.stringify([before.set.id, award, unit, submittedOn, receivedOn, choices]);
    const compared = known.get(key) ?? comparePlans(dossier, before, after, find);
    if (known.size >= REMEMBERED) known.clear();
    known.set(key, compared);
    return subject && isWeighed(compared) ? comparePlans(dossier, before, after, find, subject) : compared;
  };
}

/** A dossier under way is asked about what lies ahead of it, one that is over about its whole way. */
function atHand(facts: DossierFacts, over: Over, today: LocalDate): DossierAtHand {
  const { award, unit, submittedOn, receivedOn, step, lastActOn } = facts;
  const isOpen = over.kind === 'open';
  return {
    award,
    unit,
    ...{ submittedOn, receivedOn: receptionOf(facts, over, today), on: today },
    choices: facts.choices ?? 'before-reception',
    step: isOpen ? step : null,
    running: isOpen ? runningOf(facts) : null,
    standsOn: receivedOn ?? lastActOn,
  };
}

/** The day on which it was received; one under way that was not is taken to be received today. */
const receptionOf = ({ receivedOn, submittedOn }: DossierFacts, over: Over, today: LocalDate): LocalDate =>
  receivedOn ?? (over.kind === 'open' ? today : submittedOn);

function runningOf({ standsAt, arrivedAt, dueAt, term, calendar }: DossierFacts): RunningLimit | null {
  if (standsAt === null || dueAt === null) return null;
  const held = calendar ?? { daysOff: [], workingSaturdays: [] };
  return { step: standsAt, arrivedAt, dueAt, calendar: held, ...(term ? { term } : {}) };
}

function counted(result: WhatIfResult, { differences, pinned }: DifferingDossier): WhatIfResult {
  const total = result.total + 1;
  if (differences.length === 0) return { ...result, total };
  const byTopic = { ...result.byTopic };
  for (const topic of new Set(differences.map((difference) => difference.topic))) byTopic[topic] += 1;
  const count = { differing: result.differing + 1, pinned: result.pinned + (pinned ? 1 : 0) };
  return { ...result, total, ...count, byTopic };
}
