import type { Provider } from '@nestjs/common';
import {
  ActOnRound,
  BeginThing,
  Clock,
  ComposeRound,
  CountCaps,
  DossierRulesDesk,
  RuleShelf,
  SendCommand,
  ShowRounds,
  SigningDesk,
  WaitForVersion,
} from '@vinhdanh/application';
import { LocalFileStore } from '@vinhdanh/files';
import { CouncilQuery, DossierQuery, RoundQuery, SubjectFileQuery } from '@vinhdanh/persistence';
import { made } from '../made';

/** What the use cases of signing rounds are made of. */
export const SIGNING_ROUNDS: readonly Provider[] = [
  made(SigningDesk, CouncilQuery, RuleShelf, Clock),
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
  made(ShowRounds, RoundQuery, LocalFileStore, SigningDesk, WaitForVersion, Clock),
  made(ActOnRound, RoundQuery, SigningDesk, SendCommand, Clock),
];
