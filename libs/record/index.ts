export { chainEvents, verifyChain, type ChainedEvent, type ChainFault, type NewlyChained } from './chain';
export { entryBytes, entryHash, type LogEntry, type RecordedThing } from './entry';
export { isOfRules, PERSONAL_MEMBERS, personalMemberOf } from './personal';
export {
  commitmentOf,
  ERASED,
  eraseTexts,
  sealedPlaces,
  type Seal,
  type SealedEvent,
  type Seals,
} from './seal';
export { shownEvent, withheldEvent, type ShownEvent, type ShownSeal } from './withhold';
export { closingText, openingEntry, readSignedClosing, type Closing } from './closing';
