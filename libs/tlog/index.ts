export { readAddCheckpoint, writeAddCheckpoint, type AddCheckpoint } from './add-checkpoint';
export { checkpointText, readCheckpoint, type Checkpoint } from './checkpoint';
export { readEntries, writeEntries } from './entry-bundle';
export { readUtf8 } from './foreign-text';
export { EMPTY_ROOT, HASH_BYTES, isSameHash, leafHash, nodeHash, type Hash } from './hashes';
export { readLoggedProof, writeLoggedProof, type LoggedProof } from './logged-proof';
export { readNote, signNote, verifyNote, writeNote, type SignedNote, type VerifiedNote } from './note';
export {
  cosigner,
  noteSigner,
  readVerifierKey,
  readVerifierKeys,
  timeOf,
  type NoteSigner,
  type NoteVerifier,
  type SignatureType,
} from './note-key';
export { readSignature, signatureLine, type NoteSignature } from './note-signature';
export { verifyConsistency, verifyInclusion, type TreeHead } from './proof';
export { RightEdge, type FullTile } from './right-edge';
export {
  entriesPath,
  partialTiles,
  readTilePath,
  tilePath,
  tilesOf,
  tileWidth,
  TILE_WIDTH,
  type Tile,
} from './tile';
export { readClaimedCheckpoint, readSignedCheckpoint } from './signed-checkpoint';
export { KnownSubtrees, TileTree, type ReadTiles } from './tile-tree';
