import type { Provider } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  ArchivedFiles,
  AssembleArchived,
  Clock,
  CollectThings,
  lawInForce,
  MakeArchive,
  MakeBundle,
  RuleShelf,
  SeenThings,
  ShowArchives,
  type DrawMinutes,
} from '@vinhdanh/application';
import { DrawingDesk, minutesOf } from '@vinhdanh/documents';
import { LocalFileStore } from '@vinhdanh/files';
import {
  ArchiveQuery,
  BundleQuery,
  DossierQuery,
  LogQuery,
  ReadingStore,
  RoundQuery,
  SessionQuery,
} from '@vinhdanh/persistence';
import { made } from '../made';

const LAW = Symbol('law of archives');
const DRAW_MINUTES = Symbol('draw minutes');
const BUNDLES = Symbol('bundles within archives');

/** The making of an archive is one reading, written down once; whoever may make it has every bundle in it. */
const bundlesWithin = (
  dossiers: DossierQuery,
  seen: SeenThings,
  press: AssembleArchived,
  rules: RuleShelf,
): MakeBundle => new MakeBundle(dossiers, seen, press, rules, { add: () => Promise.resolve() }, () => true);

/** What makes archives of a year. */
export const ARCHIVES: readonly Provider[] = [
  made(ArchiveQuery, DataSource),
  made(AssembleArchived, BundleQuery, LogQuery, LocalFileStore),
  made(ArchivedFiles, BundleQuery, ArchiveQuery, LocalFileStore),
  { provide: LAW, useFactory: lawInForce, inject: [RuleShelf] },
  {
    provide: DRAW_MINUTES,
    useFactory:
      (desk: DrawingDesk): DrawMinutes =>
      ({ state, ...facts }) =>
        desk.minutes(minutesOf(state, facts)),
    inject: [DrawingDesk],
  },
  {
    provide: BUNDLES,
    useFactory: bundlesWithin,
    inject: [DossierQuery, SeenThings, AssembleArchived, RuleShelf],
  },
  made(
    CollectThings,
    ArchiveQuery,
    ArchivedFiles,
    BUNDLES,
    SeenThings,
    SessionQuery,
    RoundQuery,
    LAW,
    DRAW_MINUTES,
  ),
  made(ShowArchives, ArchiveQuery, LAW, Clock),
  made(MakeArchive, ArchiveQuery, CollectThings, ArchivedFiles, LogQuery, ReadingStore),
];
