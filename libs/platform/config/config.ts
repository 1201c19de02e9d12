import { ArrayNotEmpty, IsIn, IsInt, IsOptional, IsString, Matches, Max, Min } from 'class-validator';
import { Env, Section } from './env.decorator';
import { IsUrlOf } from './url-setting';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const POSTGRES = ['postgres', 'postgresql'];
const POSTGRES_ADDRESS = 'a PostgreSQL address such as postgres://user:password@host:5432/database';
const MAIL_ADDRESS = /^(?:[^<>\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/;

/** The application role's database: it may append to the record and read it, never change it. */
export class DatabaseConfig {
  @Env('DATABASE_URL', POSTGRES_ADDRESS, { secret: true })
  @IsUrlOf(POSTGRES)
  url!: string;
}

/** The owner's database address: for migrations alone, never given to API or worker. */
export class OwnerDatabaseConfig {
  @Env('DATABASE_OWNER_URL', POSTGRES_ADDRESS, { secret: true })
  @IsUrlOf(POSTGRES)
  url!: string;
}

/** The database address of the role that adds to the log of the record: for the sealer alone. */
export class SealerDatabaseConfig {
  @Env('SEALER_DATABASE_URL', POSTGRES_ADDRESS, { secret: true })
  @IsUrlOf(POSTGRES)
  url!: string;
}

/** The database address of the role that carries out orders of erasure: for the command `erase` alone. */
export class EraserDatabaseConfig {
  @Env('ERASER_DATABASE_URL', POSTGRES_ADDRESS, { secret: true })
  @IsUrlOf(POSTGRES)
  url!: string;
}

/** The log of the record: its name, and where the key is that signs it. */
export class RecordLogConfig {
  @Env('LOG_ORIGIN', 'the name of the log on its checkpoints, such as thidua.example.vn/log')
  @Matches(/^[^\s+]{1,200}$/u)
  origin!: string;

  @Env('LOG_KEY_DIR', 'the folder that keeps the key of the log, which only the sealer may read')
  @IsString()
  keyDirectory!: string;
}

const MOST_SECONDS = 86_400;
const MOST_WITNESSES = 15;

/** Who cosigns the checkpoints of the log. */
export class LogWitnessesConfig {
  /** Absent: nobody is asked. */
  @Env('LOG_WITNESSES', 'a file with the address and the verifier key of a witness on each line')
  @IsOptional()
  @IsString()
  witnesses?: string;

  @Env('LOG_WITNESS_SECONDS', `how often witnesses are asked at most, from 1 to ${MOST_SECONDS} seconds`, {
    kind: 'integer',
  })
  @IsInt()
  @Min(1)
  @Max(MOST_SECONDS)
  everySeconds = 10;

  /** Fewer are warned of by "vinhdanh doctor"; nothing waits for them. */
  @Env('LOG_WITNESS_QUORUM', `how many witnesses should have cosigned, from 0 to ${MOST_WITNESSES}`, {
    kind: 'integer',
  })
  @IsInt()
  @Min(0)
  @Max(MOST_WITNESSES)
  quorum = 0;
}

/** This instance as a witness of other logs. */
export class WitnessConfig {
  /** Absent: it is none. */
  @Env('WITNESS_LOGS', 'a file with the verifier keys of the logs that are cosigned, one on each line')
  @IsOptional()
  @IsString()
  logs?: string;

  /** Absent: the log's own name with "-witness". */
  @Env('WITNESS_NAME', 'the name of the witness on its cosignatures, such as thidua.example.vn/witness')
  @IsOptional()
  @Matches(/^[^\s+]{1,200}$/u)
  name?: string;

  @Env('WITNESS_HOST', 'a host name or address on which the witness listens')
  @Matches(/^[A-Za-z0-9.:_-]{1,253}$/)
  host = '127.0.0.1';

  @Env('WITNESS_PORT', 'the port of the witness, from 0 to 65535', { kind: 'integer' })
  @IsInt()
  @Min(0)
  @Max(65_535)
  port = 3100;
}

export class TemporalConfig {
  @Env('TEMPORAL_ADDRESS', 'host:port of the Temporal server, such as 127.0.0.1:7233')
  @Matches(/^(?:[A-Za-z0-9._-]+|\[[0-9a-fA-F:]+\]):\d{1,5}$/)
  address!: string;

  @Env('TEMPORAL_NAMESPACE', 'a namespace of letters, digits, dots, hyphens and underscores')
  @Matches(/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/)
  namespace = 'default';

  @Env('TASK_QUEUE', 'a queue name of letters, digits, dots, hyphens and underscores')
  @Matches(/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/)
  taskQueue = 'vinhdanh';
}

export class MailConfig {
  /** Absent: mail is kept in `directory`. */
  @Env('SMTP_URL', 'a mail server address such as smtp://user:password@host:587', { secret: true })
  @IsOptional()
  @IsUrlOf(['smtp', 'smtps'])
  smtpUrl?: string;

  /** Keeps mail as files where there is no mail server; absent too: the in-app inbox alone tells people. */
  @Env('MAIL_DIR', 'the folder that keeps mail when there is no mail server')
  @IsOptional()
  @IsString()
  directory?: string;

  @Env('MAIL_FROM', 'a sender such as "Vinh Danh <vinhdanh@example.vn>"')
  @Matches(MAIL_ADDRESS)
  from = 'Vinh Danh <vinhdanh@localhost>';

  /** Besides auditors, who get it always. */
  @Env('CHECKPOINT_MAIL_TO', 'addresses separated by commas that get the checkpoint of each day', {
    kind: 'list',
  })
  @Matches(/^[^\s<>@,]+@[^\s<>@,]+$/, { each: true })
  checkpointsTo: readonly string[] = [];
}

export class FilesConfig {
  @Env('FILES_DIR', 'the folder that keeps the attachments')
  @IsString()
  directory!: string;
}

export class KeysConfig {
  @Env('KEYS_DIR', 'the folder that keeps the signing keys')
  @IsString()
  directory!: string;
}

/** Where the API keeps the secret under which keys of secret ballots are sealed; its processes share it. */
export class BallotKeysConfig {
  @Env('BALLOT_KEYS_DIR', 'the folder that keeps the secret under which keys of secret ballots are sealed')
  @IsString()
  directory!: string;
}

/** Which rule packs are in force in this instance; a later one overrides those before it. */
export class RulesConfig {
  @Env('RULE_LAYERS', 'names of rule packs separated by commas, such as national,lang-son', { kind: 'list' })
  @ArrayNotEmpty()
  @Matches(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { each: true })
  layers: readonly string[] = ['national', 'lang-son'];
}

/** What people type in the browser; links in mail begin with it. */
export class PublicConfig {
  @Env(
    'PUBLIC_URL',
    'the http or https address at which people open the system, such as https://thidua.example.vn',
  )
  @IsUrlOf(['http', 'https'])
  url!: string;
}

export class HttpConfig {
  @Env('API_HOST', 'a host name or address to listen on')
  @Matches(/^[A-Za-z0-9.:_-]{1,253}$/)
  host = '127.0.0.1';

  /** 0 lets the system choose a free port. */
  @Env('API_PORT', 'a port number from 0 to 65535', { kind: 'integer' })
  @IsInt()
  @Min(0)
  @Max(65_535)
  port = 8080;

  /** The folder of the built screens; absent: the API alone. */
  @Env('WEB_DIR', 'the folder of the built screens')
  @IsOptional()
  @IsString()
  webDirectory?: string;
}

export class LogConfig {
  @Env('LOG_LEVEL', `one of ${LOG_LEVELS.join(', ')}`)
  @IsIn(LOG_LEVELS)
  level: LogLevel = 'info';

  /** Names this process among others in logs and in Temporal's worker list. */
  @Env('INSTANCE', 'a name of at most 63 letters, digits, dots, hyphens and underscores')
  @Matches(/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/)
  instance = 'local';
}

export class ApiConfig {
  @Section(HttpConfig) http!: HttpConfig;
  @Section(PublicConfig) public!: PublicConfig;
  @Section(DatabaseConfig) database!: DatabaseConfig;
  @Section(TemporalConfig) temporal!: TemporalConfig;
  @Section(FilesConfig) files!: FilesConfig;
  @Section(BallotKeysConfig) ballotKeys!: BallotKeysConfig;
  @Section(RulesConfig) rules!: RulesConfig;
  @Section(LogConfig) log!: LogConfig;
}

export class SealerConfig {
  @Section(SealerDatabaseConfig) database!: SealerDatabaseConfig;
  @Section(RecordLogConfig) recordLog!: RecordLogConfig;
  @Section(LogWitnessesConfig) witnesses!: LogWitnessesConfig;
  @Section(WitnessConfig) witness!: WitnessConfig;
  @Section(LogConfig) log!: LogConfig;
}

export class WorkerConfig {
  @Section(PublicConfig) public!: PublicConfig;
  @Section(DatabaseConfig) database!: DatabaseConfig;
  @Section(TemporalConfig) temporal!: TemporalConfig;
  @Section(MailConfig) mail!: MailConfig;
  @Section(FilesConfig) files!: FilesConfig;
  @Section(KeysConfig) keys!: KeysConfig;
  @Section(LogConfig) log!: LogConfig;
}

/** What an order of erasure is carried out with. */
export class ErasureConfig {
  @Section(EraserDatabaseConfig) eraser!: EraserDatabaseConfig;
  @Section(DatabaseConfig) database!: DatabaseConfig;
  @Section(TemporalConfig) temporal!: TemporalConfig;
  @Section(FilesConfig) files!: FilesConfig;
}
