/** A dossier that did not take what a session or a round brought it: it had ended, moved on or changed meanwhile. */
export interface PassedOver {
  readonly dossier: string;
  /** Its refusal: "content-changed", "dossier-ended". */
  readonly code: string;
}
