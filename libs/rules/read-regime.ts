import type {
  Citation,
  ClockRules,
  LocalDate,
  Quorum,
  StepKind,
  StepTemplate,
  Threshold,
  TimeLimit,
} from '@vinhdanh/domain';
import type { Field } from './field';
import { readDelegations, type Delegation } from './read-delegations';
import { CITATION_FIELDS, readCitation, readTerm, TERM_FIELDS } from './read-citation';
import { readClock } from './read-clock';
import { BASES, readShare } from './read-share';

/** A step as the file has it: limits by their names, and no threshold, which depends on the award. */
export interface StepRule extends Omit<StepTemplate, 'limit' | 'threshold'> {
  readonly limitName: string | null;
}

/** A route as the file has it: steps and thresholds by their names. */
export interface RouteRule {
  readonly field: Field;
  readonly awards: readonly string[];
  readonly steps: ReadonlyArray<{ readonly name: string; readonly field: Field }>;
  readonly thresholds: ReadonlyMap<string, { readonly name: string; readonly field: Field }>;
}

/** When a text is in force, both ends included, and where that stands. */
export interface Term extends Citation {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** What one decree ruled for dossiers received in its time, by names that a later layer may override. */
export interface Regime {
  readonly id: string;
  readonly term: Term | null;
  /** False for rehearsals, which shorten waiting and are not held to the law. */
  readonly isLaw: boolean;
  readonly delegated: readonly Delegation[];
  readonly limits: ReadonlyMap<string, TimeLimit>;
  /** `null`: the law of this layer gives no figure and leaves it to a later one. */
  readonly thresholds: ReadonlyMap<string, Threshold | null>;
  readonly steps: ReadonlyMap<string, StepRule>;
  readonly routes: ReadonlyMap<string, RouteRule>;
  /** What holds and returns do to the limits; parts of it may be left to other layers. */
  readonly clock: Partial<ClockRules>;
}

const KINDS: readonly StepKind[] = [
  'intake',
  'appraise',
  'consult',
  'post',
  'vote',
  'sign',
  'decide',
  'present',
];

function readLimit(field: Field): TimeLimit {
  field.only('amount', 'unit', ...CITATION_FIELDS);
  const unit = field.at('unit').oneOf(['working-day', 'calendar-day', 'second']);
  return { amount: field.at('amount').count(), unit, ...readCitation(field) };
}

const readQuorum = (field: Field): Quorum => ({
  ...readShare(field.only('num', 'den', 'countsWritten', ...CITATION_FIELDS)),
  countsWritten: field.at('countsWritten').flag(),
  ...readCitation(field),
});

function readThreshold(field: Field): Threshold | null {
  if (field.isNull) return null;
  field.only('num', 'den', 'of', 'ballot', 'quorum', ...CITATION_FIELDS);
  return {
    ...readShare(field),
    of: field.at('of').oneOf(BASES),
    ballot: field.at('ballot').oneOf(['open', 'secret']),
    quorum: readQuorum(field.at('quorum')),
    ...readCitation(field),
  };
}

function readStep(id: string, field: Field): StepRule {
  field.only('kind', 'level', 'body', 'standing', 'consulted', 'limit', ...CITATION_FIELDS);
  const consulted = field.at('consulted');
  return {
    id,
    kind: field.at('kind').oneOf(KINDS),
    level: field.at('level').text(),
    ...(field.at('body').isAbsent ? {} : { body: field.at('body').text() }),
    ...(field.at('standing').isAbsent ? {} : { standing: field.at('standing').flag() }),
    ...(consulted.isAbsent ? {} : { consulted: consulted.items().map((agency) => agency.text()) }),
    limitName: field.at('limit').isAbsent ? null : field.at('limit').text(),
    ...readCitation(field),
  };
}

function readRoute(field: Field): RouteRule {
  field.only('awards', 'steps', 'thresholds');
  const thresholds = field.at('thresholds').isAbsent ? [] : field.at('thresholds').entries();
  return {
    field,
    awards: field
      .at('awards')
      .items()
      .map((award) => award.text()),
    steps: field
      .at('steps')
      .items()
      .map((step) => ({ name: step.text(), field: step })),
    thresholds: new Map(thresholds.map(([step, name]) => [step, { name: name.text(), field: name }])),
  };
}

function readMap<T>(field: Field, read: (id: string, entry: Field) => T): ReadonlyMap<string, T> {
  return new Map(field.isAbsent ? [] : field.entries().map(([id, entry]) => [id, read(id, entry)]));
}

const ENTRIES = ['limits', 'thresholds', 'steps', 'routes'] as const;

/**
 * `routes-*.yaml`: one decree's routes. A layer above may leave the dates to the one that first names the decree, or
 * speak for a part of its time only.
 */
export function readRegime(file: Field): Regime {
  file.only('regime', ...TERM_FIELDS, ...CITATION_FIELDS, 'isLaw', 'delegated', 'clock', ...ENTRIES);
  const regime = {
    id: file.at('regime').text(),
    term: file.at('from').isAbsent ? null : { ...readTerm(file), ...readCitation(file) },
    isLaw: file.at('isLaw').isAbsent || file.at('isLaw').flag(),
    clock: readClock(file.at('clock')),
    limits: readMap(file.at('limits'), (_id, entry) => readLimit(entry)),
    thresholds: readMap(file.at('thresholds'), (_id, entry) => readThreshold(entry)),
    steps: readMap(file.at('steps'), readStep),
    routes: readMap(file.at('routes'), (_id, entry) => readRoute(entry)),
  };
  return { ...regime, delegated: readDelegations(file.at('delegated'), regime) };
}
