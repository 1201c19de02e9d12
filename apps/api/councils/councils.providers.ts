import type { Provider } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  BeginThing,
  Clock,
  ConveneCluster,
  DecideOnCouncil,
  ListCouncils,
  RuleShelf,
  ShowCouncil,
} from '@vinhdanh/application';
import { CouncilQuery, OrganizationQuery, RosterQuery, UnitOfWork } from '@vinhdanh/persistence';
import { made } from '../made';

/** Councils, and the decisions about them. */
export const COUNCILS: readonly Provider[] = [
  made(RosterQuery, DataSource),
  made(ListCouncils, CouncilQuery, OrganizationQuery, Clock),
  made(ShowCouncil, RosterQuery, OrganizationQuery, Clock),
  made(DecideOnCouncil, UnitOfWork, RosterQuery, Clock),
  made(ConveneCluster, CouncilQuery, RuleShelf, BeginThing, Clock),
];
