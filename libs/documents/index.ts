export type {
  DocumentHead,
  EvidenceMark,
  IssuingBody,
  LegalBasis,
  ListedSubject,
  LocalDate,
  SignatoryLine,
  SubjectKind,
} from './document-types';
export { renderSubmissionLetter, type SubmissionLetter, type SubmittedDossier } from './submission-letter';
export { renderDecision, type DecisionDocument, type GrantedAward } from './decision';
export type { CouncilMinutes } from './council-minutes';
export { DrawingDesk } from './drawing/drawing-desk';
export { givingWords } from './subject-table';
export { minutesOf, type MinutesFacts } from './minutes-of';
export { composed, renderPdf } from './render-pdf';
export { SIGNATURE_PLACE } from './closing-block';
export { vietnamTime } from './vietnamese-text';
