import type { Law, RuleBook } from '@vinhdanh/domain';
import type { RuleShelf } from './rule-shelf';

/**
 * The rule book in force, whichever it is when it is asked: it changes while the process runs. Where it cannot be read, what
 * asks for a part of it is refused as by the shelf; all but who keeps whose award business, which the shelf may know.
 */
export const bookInForce = (shelf: RuleShelf): RuleBook => ({
  get awards() {
    return shelf.current.book.awards;
  },
  get routes() {
    return shelf.current.book.routes;
  },
  get standing() {
    return shelf.standingBodies;
  },
  get calendar() {
    return shelf.current.book.calendar;
  },
  get years() {
    return shelf.current.book.years;
  },
  get openQuestions() {
    return shelf.current.book.openQuestions;
  },
  get principles() {
    return shelf.current.book.principles;
  },
});

/** Every part of the law: a view of it is made before it can be asked what it says. */
const PARTS: Readonly<Record<keyof Law, true>> = {
  ...{ instruments: true, offices: true, routeFamilies: true, awards: true, voteRules: true, makers: true },
  ...{
    bundles: true,
    limits: true,
    annualDates: true,
    caps: true,
    money: true,
    holds: true,
    principles: true,
  },
  ...{ signingForms: true, proposerRules: true, commentRules: true, posthumousRules: true },
  ...{ retentionRules: true, openQuestions: true },
};

/** The law in force, in the same way. */
export function lawInForce(shelf: RuleShelf): Law {
  const live = (Object.keys(PARTS) as ReadonlyArray<keyof Law>).map((name): [string, PropertyDescriptor] => [
    name,
    { enumerable: true, get: () => shelf.current.law[name] },
  ]);
  return Object.defineProperties({}, Object.fromEntries(live)) as Law;
}
