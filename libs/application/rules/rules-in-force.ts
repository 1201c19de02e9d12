import type { Law, RuleBook } from '@vinhdanh/domain';
import type { RuleShelf } from './rule-shelf';

/** The rule book in force, whichever it is when it is asked: it changes while the process runs. */
export const bookInForce = (shelf: RuleShelf): RuleBook => ({
  get awards() {
    return shelf.current.book.awards;
  },
  get routes() {
    return shelf.current.book.routes;
  },
  get standing() {
    return shelf.current.book.standing;
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

/** The law in force, in the same way. */
export function lawInForce(shelf: RuleShelf): Law {
  const names = Object.keys(shelf.current.law) as ReadonlyArray<keyof Law>;
  const live = names.map((name): [string, PropertyDescriptor] => [
    name,
    { enumerable: true, get: () => shelf.current.law[name] },
  ]);
  return Object.defineProperties({}, Object.fromEntries(live)) as Law;
}
