import type { Cap } from '../rules/law';
import type { Inputs, RequirementVerdict } from '../rules/requirement';
import { allowedOf, type Allowed } from './allowed';
import type { PassedCap } from './cap-record';
import type { CapCount } from './count';
import type { CapFinding, CapStanding } from './finding';
import { countedWords, shareWords, standingWords } from './words';

/**
 * A cap held against what there is. The order of handing in is no rule of law: it only says for which dossiers an order is
 * needed, so that no more pass without one than are allowed; the body may withdraw another one instead.
 * @param order by which the dossier may pass this cap
 */
export function checkCap(cap: Cap, count: CapCount, order?: PassedCap): CapFinding {
  const denominator = cap.percent === null ? null : (count.stated?.count ?? null);
  const known = cap.percent === null || denominator !== null;
  const allowed = known ? allowedOf(cap, denominator ?? 0) : null;
  const standing = standingOf(count, allowed);
  const numerator = count.held + count.open;
  const [counted, share, end] = [
    countedWords(cap, count),
    shareWords(cap, count, allowed),
    standingWords(cap, count, allowed, standing, order),
  ];
  return {
    requirement: 'cap',
    verdict: verdictOf(cap, standing, { isTotalOver: allowed !== null && numerator > allowed.least, order }),
    article: cap.article,
    evidence: cap.evidence,
    inputs: { ...inputsOf(cap, count, denominator, allowed), order: order?.order.number ?? null },
    sentence: { vi: `${counted.vi} ${share.vi} ${end.vi}`, en: `${counted.en} ${share.en} ${end.en}` },
    cap: cap.id,
    body: count.body,
    counted: cap.numerator,
    outOf: cap.percent === null ? null : cap.denominator,
    standing,
    heldAt: cap.heldAt.steps,
    mayBePassed: cap.severity === 'warn',
  };
}

function standingOf({ place }: CapCount, allowed: Allowed | null): CapStanding {
  if (allowed === null) return 'not-stated';
  if (place === null || place <= allowed.least) return 'within';
  return place <= allowed.most ? 'rounding-open' : 'over';
}

function verdictOf(
  { severity }: Cap,
  standing: CapStanding,
  { isTotalOver, order }: { isTotalOver: boolean; order: PassedCap | undefined },
): RequirementVerdict {
  switch (standing) {
    case 'over':
      return severity === 'block' ? 'missing' : 'warning';
    case 'rounding-open':
      return order ? 'warning' : 'open';
    case 'not-stated':
      return 'open';
    case 'within':
      return isTotalOver ? 'warning' : 'met';
  }
}

const inputsOf = (
  { id, percent, rounding, severity }: Cap,
  { year, held, open, place, ledger, stated }: CapCount,
  denominator: number | null,
  allowed: Allowed | null,
): Inputs => ({
  cap: id,
  year,
  numerator: held + open,
  held,
  open,
  place,
  denominator,
  percent,
  rounding: rounding.mode,
  allowed: allowed?.least === allowed?.most ? (allowed?.least ?? null) : null,
  allowedLeast: allowed?.least ?? null,
  allowedMost: allowed?.most ?? null,
  ledger,
  document: denominator === null ? null : (stated?.document.number ?? null),
  severity,
});
