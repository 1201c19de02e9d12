export {
  entriesOn,
  findApart,
  hashApart,
  isApart,
  lettersOf,
  marksTwice,
  papersApart,
  publishable,
  takeApart,
  type ApartBox,
} from './apart';
export type { SecretBallot, TellerKey } from './ballot';
export * from './box';
export { fromText, toText, type Bytes } from './bytes';
export { envelopeLength, readEnvelope, sealPaper, type EnvelopeFault, type NamedEnvelope } from './envelope';
export {
  fingerprintOf,
  isTellerKey,
  makeTellerKeys,
  publicKeyOf,
  readTellerKeys,
  writeTellerKeys,
  type TellerKeys,
} from './hpke';
export {
  checkSealedBox,
  hashSealedBox,
  leaveShares,
  openBox,
  openShares,
  takeShares,
  type LeftShares,
  type OwnShares,
  type SealedBox,
} from './open-box';
export { checkPublishedBox, type BoxClaims, type BoxFault, type PublishedBox } from './published';
export { newTracker, paperLength, type Paper, type PaperFault } from './paper';
export type { Read } from './read';
export {
  newRecoveryCode,
  openKeepsake,
  readRecoveryCode,
  sealKeepsake,
  type CodeFault,
  type KeepsakeFault,
} from './recovery';
export {
  drawToken,
  finishToken,
  hashToken,
  isTokenOf,
  makeIssuingKey,
  writeToken,
  type Token,
  type UnsignedToken,
} from './token';
export { drawMemory, keepMemory, recallMemory, type VoterMemory } from './voter';
