import type { Provider } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  BeginThing,
  Clock,
  ConveneCluster,
  ConveneSession,
  CountCaps,
  DecideOnCouncil,
  ListCouncils,
  RuleShelf,
  ShowCouncil,
} from '@vinhdanh/application';
import {
  CouncilQuery,
  DossierQuery,
  OrganizationQuery,
  RosterQuery,
  UnitOfWork,
  UploadStore,
} from '@vinhdanh/persistence';
import { made } from '../made';

/** Councils, the decisions about them, and who convenes them. */
export const COUNCILS: readonly Provider[] = [
  made(RosterQuery, DataSource),
  made(ListCouncils, CouncilQuery, OrganizationQuery, Clock),
  made(ShowCouncil, RosterQuery, OrganizationQuery, Clock),
  made(DecideOnCouncil, UnitOfWork, RosterQuery, UploadStore, Clock),
  made(ConveneSession, CouncilQuery, DossierQuery, CountCaps, BeginThing, Clock),
  made(ConveneCluster, CouncilQuery, RuleShelf, BeginThing, Clock),
];
