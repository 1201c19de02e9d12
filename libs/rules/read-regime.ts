import type {
  Citation,
  ClockRules,
  LocalDate,
  RouteTemplate,
  StepKind,
  StepTemplate,
} from '@vinhdanh/domain';
import type { Field } from './field';
import { readBilingual } from './law/read-texts';
import { readDelegations, type Delegation } from './read-delegations';
import { CITATION_FIELDS, readCitation, readTerm, TERM_FIELDS } from './read-citation';
import { oncePerFile } from './once-per-file';
import { readClock } from './read-clock';
import {
  readLimitRule,
  readThresholdRule,
  type LimitRule,
  type Named,
  type ThresholdRule,
} from './read-figures';

/** A step as the file has it: limits by their names, and no threshold, which depends on the award. */
export interface StepRule extends Omit<StepTemplate, 'limit' | 'threshold' | 'openVote'> {
  readonly limitName: string | null;
  readonly field: Field;
}

/** A route as the file has it: steps, and by step its threshold and its own limit, by their names. */
export interface RouteRule {
  readonly field: Field;
  readonly awards: readonly string[];
  readonly steps: readonly Named[];
  readonly thresholds: ReadonlyMap<string, Named>;
  readonly limits: ReadonlyMap<string, Named>;
  readonly fit: Pick<RouteTemplate, 'enters' | 'through' | 'question' | 'name'>;
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
  readonly limits: ReadonlyMap<string, LimitRule>;
  /** `null`: the law of this layer gives no figure and leaves it to a later one. */
  readonly thresholds: ReadonlyMap<string, ThresholdRule>;
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

function readStep(id: string, field: Field): StepRule {
  field.only('kind', 'level', 'body', 'standing', 'consulted', 'limit', ...CITATION_FIELDS);
  const consulted = field.at('consulted');
  return {
    id,
    field,
    kind: field.at('kind').oneOf(KINDS),
    level: field.at('level').text(),
    ...(field.at('body').isAbsent ? {} : { body: field.at('body').text() }),
    ...(field.at('standing').isAbsent ? {} : { standing: field.at('standing').flag() }),
    ...(consulted.isAbsent ? {} : { consulted: consulted.items().map((agency) => agency.text()) }),
    limitName: field.at('limit').isAbsent ? null : field.at('limit').text(),
    ...readCitation(field),
  };
}

const textsOf = (field: Field): readonly string[] => field.items().map((item) => item.text());

const namesByStep = (field: Field): ReadonlyMap<string, Named> =>
  new Map(
    field.isAbsent ? [] : field.entries().map(([step, name]) => [step, { name: name.text(), field: name }]),
  );

function readFit(field: Field): RouteRule['fit'] {
  const [enters, through, question, name] = ['enters', 'through', 'question', 'name'].map((member) =>
    field.at(member),
  ) as [Field, Field, Field, Field];
  return {
    ...(enters.isAbsent ? {} : { enters: textsOf(enters) }),
    ...(through.isAbsent ? {} : { through: textsOf(through) }),
    ...(question.isAbsent ? {} : { question: question.text() }),
    ...(name.isAbsent ? {} : { name: readBilingual(name) }),
  };
}

function readRoute(field: Field): RouteRule {
  field.only('awards', 'steps', 'thresholds', 'limits', 'enters', 'through', 'question', 'name');
  return {
    field,
    awards: textsOf(field.at('awards')),
    steps: field
      .at('steps')
      .items()
      .map((step) => ({ name: step.text(), field: step })),
    thresholds: namesByStep(field.at('thresholds')),
    limits: namesByStep(field.at('limits')),
    fit: readFit(field),
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
export const readRegime = oncePerFile((file): Regime => {
  file.only('regime', ...TERM_FIELDS, ...CITATION_FIELDS, 'isLaw', 'delegated', 'clock', ...ENTRIES);
  const isDated = [...TERM_FIELDS, ...CITATION_FIELDS].some((name) => !file.at(name).isAbsent);
  const regime = {
    id: file.at('regime').text(),
    term: isDated ? { ...readTerm(file), ...readCitation(file) } : null,
    isLaw: file.at('isLaw').isAbsent || file.at('isLaw').flag(),
    clock: readClock(file.at('clock')),
    limits: readMap(file.at('limits'), (_id, entry) => readLimitRule(entry)),
    thresholds: readMap(file.at('thresholds'), (_id, entry) => readThresholdRule(entry)),
    steps: readMap(file.at('steps'), readStep),
    routes: readMap(file.at('routes'), (_id, entry) => readRoute(entry)),
  };
  return { ...regime, delegated: readDelegations(file.at('delegated'), regime) };
});
