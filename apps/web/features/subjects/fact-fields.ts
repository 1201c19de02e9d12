import {
  ACHIEVEMENT_GROUNDS,
  EFFECT_SCOPES,
  LEAVE_KINDS,
  MATTER_KINDS,
  RATINGS,
  WORK_KINDS,
} from '@vinhdanh/domain';
import type { Fact } from '../../api/models';

export type FactField = Exclude<keyof Fact, 'kind' | 'used'>;

/** How a field is asked for. */
export type FieldShape =
  | { readonly as: 'year' | 'day' | 'text' | 'count' | 'flag' }
  | { readonly as: 'choice'; readonly family: string; readonly of: readonly string[] };

export const SHAPES: Readonly<Record<FactField, FieldShape>> = {
  year: { as: 'year' },
  rating: { as: 'choice', family: 'rating', of: RATINGS },
  name: { as: 'text' },
  work: { as: 'choice', family: 'work', of: WORK_KINDS },
  scope: { as: 'choice', family: 'scope', of: EFFECT_SCOPES },
  ground: { as: 'choice', family: 'ground', of: ACHIEVEMENT_GROUNDS },
  post: { as: 'text' },
  higherRetirementAge: { as: 'flag' },
  leave: { as: 'choice', family: 'leave', of: LEAVE_KINDS },
  measure: { as: 'text' },
  matter: { as: 'choice', family: 'matter', of: MATTER_KINDS },
  from: { as: 'day' },
  to: { as: 'day' },
  since: { as: 'day' },
  until: { as: 'day' },
  on: { as: 'day' },
  members: { as: 'count' },
  completed: { as: 'count' },
  advanced: { as: 'count' },
  fighters: { as: 'count' },
  warned: { as: 'count' },
  of: { as: 'choice', family: 'led', of: ['cluster', 'movement'] },
  by: { as: 'choice', family: 'ledBy', of: ['province', 'central'] },
  years: { as: 'count' },
};

/** What each kind of fact asks for, in order; fields that may stay empty are in `MAY_BE_EMPTY`. */
export const FIELDS: Readonly<Record<Fact['kind'], readonly FactField[]>> = {
  rating: ['year', 'rating'],
  'collective-year': ['year', 'members', 'completed', 'advanced', 'fighters', 'warned'],
  work: ['year', 'name', 'work', 'scope'],
  achievement: ['year', 'name', 'ground', 'scope'],
  lead: ['year', 'of', 'by', 'years'],
  service: ['post', 'from', 'to', 'higherRetirementAge'],
  leave: ['leave', 'from', 'to'],
  discipline: ['measure', 'from', 'to'],
  'open-matter': ['matter', 'since', 'until'],
  death: ['on'],
  dissolution: ['on'],
};

const PERSONAL: ReadonlyArray<Fact['kind']> = ['service', 'leave', 'death'];
const COLLECTIVE: ReadonlyArray<Fact['kind']> = ['collective-year', 'dissolution'];

/** The kinds of fact that a subject of the kind may have. */
export const factKindsFor = (subject: string): ReadonlyArray<Fact['kind']> =>
  (Object.keys(FIELDS) as ReadonlyArray<Fact['kind']>).filter(
    (kind) =>
      (subject === 'person' || !PERSONAL.includes(kind)) &&
      (subject === 'collective' || !COLLECTIVE.includes(kind)),
  );

export const mayBeEmpty = (kind: Fact['kind'], field: FactField): boolean =>
  field === 'higherRetirementAge' || field === 'until' || (field === 'to' && kind !== 'leave');
