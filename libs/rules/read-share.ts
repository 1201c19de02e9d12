import type { Denominator, Share } from '@vinhdanh/domain';
import type { Field } from './field';

export const BASES: readonly Denominator[] = [
  'all-members',
  'members-not-recused',
  'attending',
  'papers-cast',
  'papers-not-blank',
];

/** A part of a whole: never more than the whole. */
export function readShare(field: Field): Share {
  const share = { num: field.at('num').count(), den: field.at('den').count() };
  return share.num <= share.den ? share : field.at('num').fail(`is more than ${share.den}`);
}
