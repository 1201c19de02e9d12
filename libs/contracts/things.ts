import type {
  Actor,
  Composition,
  Convocation,
  DossierCommand,
  DossierEvent,
  DossierState,
  EnactmentCommand,
  EnactmentEvent,
  EnactmentProposal,
  EnactmentState,
  Instant,
  RoundCommand,
  RoundEvent,
  RoundState,
  SessionCommand,
  SessionEvent,
  SessionState,
  Submission,
} from '@vinhdanh/domain';

/** The durable things, each one workflow type. The name is the workflow type and the kind of thing in the record. */
export type ThingKind = 'dossier' | 'session' | 'round' | 'enactment';

/** What each kind of thing is made of. */
export interface Things {
  dossier: { opening: Submission; command: DossierCommand; event: DossierEvent; state: DossierState };
  session: { opening: Convocation; command: SessionCommand; event: SessionEvent; state: SessionState };
  round: { opening: Composition; command: RoundCommand; event: RoundEvent; state: RoundState };
  enactment: {
    opening: EnactmentProposal;
    command: EnactmentCommand;
    event: EnactmentEvent;
    state: EnactmentState;
  };
}

/** How a thing begins: what was handed in, by whom and when. */
export interface Opening<Kind extends ThingKind> {
  readonly opening: Things[Kind]['opening'];
  readonly by: Actor;
  readonly at: Instant;
}

/** What a run hands to the next one when its history has grown long. */
export interface Carried<Kind extends ThingKind> {
  readonly state: Things[Kind]['state'];
  /** Receipts of commands already handled, by update id: a retry gets the same answer in the new run. */
  readonly handled: Readonly<Record<string, Receipt>>;
  /** Events that the last run could not get recorded before it ended. */
  readonly unrecorded?: ReadonlyArray<Things[Kind]['event']>;
}

/** The argument of a thing's workflow. */
export interface ThingInput<Kind extends ThingKind> {
  readonly begin: Opening<Kind> | Carried<Kind>;
  /** History events after which the run continues as new; the server's own suggestion is always followed. */
  readonly continueAfterEvents?: number;
}

/** The answer to an accepted command. */
export interface Receipt {
  readonly thing: ThingKind;
  readonly id: string;
  /** The thing's version after the command: ask the read model for at least this. */
  readonly seq: number;
  readonly status: string;
  /** SHA-256 of the command's canonical body: tells a retry from another command under the same key. */
  readonly request: string;
}

/** A receipt as the writer keeps it beside the events: so a run that is made from the record knows a retry. */
export type KeptReceipt = Pick<Receipt, 'seq' | 'status' | 'request'> & { readonly updateId: string };

/**
 * Whoever sends a command and records its events, and repeats it until they are. `sender-who-tells` also tells the thing
 * what the writer would have told it; else the thing listens to the writer itself.
 */
export type Recorder = 'sender' | 'sender-who-tells';

/** The argument of the Update. */
export interface CommandMessage<Kind extends ThingKind> {
  readonly command: Things[Kind]['command'];
  readonly request: string;
  /** Absent: the thing has its events recorded. */
  readonly recorder?: Recorder;
}

/** What the Update returns. */
export interface Answer<Kind extends ThingKind> extends Receipt {
  /**
   * For a sender that records: every event of the thing that the record may lack, in order. Absent where the thing has
   * seen to it: it answers for an earlier run, or is of a release that did not know such senders.
   */
  readonly unrecorded?: ReadonlyArray<Things[Kind]['event']>;
  /** Of the commands that the unrecorded events come from. */
  readonly receipts?: readonly KeptReceipt[];
}

/** The one Update of every thing. Its id is the command's idempotency key. */
export const COMMAND_UPDATE = 'command';

/**
 * The one Query of every thing: the receipt kept for an update id, also of an earlier run, null when there is none; for '' how
 * the thing stands now.
 */
export const RECEIPT_QUERY = 'receipt';

/** Workflow ids are opaque: kind and id, nothing personal. */
export const workflowIdOf = (kind: ThingKind, id: string): string => `${kind}-${id}`;

const THING_ID = /^(dossier|session|round|enactment)-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** The thing that a workflow id names; null for one that names none: ids of things are UUIDs. */
export function thingOf(workflowId: string): { readonly kind: ThingKind; readonly id: string } | null {
  const [, kind, id] = THING_ID.exec(workflowId) ?? [];
  return kind && id ? { kind: kind as ThingKind, id } : null;
}

/** What delivers waiting mail: one for each queue, that is for each instance of the system. */
export const COURIER_WORKFLOW = 'courier';

export const courierIdOf = (taskQueue: string): string => `${COURIER_WORKFLOW}-${taskQueue}`;
