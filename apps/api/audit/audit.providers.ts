import type { Provider } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, TraceDossier } from '@vinhdanh/application';
import { DossierQuery, ReadingStore, TraceQuery } from '@vinhdanh/persistence';
import { made } from '../made';

/** What auditors look at. */
export const AUDIT: readonly Provider[] = [
  made(TraceQuery, DataSource),
  made(ReadingStore, DataSource),
  made(TraceDossier, DossierQuery, TraceQuery, ReadingStore, Clock),
];
