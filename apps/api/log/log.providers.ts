import { DataSource } from 'typeorm';
import {
  AssembleBundle,
  MakeBundle,
  MakeYearBundle,
  RuleShelf,
  SeenThings,
  ShowLog,
} from '@vinhdanh/application';
import { LocalFileStore } from '@vinhdanh/files';
import {
  BundleQuery,
  DossierQuery,
  EnactmentQuery,
  LogQuery,
  ReadingStore,
  RoundQuery,
  SessionQuery,
  YearQuery,
} from '@vinhdanh/persistence';
import { made } from '../made';

/** What shows the log of the record, and proves with it. */
export const LOG = [
  made(LogQuery, DataSource),
  made(ShowLog, LogQuery),
  made(BundleQuery, DataSource),
  made(SeenThings, SessionQuery, RoundQuery, EnactmentQuery),
  made(AssembleBundle, BundleQuery, LogQuery, LocalFileStore),
  made(YearQuery, DataSource),
  made(MakeYearBundle, YearQuery, BundleQuery, LogQuery, SeenThings, RuleShelf, ReadingStore),
  made(MakeBundle, DossierQuery, SeenThings, AssembleBundle, RuleShelf, ReadingStore),
];
