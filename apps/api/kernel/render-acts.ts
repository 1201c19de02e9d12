import type { Verdict } from '@vinhdanh/domain';
import { sentence, type Locale } from '@vinhdanh/platform';
import type { ActDto } from '../openapi/common.dto';

/** What the caller may do, each refusal with its sentence. */
export const renderActs = (
  acts: ReadonlyArray<{ readonly act: string; readonly verdict: Verdict }>,
  locale: Locale,
): ActDto[] =>
  acts.map(({ act, verdict }) => {
    if (verdict.allowed) return { act, allowed: true };
    const { code, params } = verdict.refusal;
    return { act, allowed: false, refusal: { code, params, sentence: sentence(code, params, locale) } };
  });
