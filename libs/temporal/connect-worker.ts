import { NativeConnection } from '@temporalio/worker';

/** Worker and engine stand side by side: what goes between them is not worth packing, which took each of them a twentieth of an Update. */
const UNPACKED = { codec: 'none' } as const;

/** What a worker asks the engine for work through. @throws when the engine cannot be reached */
export const connectWorker = (address: string): Promise<NativeConnection> =>
  NativeConnection.connect({ address, grpcCompression: UNPACKED });
