import {
  allHandlersFinished,
  condition,
  continueAsNew,
  currentUpdateInfo,
  defineQuery,
  defineUpdate,
  proxyActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import {
  COMMAND_UPDATE,
  RECEIPT_QUERY,
  failureOf,
  type Answer,
  type Carried,
  type CommandMessage,
  type Opening,
  type ProjectionAnswer,
  type ProjectorActivities,
  type Receipt,
  type Recorder,
  type ThingInput,
  type ThingKind,
  type Things,
} from '@vinhdanh/contracts';
import { evolveAll, toInstant, type Decider, type Decision, type Instant } from '@vinhdanh/domain';
import { Alarm } from './alarm';
import { Outbox } from './outbox';
import { Pace } from './pace';
import { Receipts } from './receipts';

/**
 * History events after which a run continues as new when its input does not say. The engine's cost of a command grows
 * with the run: it keeps every Update of it at hand.
 */
const CONTINUE_AFTER_EVENTS = 500;

/** Handed to this worker with the answer to its task, where the engine does so; if that is lost, the five seconds are waited for. */
const { project } = proxyActivities<ProjectorActivities>({
  startToCloseTimeout: '5 seconds',
  retry: { initialInterval: '200 milliseconds', maximumInterval: '10 seconds' },
});

/** What a kind of thing adds to the common life. */
export interface Life<Kind extends ThingKind> {
  readonly kind: Kind;
  readonly decider: Decider<Things[Kind]['state'], Things[Kind]['command'], Things[Kind]['event']>;
  /** The first events. */
  begin(opening: Opening<Kind>): ReadonlyArray<Things[Kind]['event']>;
  readonly timePassed: Things[Kind]['command'];
  statusOf(state: Things[Kind]['state']): string;
  isEnded(state: Things[Kind]['state']): boolean;
  /** The command that the writer's answer asks for. */
  told?(answer: ProjectionAnswer): Things[Kind]['command'] | undefined;
  /** Whether the writer may have to tell the thing something after the event: then nobody records it alone who does not tell it. */
  listensAfter?(event: Things[Kind]['event']): boolean;
  /** Work that the state asks for; its outcome is a command. */
  nextWork?(state: Things[Kind]['state']): (() => Promise<Things[Kind]['command']>) | undefined;
}

const isCarried = <Kind extends ThingKind>(begin: Opening<Kind> | Carried<Kind>): begin is Carried<Kind> =>
  'state' in begin;

const now = (): Instant => toInstant(Date.now());

/**
 * Lives a thing: takes its commands as Updates, keeps its time, drains its events through the one writer, does the
 * work that its state asks for, and continues as new when its history has grown long.
 */
export async function live<Kind extends ThingKind>(
  life: Life<Kind>,
  input: ThingInput<Kind>,
): Promise<Receipt> {
  type State = Things[Kind]['state'];
  type Command = Things[Kind]['command'];
  type Event = Things[Kind]['event'];

  const { begin } = input;
  const carried = isCarried(begin);
  const outbox = new Outbox<Event>(carried ? (begin.unrecorded ?? []) : life.begin(begin));
  let state: State = carried ? begin.state : evolveAll<State, Event>(life.decider.evolve, null, outbox.all);
  const receipts = new Receipts(carried ? begin.handled : {});
  const alarm = new Alarm();
  const pace = new Pace();

  /** A refused report changes nothing: it came too late to say anything. */
  const apply = (command: Command): Decision<Event> => {
    const decision = (life.decider.decideLetIn ?? life.decider.decide)(state, command, now());
    if (decision.accepted) {
      state = evolveAll<State, Event>(life.decider.evolve, state, decision.events);
      outbox.add(decision.events);
    }
    return decision;
  };

  /** What the sender records; the thing itself does so too where the writer has something to tell it that the sender does not. */
  const entrusted = (recorder: Recorder): Pick<Answer<Kind>, 'unrecorded' | 'receipts'> => {
    const events = outbox.all;
    const listens = recorder === 'sender' && events.some((event) => life.listensAfter?.(event));
    if (!listens) outbox.entrust();
    return { unrecorded: events, receipts: receipts.alongside(events) };
  };

  const receipt = (request: string): Receipt => ({
    thing: life.kind,
    id: state.id,
    seq: state.seq,
    status: life.statusOf(state),
    request,
  });

  const updateId = (): string => currentUpdateInfo()?.id ?? '';

  setHandler(
    defineUpdate<Answer<Kind>, [CommandMessage<Kind>]>(COMMAND_UPDATE),
    ({ command, request, recorder }) => {
      const known = receipts.of(updateId());
      if (known) return known;
      const decision = apply(command);
      if (!decision.accepted) throw failureOf(decision.refusal);
      pace.note();
      const kept = receipts.keep(updateId(), receipt(request));
      return recorder === undefined ? kept : { ...kept, ...entrusted(recorder) };
    },
    {
      validator: ({ command }: CommandMessage<Kind>) => {
        if (receipts.of(updateId())) return;
        const decision = life.decider.decide(state, command, now());
        if (!decision.accepted) throw failureOf(decision.refusal);
      },
    },
  );

  setHandler(defineQuery<Receipt | null, [string]>(RECEIPT_QUERY), (commandId) =>
    commandId === '' ? receipt('') : (receipts.of(commandId) ?? null),
  );

  const isLong = (): boolean =>
    workflowInfo().continueAsNewSuggested ||
    workflowInfo().historyLength > (input.continueAfterEvents ?? CONTINUE_AFTER_EVENTS);
  const hasSomethingToDo = (): boolean =>
    outbox.isWaiting ||
    alarm.rings ||
    alarm.isLateFor(life.decider.due(state)) ||
    life.isEnded(state) ||
    life.nextWork?.(state) !== undefined ||
    isLong();

  for (;;) {
    if (isLong() && !life.isEnded(state)) {
      await condition(allHandlersFinished);
      const handled = receipts.toCarry();
      await continueAsNew({ ...input, begin: { state, handled, unrecorded: outbox.all } });
    }
    const work = life.nextWork?.(state);
    if (outbox.isWaiting || (life.isEnded(state) && !outbox.isEmpty)) {
      const events = outbox.all;
      const answer = await project({
        thing: life.kind,
        id: state.id,
        events,
        receipts: receipts.alongside(events),
        busy: pace.isBusy,
      });
      outbox.drop(events.length);
      const command = answer && life.told?.(answer);
      if (command) apply(command);
    } else if (work) {
      const report: Command = await work();
      apply(report);
    } else if (life.isEnded(state)) {
      break;
    } else if (alarm.takeRing()) {
      apply(life.timePassed);
    } else {
      alarm.set(life.decider.due(state));
      await condition(hasSomethingToDo);
    }
  }
  await condition(allHandlersFinished);
  return receipt('');
}
