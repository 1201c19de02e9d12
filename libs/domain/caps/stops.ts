import { ALLOWED, refuse, type Verdict } from '../kernel/refusal';
import type { CapStep } from '../rules/law';
import { passedBy, type CapRecord } from './cap-record';
import type { CapFinding } from './finding';

/**
 * Whether the dossier takes the step as its caps were counted: past a cap only by an order that its record has.
 * @returns `cap-count-missing`, `cap-forbids` or `cap-exceeded`, with the cap and the figures
 */
export function capStops(
  findings: readonly CapFinding[],
  record: CapRecord | undefined,
  step: CapStep,
): Verdict {
  const stopping = findings.find(
    ({ cap, standing, heldAt, mayBePassed }) =>
      standing !== 'within' && heldAt.includes(step) && !(mayBePassed && passedBy(record, cap)),
  );
  return stopping ? refuse(codeOf(stopping), figuresOf(stopping)) : ALLOWED;
}

/** Whether there is something that an order could let the dossier pass. */
export function isPassable(finding: CapFinding): Verdict {
  const { standing, mayBePassed, cap } = finding;
  if (standing === 'within') return refuse('cap-not-exceeded', { cap });
  if (standing === 'not-stated' || !mayBePassed) return refuse(codeOf(finding), figuresOf(finding));
  return ALLOWED;
}

const codeOf = ({ standing, mayBePassed }: CapFinding): string => {
  if (standing === 'not-stated') return 'cap-count-missing';
  return mayBePassed ? 'cap-exceeded' : 'cap-forbids';
};

const figuresOf = ({ cap, inputs, article }: CapFinding): Record<string, string | number> => {
  const { place, denominator, allowedLeast, allowedMost } = inputs;
  return {
    cap,
    article,
    place: Number(place ?? 0),
    allowed: Number(allowedLeast ?? 0),
    ...(denominator === null ? {} : { denominator: Number(denominator) }),
    ...(allowedLeast === allowedMost ? {} : { most: Number(allowedMost) }),
  };
};
