import { sleep } from '@temporalio/workflow';
import type { Instant } from '@vinhdanh/domain';

/**
 * A durable timer that is only ever set earlier. When the due instant moves later the armed timer rings in vain and
 * is set anew: fewer history events than cancelling it at every step.
 */
export class Alarm {
  private armedFor: number | null = null;
  private ringing = false;

  /** Whether it rang since it was last asked. Asking stops it. */
  takeRing(): boolean {
    const rang = this.ringing;
    this.ringing = false;
    return rang;
  }

  get rings(): boolean {
    return this.ringing;
  }

  /** Whether it would ring too late. */
  isLateFor(due: Instant | null): due is Instant {
    return due !== null && (this.armedFor === null || this.armedFor > Date.parse(due));
  }

  set(due: Instant | null): void {
    if (!this.isLateFor(due)) return;
    const at = Date.parse(due);
    this.armedFor = at;
    void sleep(Math.max(at - Date.now(), 1)).then(() => {
      if (this.armedFor === at) this.armedFor = null;
      this.ringing = true;
    });
  }
}
