export { newestVersion, upcast, versionOf } from './upcast';
export type { EventKind, StoredEvent } from './upcasters';
