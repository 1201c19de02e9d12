/** What every notification about a dossier carries; nothing about the person who is proposed. */
export interface DossierParams {
  readonly dossierId: string;
  /** "LS-2025-000123". */
  readonly dossierCode: string;
  /** In the recipient's language. */
  readonly awardName: string;
}

export type StepKind = 'intake' | 'appraise' | 'consult' | 'post' | 'vote' | 'sign' | 'decide' | 'present';

export interface StepParams extends DossierParams {
  readonly stepKind: StepKind;
}

/** The last day of a limit, "YYYY-MM-DD". */
export interface DueParams {
  readonly dueOn: string;
}

export interface SessionParams {
  readonly sessionId: string;
  /** The council's name in the recipient's language. */
  readonly councilName: string;
  /** The day of the session, "YYYY-MM-DD". */
  readonly heldOn: string;
}

/** Which of the recipient's offices is meant, where somebody has several. */
export interface SeatedParams {
  readonly office?: string;
  /** "yes": the paper itself is opened. */
  readonly paper?: string;
}

export interface SigningParams {
  readonly roundId: string;
  /** Kind and number of the document: "Tờ trình 45/TTr-SNV". */
  readonly documentTitle: string;
}

export interface PassedOverParams {
  /** How many dossiers. */
  readonly dossiers: string;
}

export interface EnactmentParams {
  readonly enactmentId: string;
  /** Number of the order. */
  readonly orderNumber: string;
}

export interface FindingParams {
  readonly findingId: string;
}

/** What each kind of notification must be told. */
export interface NotificationParams {
  'dossier-received': DossierParams;
  'dossier-returned': DossierParams;
  'dossier-decided': DossierParams;
  'dossier-refused': DossierParams;
  'dossier-withdrawn': DossierParams;
  'dossier-cancelled': DossierParams;
  'dossier-held': DossierParams;
  'dossier-lifted': DossierParams;
  /** The person has moved: an order must give the dossier the way of the unit that proposes now. */
  'dossier-waits-for-order': DossierParams;
  /** The person has moved: the recipient's unit, where the person was, or is, is asked for a comment. */
  'comment-asked': DossierParams;
  /** Bodies of its way are gone: the order says who has it now. */
  'dossier-reorganized': DossierParams & { readonly orderNumber: string };
  /** Work waits for the recipient's office. */
  'step-arrived': StepParams & Partial<DueParams>;
  /** Reminder before the limit. */
  'step-due-soon': StepParams & DueParams;
  /** Escalation after the limit. */
  'step-overdue': StepParams & DueParams;
  'posting-over': DossierParams;
  'opinion-requested': DossierParams & Partial<DueParams>;
  'session-convened': SessionParams & SeatedParams & { /** Where they meet. */ readonly venue?: string };
  /** The recipient votes in the place of a member, or of who speaks for a unit. */
  'substitute-named': SessionParams & SeatedParams & { readonly memberName: string };
  'session-opened': SessionParams & SeatedParams & { /** Instant in UTC. */ readonly votingEndsAt?: string };
  'session-closed': SessionParams;
  /** The recipient counts. */
  'teller-named': SessionParams;
  /** The counts of two tellers differ: both count again. */
  'tellers-disagree': SessionParams;
  /** Two tellers opened one electronic box and found different papers: both open it again. */
  'boxes-differ': SessionParams;
  'session-adjourned': SessionParams;
  /** `heldOn` is the day on which it goes on. */
  'session-resumed': SessionParams;
  'second-ballot-called': SessionParams & SeatedParams;
  /** A ballot waits for the recipient, who lets themselves be reminded. */
  'vote-nudged': SessionParams & SeatedParams;
  'session-cancelled': SessionParams & {
    /** Of the order that ended the body. */ readonly orderNumber?: string;
  };
  /** Dossiers of the agenda did not take their outcome. */
  'outcomes-passed-over': SessionParams & PassedOverParams;
  'signature-requested': SigningParams;
  /** The certificate was not good; the recipient is still awaited. */
  'certificate-refused': SigningParams;
  /** Somebody else signs in the recipient's place. */
  'signature-passed-on': SigningParams;
  'signature-declined': SigningParams;
  'signing-expired': SigningParams;
  /** Dossiers, by their codes, say something else than the document was composed of. */
  'signing-overtaken': SigningParams & PassedOverParams;
  /** Dossiers stand in the document and did not take it. */
  'signing-passed-over': SigningParams & PassedOverParams;
  /** An order waits for a second person. */
  'enactment-proposed': EnactmentParams & { /** "YYYY-MM-DD". */ readonly effectiveOn: string };
  'enactment-withdrawn': EnactmentParams;
  'enactment-done': EnactmentParams &
    PassedOverParams & { readonly passedOver: string; /** "YYYY-MM-DD". */ readonly doneOn: string };
  /** A rule set is in force; how many dossiers it touched is for those who may see them. */
  'rule-set-done': EnactmentParams & { /** "YYYY-MM-DD". */ readonly doneOn: string };
  /** An auditor has found something that the recipient's body must answer. */
  'finding-raised': FindingParams;
  'finding-answered': FindingParams;
  'finding-closed': FindingParams;
}

export type NotificationKind = keyof NotificationParams;

/** A kind with its params, as an intent keeps it. */
export type Notification = {
  [Kind in NotificationKind]: { readonly kind: Kind; readonly params: NotificationParams[Kind] };
}[NotificationKind];

/** The page that a notification opens. Opening it decides nothing. */
export function pathOf({ params }: Notification): string {
  if ('dossierId' in params) return `/dossiers/${encodeURIComponent(params.dossierId)}`;
  if ('sessionId' in params) return sessionPath(params);
  if ('findingId' in params) return `/findings/${encodeURIComponent(params.findingId)}`;
  if ('enactmentId' in params) return `/enactments/${encodeURIComponent(params.enactmentId)}`;
  return `/signing/${encodeURIComponent(params.roundId)}`;
}

/** Opened in the office that is meant: the page asks before it changes to it. */
function sessionPath({ sessionId, office, paper }: SessionParams & SeatedParams): string {
  const page = `/sessions/${encodeURIComponent(sessionId)}${paper ? '/paper' : ''}`;
  return office === undefined ? page : `${page}?office=${encodeURIComponent(office)}`;
}
