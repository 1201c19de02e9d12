/** Names the process's pino logger where it is injected. */
export const LOGGER = Symbol('Logger');
/** Names the worker's settings where they are injected. */
export const WORKER_CONFIG = Symbol('WorkerConfig');
/** Names the map of activities where it is injected. */
export const ACTIVITIES = Symbol('Activities');
