import type { Provider } from '@nestjs/common';
import {
  ActOnRound,
  BeginThing,
  Clock,
  ComposeRound,
  KeepSigningRegister,
  CountCaps,
  DossierRulesDesk,
  RuleShelf,
  SendCommand,
  ShowPowers,
  ShowRounds,
  SigningDesk,
  WaitForVersion,
} from '@vinhdanh/application';
import { LocalFileStore } from '@vinhdanh/files';
import {
  CouncilQuery,
  DossierQuery,
  OrganizationQuery,
  ReadingStore,
  RoundQuery,
  SigningPowerQuery,
  SubjectFileQuery,
  UnitOfWork,
  UploadStore,
} from '@vinhdanh/persistence';
import { made } from '../made';

/** What the use cases of signing rounds are made of. */
export const SIGNING_ROUNDS: readonly Provider[] = [
  made(SigningDesk, CouncilQuery, SigningPowerQuery, RuleShelf, Clock),
  made(ShowPowers, SigningPowerQuery, SigningDesk, RuleShelf, Clock),
  made(KeepSigningRegister, UnitOfWork, SigningPowerQuery, OrganizationQuery, UploadStore, RuleShelf, Clock),
  made(
    ComposeRound,
    SigningDesk,
    DossierQuery,
    SubjectFileQuery,
    CountCaps,
    DossierRulesDesk,
    BeginThing,
    Clock,
  ),
  made(ShowRounds, RoundQuery, ReadingStore, LocalFileStore, SigningDesk, WaitForVersion, Clock),
  made(ActOnRound, RoundQuery, SigningDesk, SendCommand, Clock),
];
