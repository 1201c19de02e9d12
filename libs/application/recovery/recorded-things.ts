import type { Carried, ThingKind, Things } from '@vinhdanh/contracts';
import { evolveAll } from '@vinhdanh/domain';
import type { Repositories } from '@vinhdanh/persistence';
import { canonicalJson } from '@vinhdanh/platform';
import { KIND } from './kinds';

/** A thing as the record says that it stands. */
export interface RecordedThing<Kind extends ThingKind = ThingKind> {
  readonly kind: Kind;
  readonly id: string;
  readonly seq: number;
  readonly status: string;
  readonly isOpen: boolean;
  /** Whether the read model says the same. */
  readonly isAsShown: boolean;
  /**
   * What a new run of it begins with: the state that its events come to. The events that it says once more are those whose
   * answer may have been lost; the writer passes over them.
   */
  readonly carried: Carried<Kind>;
}

/** As many receipts as a thing remembers itself. */
const RECEIPTS = 200;

/** Things of a kind by the ids given, made of their events alone and compared with their read models. */
export async function recordedThings<Kind extends ThingKind>(
  { record, readModels, receipts }: Repositories,
  kind: Kind,
  ids: readonly string[],
): Promise<ReadonlyArray<RecordedThing<Kind>>> {
  const histories = (await record.historiesOf(kind, ids)) as ReadonlyArray<
    ReadonlyArray<Things[Kind]['event']>
  >;
  const shown = new Map((await readModels.statesOf(kind, ids)).map((state) => [state.id, state]));
  const handled = await receipts.latestOf(kind, ids, RECEIPTS);
  return ids.map((id, at) => made(kind, id, histories[at] ?? [], shown.get(id), handled.get(id) ?? {}));
}

function made<Kind extends ThingKind>(
  kind: Kind,
  id: string,
  events: ReadonlyArray<Things[Kind]['event']>,
  shown: Things[Kind]['state'] | undefined,
  handled: Carried<Kind>['handled'],
): RecordedThing<Kind> {
  const life = KIND[kind];
  const evolve = (state: Things[Kind]['state'] | null, event: Things[Kind]['event']) =>
    life.evolve(state, event);
  const state = evolveAll<Things[Kind]['state'], Things[Kind]['event']>(evolve, null, events);
  const from = events.map((event) => life.listensAfter?.(event) ?? false).lastIndexOf(true);
  return {
    kind,
    id,
    seq: state.seq,
    status: life.statusOf(state),
    isOpen: !life.isEnded(state),
    isAsShown: shown !== undefined && canonicalJson(shown) === canonicalJson(state),
    carried: { state, handled, unrecorded: from < 0 ? [] : events.slice(from) },
  };
}
