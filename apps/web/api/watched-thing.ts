import { useQuery, useQueryClient, type QueryClient, type UseQueryResult } from '@tanstack/react-query';
import type { CommandAnswer } from './command';
import type { Receipt } from './models';
import { useCommand, type Command } from './use-command';

/** A thing that moves while people look at it: a session, a signing round. */
interface WatchedThing<View, Act extends string> {
  readonly name: string;
  /** Reads it, at least in the version given. */
  readonly read: (id: string, atLeast?: number) => Promise<View>;
  readonly post: (id: string, act: Act, body: object, idempotencyKey: string) => Promise<CommandAnswer>;
  readonly isOver: (view: View) => boolean;
  readonly watchMs: number;
  /** Lists that a command of it may change. */
  readonly lists: readonly string[];
}

interface ThingHooks<View, Act extends string> {
  /** Read again every few seconds until it is over. */
  readonly useThing: (
    id: string,
    watchMs?: (view: View | undefined) => number | undefined,
  ) => UseQueryResult<View>;
  /** Reads it as the command left it. */
  readonly awaitThing: (client: QueryClient, receipt: Receipt) => Promise<void>;
  /** One kind of act on it. */
  readonly useThingCommand: <Body extends object>(id: string, act: Act, onDone?: () => void) => Command<Body>;
}

export function watchedThing<View, Act extends string>(
  thing: WatchedThing<View, Act>,
): ThingHooks<View, Act> {
  const key = (id: string) => [thing.name, id] as const;

  const useThing: ThingHooks<View, Act>['useThing'] = (id, watchMs) =>
    useQuery({
      queryKey: key(id),
      queryFn: () => thing.read(id),
      refetchInterval: ({ state }) => {
        const view = state.data;
        if (view !== undefined && thing.isOver(view)) return false;
        return watchMs?.(view) ?? thing.watchMs;
      },
    });

  async function awaitThing(client: QueryClient, { id, seq }: Receipt): Promise<void> {
    await client
      .fetchQuery({ queryKey: key(id), queryFn: () => thing.read(id, seq), staleTime: 0 })
      .catch(() => client.invalidateQueries({ queryKey: key(id) }));
    for (const list of thing.lists) void client.invalidateQueries({ queryKey: [list] });
  }

  function useThingCommand<Body extends object>(id: string, act: Act, onDone?: () => void): Command<Body> {
    const client = useQueryClient();
    return useCommand<Body>(
      (body, idempotencyKey) => thing.post(id, act, body, idempotencyKey),
      async (receipt) => {
        await awaitThing(client, receipt);
        onDone?.();
      },
    );
  }

  return { useThing, awaitThing, useThingCommand };
}
