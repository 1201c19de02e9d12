import { Inject, Injectable, Optional, type OnModuleDestroy } from '@nestjs/common';
import { Context, log } from '@temporalio/activity';
import type { CourierActivities } from '@vinhdanh/contracts';
import { MailError, type MailSender } from '@vinhdanh/notify';
import { UnitOfWork, type MailToSend } from '@vinhdanh/persistence';
import { backOff } from './back-off';
import type { CheckpointPost } from './checkpoint-post';
import { toMailMessage } from './mail-message';

/** Names the way out for mail where it is injected. */
export const MAIL_SENDER = Symbol('MailSender');
/** Names the address at which people open the system. */
export const PUBLIC_URL = Symbol('PublicUrl');
/** Names what sends the checkpoints of each day. */
export const CHECKPOINT_POST = Symbol('CheckpointPost');

/** After that long the courier hands its turn back, so that no activity lives for ever. */
const TURN_MS = 5 * 60_000;
const PAUSE_MS = 500;
const AT_ONCE = 20;
const LEASE_MS = 60_000;
/** Says that the courier lives, also while a mail server takes its time. */
const HEARTBEAT_MS = 2_000;

/** Delivers mail that waits in the database. */
@Injectable()
export class Courier implements CourierActivities, OnModuleDestroy {
  private stopping = false;

  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(MAIL_SENDER) private readonly sender: MailSender,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
    @Optional() @Inject(CHECKPOINT_POST) private readonly checkpoints?: CheckpointPost,
  ) {}

  /** The process stops: the turn ends, and another process goes on. */
  onModuleDestroy(): void {
    this.stopping = true;
  }

  async deliverMail(): Promise<number> {
    const context = Context.current();
    const heart = setInterval(() => context.heartbeat(), HEARTBEAT_MS);
    try {
      return await this.turn(context);
    } finally {
      clearInterval(heart);
    }
  }

  private async turn(context: Context): Promise<number> {
    const end = Date.now() + TURN_MS;
    let delivered = 0;
    while (Date.now() < end && !this.stopping && !context.cancellationSignal.aborted) {
      const mails = await this.unitOfWork.run(({ notifications }) =>
        notifications.claimMail(AT_ONCE, LEASE_MS),
      );
      for (const mail of mails) delivered += (await this.send(mail)) ? 1 : 0;
      delivered += (await this.checkpoints?.turn()) ?? 0;
      if (mails.length === 0) await context.sleep(PAUSE_MS);
    }
    return delivered;
  }

  /** @returns whether the mail was taken */
  private async send(mail: MailToSend): Promise<boolean> {
    try {
      await this.sender.send(toMailMessage(mail, this.publicUrl));
    } catch (error) {
      await this.failed(mail, error);
      return false;
    }
    await this.unitOfWork.run(({ notifications }) => notifications.markSent(mail.id));
    return true;
  }

  private async failed(mail: MailToSend, error: unknown): Promise<void> {
    const rejected = error instanceof MailError && !error.retryable;
    const reason = error instanceof Error ? error.message : 'unknown';
    log.warn('mail was not taken', { notification: mail.id, attempts: mail.attempts + 1, rejected, reason });
    await this.unitOfWork.run(({ notifications }) =>
      rejected
        ? notifications.markUndeliverable(mail.id)
        : notifications.postpone(mail.id, backOff(mail.attempts)),
    );
  }
}
