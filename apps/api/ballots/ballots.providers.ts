import type { Provider } from '@nestjs/common';
import {
  ActOnSession,
  Clock,
  CountBox,
  DropEnvelope,
  IssuingKeys,
  sealingSecret,
  ShowSecretBallot,
  TakeToken,
  WaitForVersion,
} from '@vinhdanh/application';
import { SessionQuery, UnitOfWork } from '@vinhdanh/persistence';
import { BallotKeysConfig } from '@vinhdanh/platform';
import { made } from '../made';

/** The use cases of secret ballots. */
export const SECRET_BALLOTS: readonly Provider[] = [
  {
    provide: IssuingKeys,
    useFactory: async (unitOfWork: UnitOfWork, { directory }: BallotKeysConfig) =>
      new IssuingKeys(unitOfWork, await sealingSecret(directory)),
    inject: [UnitOfWork, BallotKeysConfig],
  },
  made(TakeToken, SessionQuery, ActOnSession, IssuingKeys, UnitOfWork, WaitForVersion, Clock),
  made(CountBox, SessionQuery, ActOnSession, UnitOfWork),
  made(ShowSecretBallot, SessionQuery, WaitForVersion),
  made(DropEnvelope, UnitOfWork),
];
