import { Client, Connection } from '@temporalio/client';
import type { EngineSettings } from './settings';

const CONNECT_TIMEOUT_MS = 3_000;

/** A server that was killed is back within seconds: look for it often. */
const RECONNECT = { 'grpc.initial_reconnect_backoff_ms': 100, 'grpc.max_reconnect_backoff_ms': 1_000 };

/**
 * A client that connects when it is first used. Its calls are not tried again by the library: only the caller knows
 * whether something may have been sent.
 */
export function createClient({ address, namespace }: EngineSettings): Client {
  const connection = Connection.lazy({
    address,
    connectTimeout: CONNECT_TIMEOUT_MS,
    interceptors: [],
    channelArgs: RECONNECT,
  });
  return new Client({ connection, namespace });
}
