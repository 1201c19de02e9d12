import type { RuleSet } from '@vinhdanh/domain';
import { ruleSetOf } from '@vinhdanh/rules';
import { newestForm } from '../../libs/rules/forms/form-of';
import { UPCASTERS, type PackUpcaster } from '../../libs/rules/forms/upcasters';
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
