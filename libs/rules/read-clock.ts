import type { ClockRules, RepeatedReturnRule, ResumptionRule, ReturnReason } from '@vinhdanh/domain';
import type { Field } from './field';
import { CITATION_FIELDS, readCitation } from './read-citation';

function readResumption(field: Field): ResumptionRule {
  field.only('then', ...CITATION_FIELDS);
  return { then: field.at('then').oneOf(['days-left', 'restart']), ...readCitation(field) };
}

function readReason(id: string, field: Field, list: RepeatedReturnRule): ReturnReason {
  field.only('nameVi', 'nameEn', ...CITATION_FIELDS);
  const hasOwn = CITATION_FIELDS.some((name) => !field.at(name).isAbsent);
  const { article, evidence } = hasOwn ? readCitation(field) : list;
  return {
    id,
    nameVi: field.at('nameVi').text(),
    nameEn: field.at('nameEn').text(),
    article,
    evidence,
  };
}

/** The reasons of a repeated return; each has the list's article unless it names its own. */
function readRepeatedReturn(field: Field): RepeatedReturnRule {
  field.only('reasons', ...CITATION_FIELDS);
  const list: RepeatedReturnRule = { ...readCitation(field), reasons: [] };
  const reasons = field.at('reasons').entries();
  if (reasons.length === 0) field.at('reasons').fail('must name at least one reason');
  return { ...list, reasons: reasons.map(([id, reason]) => readReason(id, reason, list)) };
}

/** `clock` of a routes file: what holds and returns do to the limits. A layer above may say a part of it otherwise. */
export function readClock(field: Field): Partial<ClockRules> {
  if (field.isAbsent) return {};
  field.only('afterHold', 'afterReturn', 'repeatedReturn');
  const [hold, back, repeated] = [field.at('afterHold'), field.at('afterReturn'), field.at('repeatedReturn')];
  return {
    ...(hold.isAbsent ? {} : { afterHold: readResumption(hold) }),
    ...(back.isAbsent ? {} : { afterReturn: readResumption(back) }),
    ...(repeated.isAbsent ? {} : { repeatedReturn: readRepeatedReturn(repeated) }),
  };
}

/** The clock rules once every part of them is said; a decree that says only some has none. */
export const wholeClock = ({
  afterHold,
  afterReturn,
  repeatedReturn,
}: Partial<ClockRules>): ClockRules | undefined =>
  afterHold && afterReturn && repeatedReturn ? { afterHold, afterReturn, repeatedReturn } : undefined;
