import { ALLOWED, refuse, type Verdict } from '../kernel/refusal';
import type { Eligibility, EligibilityLine } from './check-eligibility';

/** The first line that is missing and lets nothing be proposed until it is kept; the others warn. */
const heldBack = ({ requirements }: Eligibility): EligibilityLine | undefined =>
  requirements.find(({ hard, verdict }) => hard && verdict === 'missing');

/** What is not kept warns, unless the law's text forbids the proposal itself. */
export function mayBeProposed(eligibility: Eligibility | undefined): Verdict {
  const line = eligibility && heldBack(eligibility);
  if (!line) return ALLOWED;
  const { vi, en } = line.sentence;
  return refuse('eligibility-held', { reason: vi, reasonVi: vi, reasonEn: en, article: line.article });
}
