import type { Provider } from '@nestjs/common';
import {
  ActOnDossier,
  AskEligibility,
  CareForCaps,
  Catalogue,
  Clock,
  CountCaps,
  DossierRulesDesk,
  ExplainDossier,
  FileShelf,
  ListDossiers,
  MoveRulesDesk,
  RecordMoves,
  RuleShelf,
  SendCommand,
  ShowDossier,
  ShowSubjects,
  WaitForVersion,
} from '@vinhdanh/application';
import {
  CapQuery,
  DossierQuery,
  OrganizationQuery,
  ReadingStore,
  RecordQuery,
  SubjectFileQuery,
} from '@vinhdanh/persistence';
import { made } from '../made';

/** Dossiers as they are shown, and what people do to them. */
export const DOSSIERS: readonly Provider[] = [
  made(MoveRulesDesk, RuleShelf, Catalogue),
  made(ListDossiers, DossierQuery),
  made(
    ShowDossier,
    DossierQuery,
    RecordQuery,
    OrganizationQuery,
    DossierRulesDesk,
    WaitForVersion,
    ReadingStore,
    Clock,
  ),
  made(CountCaps, RuleShelf, CapQuery),
  made(CareForCaps, DossierQuery, CountCaps, ActOnDossier, Clock),
  made(
    ExplainDossier,
    DossierQuery,
    OrganizationQuery,
    AskEligibility,
    DossierRulesDesk,
    CountCaps,
    SubjectFileQuery,
    ReadingStore,
    Clock,
  ),
  made(RecordMoves, DossierQuery, OrganizationQuery, MoveRulesDesk, ActOnDossier, Clock),
  made(ActOnDossier, DossierQuery, DossierRulesDesk, FileShelf, ShowSubjects, CountCaps, SendCommand, Clock),
];
