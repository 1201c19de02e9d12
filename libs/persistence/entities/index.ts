import { OfficeEntity, OrganizationEntity, OrganizationParentEntity, PersonEntity } from './bodies.entity';
import {
  OrganizationSuccessorEntity,
  ReadEnactmentDossierEntity,
  ReadEnactmentEntity,
} from './enactment.entity';
import {
  ReadDossierEntity,
  ReadDossierPartyEntity,
  ReadRoundEntity,
  ReadSessionEntity,
  ReadThingFileEntity,
} from './read.entity';
import { AccountEntity, SignInEntity } from './sign-in.entity';
import { CertificateRevocationEntity, SigningPowerEntity } from './signing.entity';
import {
  DocumentNumberEntity,
  DraftEntity,
  IdempotencyEntity,
  NotificationEntity,
  OutboxEntity,
  ReservationEntity,
  StoredFileEntity,
  UploadEntity,
} from './work.entity';

/** Every mapped table. A test holds them equal to what the migrations make. */
export const ENTITIES = [
  OrganizationEntity,
  OrganizationParentEntity,
  OrganizationSuccessorEntity,
  PersonEntity,
  OfficeEntity,
  SigningPowerEntity,
  CertificateRevocationEntity,
  AccountEntity,
  SignInEntity,
  StoredFileEntity,
  UploadEntity,
  DraftEntity,
  OutboxEntity,
  IdempotencyEntity,
  ReservationEntity,
  DocumentNumberEntity,
  NotificationEntity,
  ReadDossierEntity,
  ReadDossierPartyEntity,
  ReadSessionEntity,
  ReadRoundEntity,
  ReadThingFileEntity,
  ReadEnactmentEntity,
  ReadEnactmentDossierEntity,
];
