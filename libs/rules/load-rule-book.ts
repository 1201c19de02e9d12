import {
  workingCalendarOf,
  type Award,
  type CalendarYear,
  type DayOff,
  type RuleBook,
  type StandingBody,
} from '@vinhdanh/domain';
import type { Field } from './field';
import { layRegime, overlaidBy } from './lay-regime';
import { awardsOfLaw } from './awards-of-law';
import { valuesOf, type LawEntries } from './law/entries';
import { LAW_FILES, readSoundLaw } from './law/law-files';
import { CRITERIA_FILE } from './load-criteria';
import { readAwards } from './read-awards';
import { closedBeyond, closedToo, readCalendar } from './read-calendar';
import { PACKS } from './read-layer';
import { readRegime, type Regime } from './read-regime';
import { ISSUER_FILE } from './read-issuer';
import { readStanding } from './read-standing';
import { resolveRoutes } from './resolve-routes';
import { partedBy } from './unchecked';
import { readSet, ruleSetFrom, type RuleSetSource } from './rule-set';

/** What the layers read so far say, by names that a later layer may override. */
export class RuleLayers {
  private readonly awards = new Map<string, readonly Award[]>();
  private readonly regimes = new Map<string, readonly Regime[]>();
  private readonly standing = new Map<string, StandingBody>();
  private readonly years = new Map<string, CalendarYear>();
  private readonly closures: DayOff[] = [];

  add(name: string, file: Field): void {
    if (name === 'awards.yaml') for (const [code, award] of readAwards(file)) this.awards.set(code, award);
    else if (name === 'calendar.yaml') this.addCalendar(file);
    else if (name === 'standing.yaml')
      for (const rule of readStanding(file)) this.standing.set(`${rule.of} ${rule.from}`, rule);
    else if (name.startsWith('routes-')) this.addRegime(file);
    else file.fail('is not one of awards.yaml, calendar.yaml, standing.yaml, routes-*.yaml');
  }

  private addCalendar(file: Field): void {
    const { years, closures } = readCalendar(file);
    for (const year of years) this.years.set(year.year, year);
    this.closures.push(...closures);
  }

  private addRegime(file: Field): void {
    const regime = readRegime(file);
    const below = this.regimes.get(regime.id) ?? [];
    if (below.length > 0 && overlaidBy(below, regime).length === 0)
      file.at('from').fail(`lies outside the time of ${regime.id} in the layers below`);
    this.regimes.set(regime.id, layRegime(below, regime));
  }

  /** The decrees' dated texts, as all layers together have them. */
  get texts(): readonly Regime[] {
    return [...this.regimes.values()].flat();
  }

  /** The rule book under the law that its names refer to, each mark as it is written: what a check looks at. */
  asWritten(law: LawEntries): RuleBook {
    const years = closedToo([...this.years.values()], this.closures);
    return {
      awards: [...this.awards.values()].flat().concat(awardsOfLaw(law)),
      routes: this.texts.flatMap((text) => resolveRoutes(text, law)),
      standing: [...this.standing.values()],
      calendar: workingCalendarOf([...years, closedBeyond(years, this.closures)]),
      years,
      openQuestions: valuesOf(law.openQuestions),
      principles: valuesOf(law.principles),
    };
  }

  /** The same, each text as sure as it is known to be on its days. */
  toRuleBook(law: LawEntries): RuleBook {
    const known = partedBy(valuesOf(law.instruments));
    const { awards, routes, principles, ...written } = this.asWritten(law);
    return { ...written, awards: known(awards), routes: known(routes), principles: known(principles) };
  }
}

/** Whether the file is read into the layers: not the law that they refer to, the criteria, or whose rules they are. */
export const isOfRuleBook = (name: string): boolean =>
  !LAW_FILES.has(name) && name !== CRITERIA_FILE && name !== ISSUER_FILE;

/** The rule book that files make, the highest law's first. Throws `RuleDataError` for data that cannot be used. */
export function ruleBookOf(
  files: ReadonlyArray<readonly [string, Field]>,
  law = readSoundLaw(files),
): RuleBook {
  const read = new RuleLayers();
  for (const [name, file] of files) if (isOfRuleBook(name)) read.add(name, file);
  return read.toRuleBook(law);
}

/**
 * The rule book of an instance: the packs of the layers, each overriding by name what those before it say
 * (`national`, `lang-son`). Throws `RuleDataError`, naming file and field, for data that cannot be used.
 */
export const loadRuleBook = (source: RuleSetSource, packs = PACKS): RuleBook =>
  ruleBookOf(readSet(ruleSetFrom(source, packs), (name) => name !== CRITERIA_FILE));
