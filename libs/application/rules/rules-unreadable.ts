import type { Bilingual, RuleSetVersions } from '@vinhdanh/domain';
import { RuleDataError, wordsOfError } from '@vinhdanh/rules';
import { Refused } from '../kernel/refused';

const SHORT = 8;

/**
 * Why a kept set cannot be read: its texts are of a form that this release does not know, or they are not those that it was
 * named by.
 */
export type Unreadable = 'form' | 'texts';

/** What needs the rules of a kept set that this release cannot read is refused; whatever else is asked goes on. */
export class RulesUnreadable extends Refused {
  constructor(
    readonly set: RuleSetVersions,
    readonly why: Unreadable,
    readonly what: Bilingual,
  ) {
    const { vi, en } = what;
    super({
      code: 'rule-set-unreadable',
      params: { set: set.id.slice(0, SHORT), what: en, whatVi: vi, whatEn: en },
    });
    this.name = 'RulesUnreadable';
  }

  /** What could not be read of its texts; whatever it is, only what needs these rules is kept from going on. */
  static of({ id, layers }: RuleSetVersions, error: unknown): RulesUnreadable {
    const message = error instanceof Error ? error.message : String(error);
    const what = error instanceof RuleDataError ? wordsOfError(error) : { vi: message, en: message };
    return new RulesUnreadable({ id, layers }, 'form', what);
  }
}

/** What is found, or `instead` where the rules that it takes cannot be read: for who reads and needs no rule for it. */
export async function readableOr<T>(instead: T, find: () => Promise<T>): Promise<T> {
  try {
    return await find();
  } catch (error) {
    if (error instanceof RulesUnreadable) return instead;
    throw error;
  }
}

/** The refusal that planning ended with: not one for rules that cannot be read, of which nothing follows. @throws any other error */
export function refusalOfPlan(error: unknown): Refused {
  if (error instanceof Refused && !(error instanceof RulesUnreadable)) return error;
  throw error;
}
