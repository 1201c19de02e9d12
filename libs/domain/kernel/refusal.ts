/** A "no" with its reason. Refusals are values; anything thrown is a bug or an outage. */
export interface Refusal {
  /** Stable, from the messages catalogue: "wrong-state", "seat-not-yours". */
  readonly code: string;
  /** What the sentence shown to the person needs: names, dates, numbers. Never personal data beyond ids. */
  readonly params: Readonly<Record<string, string | number>>;
}

export type Verdict = { readonly allowed: true } | { readonly allowed: false; readonly refusal: Refusal };

export type Decision<Event> =
  | { readonly accepted: true; readonly events: readonly Event[] }
  | { readonly accepted: false; readonly refusal: Refusal };

export const ALLOWED: Verdict = { allowed: true };

export const refuse = (
  code: string,
  params: Refusal['params'] = {},
): { allowed: false; accepted: false; refusal: Refusal } => ({
  allowed: false,
  accepted: false,
  refusal: { code, params },
});

export const accept = <Event>(...events: Event[]): Decision<Event> => ({ accepted: true, events });

/** The first refusal among the checks, or the permission to go on. Checks after the first refusal are not evaluated. */
export function firstRefusal(...checks: ReadonlyArray<() => Verdict>): Verdict {
  for (const check of checks) {
    const verdict = check();
    if (!verdict.allowed) return verdict;
  }
  return ALLOWED;
}
