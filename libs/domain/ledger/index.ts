export * from './holding';
export * from './name-key';
export * from './subject';
export * from './import-line';
export * from './report';
export type { AwardIndex, KnownAward } from './check-award';
export { readLine, kindOfCount, type BodyIndex, type KnownBody, type ReadingRoom } from './read-line';
export { assessFile, type AcceptedLine, type Assessed, type KnownEntry } from './assess-file';
export * from './entry-status';
