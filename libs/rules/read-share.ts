import { DENOMINATORS, type Share } from '@vinhdanh/domain';
import type { Field } from './field';

export const BASES = DENOMINATORS;

/** A part of a whole: never more than the whole. */
export function readShare(field: Field): Share {
  const share = { num: field.at('num').count(), den: field.at('den').count() };
  return share.num <= share.den ? share : field.at('num').fail(`is more than ${share.den}`);
}
