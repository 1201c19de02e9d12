import { isInForce } from '@vinhdanh/domain';
import { located, type LawEntries } from '../law/entries';
import { problemAt, type PackProblem } from './problem';

/** The letters before a title say by which right somebody signs: no two forms of one time have the same. */
export function checkSigning(law: LawEntries): readonly PackProblem[] {
  const forms = located(law.signingForms);
  return forms.flatMap(({ value, field }, index) => {
    const other = forms
      .slice(0, index)
      .find(
        ({ value: before }) =>
          before.prefix === value.prefix && (isInForce(before, value.from) || isInForce(value, before.from)),
      );
    return other ? [problemAt(field.at('prefix'), `is the prefix of ${other.value.id} too`)] : [];
  });
}
