import { counts, type Holding } from '../ledger';
import type { Citation } from '../rules/citation';
import { checkUnder, type EligibilityLine } from './check-eligibility';
import { textOn, type Criteria } from './criterion';
import type { SubjectFile } from './subject-file';

/** A later award that stood on a cancelled one: by its own basis, or because a criterion of its day counted it. */
export interface Dependent {
  readonly holding: Holding;
  /** The cancelled award, or one between that stood on it. */
  readonly stoodOn: string;
  readonly by: 'basis' | 'criterion';
  /** The place of the criterion; null by basis. */
  readonly citation: Citation | null;
}

const leaves = (lines: readonly EligibilityLine[]): readonly EligibilityLine[] =>
  lines.flatMap((line) => (line.parts.length > 0 ? leaves(line.parts) : [line]));

/** The line that counted the award when the later one was decided, on the facts before it. */
function countedBy(file: SubjectFile, later: Holding, earlier: string, criteria: Criteria): Citation | null {
  const before = file.holdings.filter(
    (one) => one.id !== later.id && one.decision.date <= later.decision.date,
  );
  const text = textOn(criteria, later.award, later.decision.date);
  const { requirements } = checkUnder({ ...file, holdings: before }, text, later.decision.date);
  const line = leaves(requirements).find((one) => one.counted.includes(earlier));
  return line ? { article: line.article, evidence: line.evidence } : null;
}

/**
 * Later awards in force that stood on the cancelled one, directly or through one another, in the order of their
 * decisions. It lists them for whoever decides; none is cancelled by it.
 */
export function dependents(
  subject: SubjectFile,
  cancelledId: string,
  criteria: Criteria,
): readonly Dependent[] {
  const cancelled = subject.holdings.find((holding) => holding.id === cancelledId);
  if (!cancelled) return [];
  const asItWas = {
    ...subject,
    holdings: subject.holdings.map((one) =>
      one.id === cancelledId ? { ...one, status: 'held' as const } : one,
    ),
  };
  const fallen = [cancelledId];
  const found: Dependent[] = [];
  const later = subject.holdings
    .filter((one) => one.id !== cancelledId && counts(one) && one.decision.date >= cancelled.decision.date)
    .sort((a, b) => (a.decision.date < b.decision.date ? -1 : 1));
  for (const holding of later) {
    const dependent = dependentOn(holding, fallen, asItWas, criteria);
    if (!dependent) continue;
    fallen.push(holding.id);
    found.push(dependent);
  }
  return found;
}

function dependentOn(
  holding: Holding,
  fallen: readonly string[],
  file: SubjectFile,
  criteria: Criteria,
): Dependent | null {
  const basis = fallen.find((id) => holding.basis.includes(id));
  if (basis !== undefined) return { holding, stoodOn: basis, by: 'basis', citation: null };
  for (const stoodOn of fallen) {
    const citation = countedBy(file, holding, stoodOn, criteria);
    if (citation) return { holding, stoodOn, by: 'criterion', citation };
  }
  return null;
}
