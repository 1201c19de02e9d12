import type { LoadedRules, RuleSet, RuleSetVersions, StandingBody } from '@vinhdanh/domain';
import { RuleSetStore, type UnitOfWork } from '@vinhdanh/persistence';
import { loadRules, ruleSetOf } from '@vinhdanh/rules';
import type { Clock } from '../kernel/clock';
import { found } from '../kernel/refused';
import { RulesUnreadable } from './rules-unreadable';

/** A transaction's own connection, as the store takes it. */
type Manager = ConstructorParameters<typeof RuleSetStore>[0];

/** The set in force: which one it is, and what it says; null where this release cannot read it. */
export interface InForce {
  readonly set: RuleSetVersions;
  readonly rules: LoadedRules | null;
  readonly unread: RulesUnreadable | null;
  /** Of a set that cannot be read, who keeps whose award business, as a release that could read it noted. */
  readonly noted: readonly StandingBody[] | null;
}

/**
 * The rule sets of the instance. What is in force for new dossiers is what the database says, never what happens to be
 * deployed: deployed texts that differ wait until they take effect. A kept set that this release cannot read keeps nobody
 * from starting: who asks what it says is refused (`rule-set-unreadable`), and nothing stands in for it.
 */
export class RuleShelf {
  private readonly read = new Map<string, Promise<LoadedRules>>();
  private seen: InForce | null = null;
  private noted: string | null = null;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    readonly deployed: RuleSet,
    private readonly clock: Clock,
    private readonly readTexts: (set: RuleSet) => LoadedRules = loadRules,
  ) {}

  /**
   * Enters the deployed set where none was ever in force, and reads the one that is. Throws `RuleDataError` for a set that
   * would be entered and cannot be read: then none is.
   */
  async open(): Promise<this> {
    const today = this.clock.today();
    await this.unitOfWork.run(async ({ manager }) => {
      const store = new RuleSetStore(manager);
      if ((await store.inForce(today)) !== null) return;
      this.readTexts(this.deployed);
      await store.setUp(this.deployed, today, this.clock.now());
    });
    await this.refresh();
    return this;
  }

  /** Looks which set is in force now. */
  async refresh(): Promise<void> {
    this.seen = await this.unitOfWork.run(async ({ manager }) => {
      const seen = await this.standing(manager);
      if (seen.rules && seen.set.id !== this.noted)
        await new RuleSetStore(manager).noteStanding(seen.set.id, seen.rules.book.standing, this.clock.now());
      return seen;
    });
    if (this.seen.rules) this.noted = this.seen.set.id;
  }

  /** The set in force as last seen, also where it cannot be read. */
  get inForceNow(): InForce {
    if (!this.seen) throw new Error('the rule shelf is not open');
    return this.seen;
  }

  /** The rules in force, as last seen: for what is shown. @throws RulesUnreadable */
  get current(): LoadedRules {
    return readOf(this.inForceNow);
  }

  /**
   * Who keeps whose award business by the set in force, also where only a release that could read it knows: it noted this.
   * @throws RulesUnreadable where none did
   */
  get standingBodies(): readonly StandingBody[] {
    const { rules, noted } = this.inForceNow;
    return rules?.book.standing ?? noted ?? this.current.book.standing;
  }

  /** The deployed set, where it differs from the one in force. */
  get waiting(): RuleSet | null {
    return this.deployed.id === this.inForceNow.set.id ? null : this.deployed;
  }

  /** The set in force as the transaction sees it, also where it cannot be read. */
  async standing(manager: Manager): Promise<InForce> {
    const store = new RuleSetStore(manager);
    const id = await store.inForce(this.clock.today());
    if (id === null) throw new Error('no rule set was ever entered as in force');
    try {
      const rules = await this.byId(id, store);
      return { set: rules.set, rules, unread: null, noted: null };
    } catch (error) {
      if (!(error instanceof RulesUnreadable)) throw error;
      const noted = await store.notedStanding(id);
      return { set: error.set, rules: null, unread: error, noted };
    }
  }

  /** The rules in force as the transaction sees them: for what is kept. @throws RulesUnreadable */
  async inForce(manager: Manager): Promise<LoadedRules> {
    return readOf(await this.standing(manager));
  }

  /** Any set that was ever kept, or that is deployed. Throws for an id that nobody knows. @throws RulesUnreadable */
  rules(id: string): Promise<LoadedRules> {
    return (
      this.read.get(id) ?? this.unitOfWork.run(({ manager }) => this.byId(id, new RuleSetStore(manager)))
    );
  }

  private byId(id: string, store: RuleSetStore): Promise<LoadedRules> {
    const known = this.read.get(id);
    if (known) return known;
    const reading = this.load(id, store);
    this.read.set(id, reading);
    reading.catch((error: unknown) => this.forget(id, error));
    return reading;
  }

  /** A text of an unknown form stays one as long as the process runs; whatever else went wrong may be mended meanwhile. */
  private forget(id: string, error: unknown): void {
    if (!(error instanceof RulesUnreadable && error.why === 'form')) this.read.delete(id);
  }

  private async load(id: string, store: RuleSetStore): Promise<LoadedRules> {
    const set = await this.textsOf(id, store);
    try {
      return this.readTexts(set);
    } catch (error) {
      throw RulesUnreadable.of(set, error);
    }
  }

  /**
   * The set with its texts, in whichever form. Throws for an id that nobody knows.
   * @throws RulesUnreadable for texts that are not what it was named by
   */
  texts(id: string): Promise<RuleSet> {
    return this.unitOfWork.run(({ manager }) => this.textsOf(id, new RuleSetStore(manager)));
  }

  /** The same for an id that somebody names. @throws Refused `not-found` */
  async known(id: string, manager: Manager): Promise<RuleSet> {
    const store = new RuleSetStore(manager);
    if (id !== this.deployed.id) found(await store.find(id));
    return this.textsOf(id, store);
  }

  private async textsOf(id: string, store: RuleSetStore): Promise<RuleSet> {
    if (id === this.deployed.id) return this.deployed;
    const kept = await store.find(id);
    if (!kept) throw new Error(`no rule set ${id} was kept`);
    const set = ruleSetOf(
      kept.layers.map(({ name, version }) => ({ name, files: kept.texts[version] ?? {} })),
    );
    if (set.id !== id) throw new RulesUnreadable({ id, layers: kept.layers }, 'texts', OTHER_TEXTS);
    return set;
  }
}

function readOf({ rules, unread }: InForce): LoadedRules {
  if (rules) return rules;
  throw unread ?? new Error('a set that was read has rules');
}

const OTHER_TEXTS = {
  vi: 'văn bản đang lưu không phải là văn bản mà bộ quy định được đặt tên theo',
  en: 'the texts that are kept are not those that it was named by',
};
