import type { Provider } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import {
  AskEligibility,
  BeginThing,
  Catalogue,
  Clock,
  DossierRulesDesk,
  ProposeRuleSet,
  ReadFiles,
  RuleShelf,
  RuleWatch,
  RunWhatIf,
  ShowRuleSets,
  subjectsIn,
  WhoEnacts,
  type UnreadNotice,
} from '@vinhdanh/application';
import {
  EnactmentQuery,
  OrganizationQuery,
  RuleSetLooks,
  UnitOfWork,
  WhatIfQuery,
} from '@vinhdanh/persistence';
import { RulesConfig } from '@vinhdanh/platform';
import { readRuleSet } from '@vinhdanh/rules';
import { made } from '../made';

const ON_UNSEEN = Symbol('on unseen');
const ON_UNREAD = Symbol('on unread');
const SUBJECTS_IN = Symbol('subjects in');

/** The rules go on as last seen, until the database answers again. */
const onUnseen = (logger: PinoLogger) => (err: unknown) =>
  logger.warn({ err }, 'could not look which rule set is in force');

/** Reading goes on; what needs the rules is refused, until others are in force or a release runs that reads them. */
const onUnread = (logger: PinoLogger) => (notice: UnreadNotice) =>
  logger.error(notice, 'cannot read the rule set in force');

/** Which rules are in force, what others would change, and who brings them into force. */
export const RULE_SETS: readonly Provider[] = [
  {
    provide: RuleShelf,
    useFactory: (unitOfWork: UnitOfWork, { layers }: RulesConfig, clock: Clock) =>
      new RuleShelf(unitOfWork, readRuleSet(layers), clock).open(),
    inject: [UnitOfWork, RulesConfig, Clock],
  },
  { provide: ON_UNSEEN, useFactory: onUnseen, inject: [PinoLogger] },
  { provide: ON_UNREAD, useFactory: onUnread, inject: [PinoLogger] },
  made(RuleWatch, RuleShelf, ON_UNSEEN, ON_UNREAD),
  made(WhoEnacts, RuleShelf, UnitOfWork, Clock),
  made(ProposeRuleSet, RuleShelf, WhoEnacts, BeginThing, Clock),
  { provide: SUBJECTS_IN, useFactory: subjectsIn, inject: [ReadFiles] },
  made(RunWhatIf, WhatIfQuery, OrganizationQuery, RuleShelf, Clock, SUBJECTS_IN),
  made(ShowRuleSets, RuleShelf, UnitOfWork, RunWhatIf, RuleSetLooks, EnactmentQuery, WhoEnacts, Clock),
  made(DossierRulesDesk, RuleShelf, Catalogue, AskEligibility, UnitOfWork),
];
