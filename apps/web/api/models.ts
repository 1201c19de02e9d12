import type { components } from './schema';

/** The shapes that the API answers with, under the names that the screens use. */
type Shapes = components['schemas'];

export type Me = Shapes['MeDto'];
export type Office = Shapes['OfficeDto'];
export type Act = Shapes['ActDto'];
export type Part = Shapes['PartDto'];
export type Award = Shapes['AwardDto'];
export type LawAward = Shapes['LawAwardDto'];
export type GivenPart = Shapes['ShownPartDto'];
export type Content = Shapes['ShownContentDto'];
export type Draft = Shapes['DraftDto'];
export type DossierSummary = Shapes['DossierSummaryDto'];
export type Dossier = Shapes['DossierDto'];
export type RouteStep = Shapes['RouteStepDto'];
export type PlannedStep = Shapes['PlannedStepDto'];
export type SignedDocument = Shapes['SignedDocumentDto'];
export type ContentChanges = Shapes['ContentChangesDto'];
export type TimelineEntry = Shapes['TimelineEntryDto'];
export type CheckedRequirement = Shapes['CheckedRequirementDto'];
export type CalendarYear = Shapes['CalendarYearDto'];
export type Limits = Shapes['LimitsDto'];
export type LimitItem = Shapes['LimitItemDto'];
export type WorkItem = Shapes['WorkItemDto'];
export type Notice = Shapes['NoticeDto'];
export type Session = Shapes['SessionDto'];
export type SessionSeat = Shapes['SessionSeatDto'];
export type AgendaLine = Shapes['AgendaLineDto'];
export type LineResult = Shapes['LineResultDto'];
export type Round = Shapes['RoundDto'];
export type RoundSummary = Shapes['RoundSummaryDto'];
export type Receipt = Shapes['ReceiptDto'];
export type CommandState = Shapes['CommandStateDto'];
export type UnknownOutcome = Shapes['UnknownOutcomeDto'];
export type Problem = Shapes['ProblemDto'];
