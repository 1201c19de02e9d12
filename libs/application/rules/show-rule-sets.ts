import {
  describeChange,
  diffLaws,
  diffRuleBooks,
  hasRole,
  namesOfRules,
  type Bilingual,
  type ChangeInForce,
  type LoadedRules,
  type Organization,
  type RuleSet,
  type RuleSetVersions,
  type SaidChange,
  type Verdict,
} from '@vinhdanh/domain';
import {
  OrganizationQuery,
  RuleSetStore,
  type EffectOfSet,
  type EnactmentQuery,
  type Over,
  type RuleSetLooks,
  type UnitOfWork,
  type Viewer,
} from '@vinhdanh/persistence';
import { checkRuleSet, problemWords } from '@vinhdanh/rules';
import { actorOf, ensure } from '../kernel/checks';
import type { Clock } from '../kernel/clock';
import { nameOfBody } from '../kernel/names';
import { unreadNotice, type UnreadNotice } from './advise-unread';
import type { RuleShelf } from './rule-shelf';
import { RulesUnreadable } from './rules-unreadable';
import { ensureSound, unsound } from './unsound';
import type { DifferingDossier, RunWhatIf, WhatIfAnswer } from './what-if';
import type { WhoEnacts } from './who-enacts';

export interface RuleSetsView {
  readonly inForce: RuleSetVersions;
  /** Where this release cannot read the set in force: what of it, and what to do. */
  readonly unread: UnreadNotice | null;
  /** Deployed, and different: it waits until two persons bring it into force. */
  readonly waiting:
    | (RuleSetVersions & {
        readonly problems: readonly Bilingual[];
        /** Whether the viewer may be one of the two persons who bring it into force. */
        readonly mayEnact: Verdict;
      })
    | null;
  /** The order under way that would bring a set into force, for those who may act on it. */
  readonly proposal: string | null;
  readonly effects: readonly EffectOfSet[];
}

export interface ChangeView extends SaidChange {
  readonly topic: ChangeInForce['change']['topic'];
  readonly name: string;
  readonly from: string;
  readonly to: string | null;
  readonly awards: ReadonlyArray<{ readonly code: string; readonly nameVi: string; readonly nameEn: string }>;
}

export interface WhatIfView extends WhatIfAnswer {
  readonly dossiers: readonly DifferingDossier[];
}

type Manager = ConstructorParameters<typeof OrganizationQuery>[0];

/** Dossiers that are listed; the counts are of all. */
const LISTED = 200;

/** The rule sets of the instance, for administrators. */
export class ShowRuleSets {
  constructor(
    private readonly shelf: RuleShelf,
    private readonly unitOfWork: UnitOfWork,
    private readonly whatIf: RunWhatIf,
    private readonly looks: RuleSetLooks,
    private readonly enactments: EnactmentQuery,
    private readonly whoEnacts: WhoEnacts,
    private readonly clock: Clock,
  ) {}

  async execute(viewer: Viewer): Promise<RuleSetsView> {
    this.checkRole(viewer);
    await this.shelf.refresh();
    const { waiting } = this.shelf;
    const [effects, proposal] = await this.unitOfWork.run(async ({ manager }) => {
      const store = new RuleSetStore(manager);
      return [await store.effects(), await store.proposal()] as const;
    });
    const { set: inForce } = this.shelf.inForceNow;
    const isSeen = proposal !== null && (await this.enactments.visible(viewer, proposal)) !== null;
    return {
      inForce,
      unread: unreadNotice(this.shelf),
      waiting: waiting && {
        id: waiting.id,
        layers: waiting.layers,
        problems: checkRuleSet(waiting).map(problemWords),
        mayEnact: await this.whoEnacts.check(viewer, inForce, waiting),
      },
      proposal: isSeen ? proposal : null,
      effects,
    };
  }

  /** What the set says otherwise than the one in force, by award and article. */
  async differences(viewer: Viewer, id: string): Promise<readonly ChangeView[]> {
    this.checkRole(viewer);
    const [before, after] = [this.shelf.current, await this.read(id)];
    const changes = [...diffRuleBooks(before.book, after.book), ...diffLaws(before.law, after.law)];
    const awardNames = namesOf(before, after);
    const names = namesOfRules(
      [...after.book.routes, ...before.book.routes],
      nameOfBody(await this.unitOfWork.run(({ manager }) => bodiesIn(manager))),
    );
    return changes.map(({ change, from, to, awards }) => ({
      topic: change.topic,
      name: change.name,
      ...{ from, to },
      awards: awards.map((code) => ({ code, ...(awardNames.get(code) ?? { nameVi: code, nameEn: code }) })),
      ...describeChange(change, names),
    }));
  }

  /** What dossiers would be under the set. Who has seen it is kept; no dossier is touched. */
  async look(viewer: Viewer, id: string, over: Over): Promise<WhatIfView> {
    this.checkRole(viewer);
    const dossiers: DifferingDossier[] = [];
    const result = await this.whatIf.execute(await this.sound(id), over, viewer, (dossier) => {
      if (dossiers.length < LISTED) dossiers.push(dossier);
    });
    const { total, differing } = result;
    if (over.kind === 'open')
      await this.looks.enter({
        ruleSet: id,
        person: viewer.person.id,
        at: this.clock.now(),
        total,
        differing,
      });
    return { ...result, dossiers };
  }

  /** The same with every dossier, for a file: nobody's look is kept. */
  async list(viewer: Viewer, id: string, over: Over): Promise<WhatIfView> {
    this.checkRole(viewer);
    const dossiers: DifferingDossier[] = [];
    const result = await this.whatIf.execute(await this.sound(id), over, viewer, (found) =>
      dossiers.push(found),
    );
    return { ...result, dossiers };
  }

  private checkRole(viewer: Viewer): void {
    ensure(hasRole(actorOf(viewer), 'administrator'));
  }

  /** @throws Refused for a set that never took effect and does not pass its check: it may say what nobody can count */
  private async sound(id: string): Promise<LoadedRules> {
    const rules = await this.read(id);
    const { set, effects } = await this.unitOfWork.run(async ({ manager }) => ({
      set: await this.shelf.known(id, manager),
      effects: await new RuleSetStore(manager).effects(),
    }));
    if (!effects.some(({ ruleSet }) => ruleSet === id)) ensureSound(set);
    return rules;
  }

  private async read(id: string): Promise<LoadedRules> {
    try {
      return await this.shelf.rules((await this.known(id)).id);
    } catch (error) {
      if (error instanceof RulesUnreadable && error.why === 'form') throw unsound(1, error.what);
      throw error;
    }
  }

  private known(id: string): Promise<RuleSet> {
    return this.unitOfWork.run(({ manager }) => this.shelf.known(id, manager));
  }
}

const bodiesIn = async (manager: Manager): Promise<ReadonlyMap<string, Organization>> =>
  new Map((await new OrganizationQuery(manager).all()).map((body) => [body.id, body]));

type Names = ReadonlyMap<string, { readonly nameVi: string; readonly nameEn: string }>;

const namesOf = (...sets: readonly LoadedRules[]): Names =>
  new Map(
    sets.flatMap(({ book, law }) =>
      [...law.awards, ...book.awards].map(({ code, nameVi, nameEn }) => [code, { nameVi, nameEn }] as const),
    ),
  );
