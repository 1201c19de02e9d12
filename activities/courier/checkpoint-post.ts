import { dayOf, toInstant } from '@vinhdanh/domain';
import { composeCheckpoint, MailError, type MailSender } from '@vinhdanh/notify';
import {
  checkpointToKeep,
  cosignersOf,
  LogQuery,
  type CheckpointToSend,
  type UnitOfWork,
} from '@vinhdanh/persistence';
import { backOff } from './back-off';

/** Mail of a day goes out from this hour on, in Vietnam. */
const MORNING = 'T06:00:00+07:00';

/** How often it is looked for whom the day's mail has not begun. */
const LOOK_MS = 60_000;

/** Of mail that was settled the newest of each log are kept: they show at a start what has gone out. */
const MOST_OF_A_LOG = 1_000;

const AT_ONCE = 20;
const LEASE_MS = 60_000;

/** Mail of a checkpoint that was not taken. */
export interface RefusedMail {
  readonly mail: string;
  readonly attempts: number;
  /** For good. */
  readonly isRejected: boolean;
  readonly reason: string;
}

/** Sends the checkpoint of each day to auditors, and to addresses that were entered for it: what is kept outside finds what was rewritten. */
export class CheckpointPost {
  private nextLook = 0;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sender: MailSender,
    private readonly others: readonly string[],
    private readonly now: () => number = Date.now,
    private readonly onRefused: (refused: RefusedMail) => void = () => undefined,
  ) {}

  /** Begins the mail of the day, where it is time, for all who have none yet, and sends what is due. @returns how much was taken */
  async turn(): Promise<number> {
    if (this.now() < this.nextLook) return 0;
    this.nextLook = this.now() + LOOK_MS;
    await this.beginDay();
    const mails = await this.unitOfWork.run(({ checkpointMail }) => checkpointMail.claim(AT_ONCE, LEASE_MS));
    let taken = 0;
    for (const mail of mails) taken += (await this.send(mail)) ? 1 : 0;
    if (mails.length === AT_ONCE) this.nextLook = this.now();
    return taken;
  }

  private async beginDay(): Promise<void> {
    const day = dayOf(toInstant(this.now()));
    if (this.now() < Date.parse(`${day}${MORNING}`)) return;
    await this.unitOfWork.run(async ({ checkpointMail, manager }) => {
      const query = new LogQuery(manager);
      const log = await query.open();
      const kept = log && (await checkpointToKeep(query, log, this.now()));
      if (!kept) return;
      const begun = await checkpointMail.begin({ day, origin: log.origin, ...kept }, this.others);
      if (begun > 0) await checkpointMail.forgetBeyond(MOST_OF_A_LOG);
    });
  }

  /** @returns whether the mail was taken */
  private async send(mail: CheckpointToSend): Promise<boolean> {
    const { id, address, locale, attempts } = mail;
    try {
      await this.sender.send({
        intentId: `checkpoint-${id}`,
        to: address,
        locale,
        ...composeCheckpoint({
          ...mail,
          witnesses: cosignersOf(mail.origin, mail.note).map(({ name }) => name),
        }),
      });
    } catch (error) {
      const isRejected = error instanceof MailError && !error.retryable;
      const reason = error instanceof Error ? error.message : 'unknown';
      this.onRefused({ mail: id, attempts: attempts + 1, isRejected, reason });
      await this.unitOfWork.run(({ checkpointMail }) =>
        isRejected
          ? checkpointMail.settle(id, 'undeliverable')
          : checkpointMail.postpone(id, backOff(attempts)),
      );
      return false;
    }
    await this.unitOfWork.run(({ checkpointMail }) => checkpointMail.settle(id, 'sent'));
    return true;
  }
}
