import type { Provider } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  ActOnFinding,
  Clock,
  ListReadings,
  RecordExport,
  SearchAnomalies,
  ShowFindings,
  TraceDossier,
} from '@vinhdanh/application';
import {
  AnomalyQuery,
  DossierQuery,
  FindingQuery,
  ReadingStore,
  TraceQuery,
  UnitOfWork,
} from '@vinhdanh/persistence';
import { made } from '../made';

/** What auditors look at. */
export const AUDIT: readonly Provider[] = [
  made(TraceQuery, DataSource),
  made(ReadingStore, DataSource),
  made(AnomalyQuery, DataSource),
  made(FindingQuery, DataSource),
  made(ShowFindings, FindingQuery, Clock),
  made(ActOnFinding, UnitOfWork, FindingQuery, Clock),
  made(SearchAnomalies, AnomalyQuery, ReadingStore, Clock),
  made(ListReadings, ReadingStore, Clock),
  made(RecordExport, ReadingStore),
  made(TraceDossier, DossierQuery, TraceQuery, ReadingStore, Clock),
];
