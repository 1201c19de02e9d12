import type { EntityManager } from 'typeorm';
import { AnomalyRepository } from './anomaly.repository';
import { BallotBoxRepository } from './ballot-box.repository';
import { BallotDeskRepository } from './ballot-desk.repository';
import { BodyRepository } from './body.repository';
import { CalendarRepository } from './calendar.repository';
import { CheckpointMailRepository } from './checkpoint-mail.repository';
import { CouncilRepository } from './council.repository';
import { DocumentNumberRepository } from './document-number.repository';
import { EnactmentRepository } from './enactment.repository';
import { ErasureRepository } from './erasure.repository';
import { HistoryRepository } from './history.repository';
import { FindingRepository } from './finding.repository';
import { LedgerDossierRepository } from './ledger-dossier.repository';
import { LedgerQuarantineRepository } from './ledger-quarantine.repository';
import { LedgerSubjectRepository } from './ledger-subject.repository';
import { LedgerRepository } from './ledger.repository';
import { OutboxRepository } from './outbox.repository';
import { NotificationRepository } from './notification.repository';
import { ReadModelRepository } from './read-model.repository';
import { ReceiptRepository } from './receipt.repository';
import { RecipientRepository } from './recipient.repository';
import { RecordRepository } from './record.repository';
import { ReservationRepository } from './reservation.repository';
import { SigningRegisterRepository } from './signing-register.repository';
import { StoredFileRepository } from './stored-file.repository';
import { SubjectRepository } from './subject.repository';

/** What a unit of work may touch: everything here shares its transaction. */
export class Repositories {
  readonly record: RecordRepository;
  readonly receipts: ReceiptRepository;
  readonly histories: HistoryRepository;
  readonly erasures: ErasureRepository;
  readonly readModels: ReadModelRepository;
  readonly bodies: BodyRepository;
  readonly recipients: RecipientRepository;
  readonly notifications: NotificationRepository;
  readonly outbox: OutboxRepository;
  readonly reservations: ReservationRepository;
  readonly documentNumbers: DocumentNumberRepository;
  readonly storedFiles: StoredFileRepository;
  readonly ledger: LedgerRepository;
  readonly enactments: EnactmentRepository;
  readonly subjects: SubjectRepository;
  readonly calendars: CalendarRepository;
  readonly ledgerSubjects: LedgerSubjectRepository;
  readonly ledgerDossiers: LedgerDossierRepository;
  readonly ledgerQuarantine: LedgerQuarantineRepository;
  readonly ballotBoxes: BallotBoxRepository;
  readonly ballotDesk: BallotDeskRepository;
  readonly councils: CouncilRepository;
  readonly checkpointMail: CheckpointMailRepository;
  readonly signing: SigningRegisterRepository;
  readonly anomalies: AnomalyRepository;
  readonly findings: FindingRepository;

  /** @param manager the transaction's own; for statements that no repository has */
  constructor(readonly manager: EntityManager) {
    this.record = new RecordRepository(manager);
    this.histories = new HistoryRepository(manager);
    this.erasures = new ErasureRepository(manager);
    this.anomalies = new AnomalyRepository(manager);
    this.findings = new FindingRepository(manager);
    this.receipts = new ReceiptRepository(manager);
    this.readModels = new ReadModelRepository(manager);
    this.bodies = new BodyRepository(manager);
    this.recipients = new RecipientRepository(manager);
    this.notifications = new NotificationRepository(manager);
    this.outbox = new OutboxRepository(manager);
    this.reservations = new ReservationRepository(manager);
    this.documentNumbers = new DocumentNumberRepository(manager);
    this.storedFiles = new StoredFileRepository(manager);
    this.enactments = new EnactmentRepository(manager);
    this.subjects = new SubjectRepository(manager);
    this.calendars = new CalendarRepository(manager);
    this.ledgerSubjects = new LedgerSubjectRepository(manager);
    this.ledger = new LedgerRepository(manager, this.ledgerSubjects);
    this.ledgerDossiers = new LedgerDossierRepository(manager, this.ledgerSubjects);
    this.ledgerQuarantine = new LedgerQuarantineRepository(manager);
    this.ballotBoxes = new BallotBoxRepository(manager);
    this.ballotDesk = new BallotDeskRepository(manager);
    this.councils = new CouncilRepository(manager);
    this.checkpointMail = new CheckpointMailRepository(manager);
    this.signing = new SigningRegisterRepository(manager);
  }
}
