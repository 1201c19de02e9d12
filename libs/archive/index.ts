export { DamagedDocument, writeBag } from './bag/write-bag';
export { writeZip, type ZipPart } from './zip/write-zip';
export { CutShort } from './zip/read-zip';
export { unpack } from './zip/unpack';
export type {
  ArchivedDocument,
  ArchivedThing,
  ArchiveHead,
  ListedDocument,
  ListedRetention,
  LostDocument,
} from './listing/thing';
export { EVIDENCE_FILE } from './listing/words';
export { checkBag, type CheckedBag } from './check/check-bag';
export type { BagFault } from './check/fault';
