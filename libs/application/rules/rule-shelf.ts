import type { LoadedRules, RuleSet } from '@vinhdanh/domain';
import { RuleSetStore, type UnitOfWork } from '@vinhdanh/persistence';
import { loadRules, ruleSetOf } from '@vinhdanh/rules';
import type { Clock } from '../kernel/clock';
import { found } from '../kernel/refused';

/** A transaction's own connection, as the store takes it. */
type Manager = ConstructorParameters<typeof RuleSetStore>[0];

/**
 * The rule sets of the instance. What is in force for new dossiers is what the database says, never what happens to be
 * deployed: deployed texts that differ wait until they take effect.
 */
export class RuleShelf {
  private readonly read = new Map<string, Promise<LoadedRules>>();
  private seen: LoadedRules | null = null;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    readonly deployed: RuleSet,
    private readonly clock: Clock,
  ) {}

  /** Enters the deployed set where none was ever in force, and reads the one that is. */
  async open(): Promise<this> {
    const today = this.clock.today();
    await this.unitOfWork.run(({ manager }) =>
      new RuleSetStore(manager).setUp(this.deployed, today, this.clock.now()),
    );
    await this.refresh();
    return this;
  }

  /** Looks which set is in force now. */
  async refresh(): Promise<void> {
    this.seen = await this.unitOfWork.run(({ manager }) => this.inForce(manager));
  }

  /** The rules in force, as last seen: for what is shown. */
  get current(): LoadedRules {
    if (!this.seen) throw new Error('the rule shelf is not open');
    return this.seen;
  }

  /** The deployed set, where it differs from the one in force. */
  get waiting(): RuleSet | null {
    return this.deployed.id === this.current.set.id ? null : this.deployed;
  }

  /** The rules in force as the transaction sees them: for what is kept. */
  async inForce(manager: Manager): Promise<LoadedRules> {
    const store = new RuleSetStore(manager);
    const id = await store.inForce(this.clock.today());
    if (id === null) throw new Error('no rule set was ever entered as in force');
    return this.byId(id, store);
  }

  /** Any set that was ever kept, or that is deployed. Throws for an id that nobody knows. */
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
    reading.catch(() => this.read.delete(id));
    return reading;
  }

  private async load(id: string, store: RuleSetStore): Promise<LoadedRules> {
    return loadRules(await this.textsOf(id, store));
  }

  /** The set with its texts. Throws for an id that nobody knows, and for texts that are not what it was named by. */
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
    if (set.id !== id) throw new Error(`the texts kept of rule set ${id} are not those that it was named by`);
    return set;
  }
}
