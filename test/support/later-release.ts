import { randomUUID } from 'node:crypto';
import { Clock } from '@vinhdanh/application';
import type { RuleSet } from '@vinhdanh/domain';
import { RuleSetStore, UnitOfWork } from '@vinhdanh/persistence';
import { loadRules, ruleSetOf } from '@vinhdanh/rules';
import { newestForm } from '../../libs/rules/forms/form-of';
import { UPCASTERS, type PackUpcaster } from '../../libs/rules/forms/upcasters';
import type { TestDatabase } from './database';
import { DEPLOYED } from './packs';

/** The form of the release after this one. */
export const NEXT_FORM = newestForm(UPCASTERS) + 1;

/** The deployed texts as a later release would write them; `note` makes them others. */
export const inNextForm = (note = ''): RuleSet =>
  ruleSetOf(
    DEPLOYED.layers.map(({ name, version }) => ({
      name,
      files: { ...DEPLOYED.texts[version], 'form.yaml': `form: ${NEXT_FORM}\n${note}` },
    })),
  );

/** Who keeps whose award business, as every set of this form or the next says it. */
const STANDING = loadRules(DEPLOYED).book.standing;

/**
 * The set is in force, as a later release that has carried out its order leaves it.
 * @param noted whether that release has noted who keeps whose award business
 */
export const bringIntoForce = ({ dataSource }: TestDatabase, set: RuleSet, noted = true): Promise<void> =>
  new UnitOfWork(dataSource).run(async ({ manager }) => {
    const [store, clock] = [new RuleSetStore(manager), new Clock()];
    await store.keep(set, clock.now());
    if (noted) await store.noteStanding(set.id, STANDING, clock.now());
    const by = { origin: 'enactment', enactment: randomUUID(), orderNumber: '9/QĐ-BNV' } as const;
    await store.enter({ ruleSet: set.id, from: clock.today(), ...by }, clock.now());
  });

/** A later release, whose form says the same as this one's: what it reads, it reads while this runs. */
export async function asLaterRelease<T>(work: () => Promise<T>): Promise<T> {
  const known = UPCASTERS as PackUpcaster[];
  known.push((files) => files);
  try {
    return await work();
  } finally {
    known.pop();
  }
}
