import type { Verdict } from '@vinhdanh/domain';
import { sentence, type Locale } from '@vinhdanh/platform';
import type { ActDto } from '../openapi/common.dto';

interface JudgedAct {
  readonly act: string;
  readonly verdict: Verdict;
}

/** Whether the caller may do it; a refusal with its sentence. */
export function renderAct({ act, verdict }: JudgedAct, locale: Locale): ActDto {
  if (verdict.allowed) return { act, allowed: true };
  const { code, params } = verdict.refusal;
  return { act, allowed: false, refusal: { code, params, sentence: sentence(code, params, locale) } };
}

/** What the caller may do, each refusal with its sentence. */
export const renderActs = (acts: readonly JudgedAct[], locale: Locale): ActDto[] =>
  acts.map((act) => renderAct(act, locale));
