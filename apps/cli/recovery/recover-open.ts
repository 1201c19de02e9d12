import type { KeptOutside, Witness } from '@vinhdanh/application';
import { formatValue } from '@vinhdanh/platform';
import { CliError } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { answer } from '../kernel/print';
import { faultWords } from '../record/fault-words';
import { readKept } from '../record/read-kept';
import { seenWords } from '../record/verified-words';
import { verifyWhole, type WitnessedRecord } from '../record/verify-whole';
import { witnessesIn } from '../record/witness-files';
import { recover } from './recover';
import { recoveryLines } from './recovery-lines';

export interface RecoverOptions {
  readonly json?: boolean;
  readonly dryRun?: boolean;
  readonly newEngine?: boolean;
  readonly checkpoint?: readonly string[];
  readonly vkey?: readonly string[];
  readonly witnesses?: string;
}

/** Recovers from the record what is open, and tells what became of it. @throws CliError where something stays in doubt */
export async function recoverOpen(options: RecoverOptions): Promise<void> {
  const { json, dryRun = false, newEngine = false, checkpoint = [], vkey, witnesses } = options;
  const asked = witnesses === undefined ? [] : await witnessesIn(witnesses);
  const kept = { witnessed: checkpoint.map(readKept), keys: vkey };
  const isVouchedFor = checkpoint.length > 0 || vkey !== undefined || asked.length > 0;
  const recovered = await recover({ dryRun, acceptsNew: newEngine }, () => verifiedBy(kept, asked));
  const { recovery, isNewEngine, nameOf } = recovered;
  const { events, seen } = recovered.verified;
  answer({ dryRun, events, isVouchedFor, isNewEngine, ...recovery }, json, () => [
    ...seen.map(seenWords),
    say(holdsWords(events)),
    ...(isVouchedFor ? [] : [say(BY_ITSELF)]),
    ...(isNewEngine ? [say(dryRun ? WOULD_BE_NEW : IS_NEW)] : []),
    '',
    ...recoveryLines(recovery, dryRun, nameOf),
  ]);
  const open = recovery.doubtful.length + recovery.strangers.length;
  if (open > 0)
    throw new CliError(
      say({
        vi: `${open} việc chưa khớp giữa nhật ký và động cơ, xem ở trên.`,
        en: `${open} things do not agree between record and engine, see above.`,
      }),
    );
}

const holdsWords = (events: number) => ({
  vi: `Nhật ký còn nguyên vẹn: ${formatValue(events, 'vi')} sự kiện.`,
  en: `The record holds: ${formatValue(events, 'en')} events.`,
});

const IS_NEW = {
  vi: 'Từ nay động cơ này giữ các việc của cơ sở dữ liệu; nhật ký ghi việc đó.',
  en: 'From now on this engine runs what the database has; the record says so.',
};

const WOULD_BE_NEW = {
  vi: 'Động cơ này chưa được biết; khi khôi phục thật, nó sẽ thay động cơ trước đây.',
  en: 'This engine is not known yet; a recovery that is no trial puts it in the place of the one before.',
};

const BY_ITSELF = {
  vi: 'Nhật ký chỉ được kiểm tra bằng chính các khóa của nó: không có mốc (--checkpoint), khóa (--vkey) hay bên làm chứng (--witnesses) giữ ở bên ngoài.',
  en: 'The record was verified by its own keys alone: no checkpoint (--checkpoint), key (--vkey) or witness (--witnesses) from outside was given.',
};

/** @throws CliError where the record does not hold: nothing may be made of it */
async function verifiedBy(
  kept: KeptOutside,
  asked: readonly Witness[],
): Promise<Pick<WitnessedRecord, 'events' | 'seen'>> {
  const { events, waiting, faults, seen } = await verifyWhole(kept, asked);
  if (faults.length === 0) return { events: events + waiting, seen };
  throw new CliError(
    [
      ...faults.map(faultWords),
      say({
        vi: 'Nhật ký không còn nguyên vẹn: không khởi động lại gì từ đó. Xem: vinhdanh record verify.',
        en: 'The record does not hold: nothing is started from it. See: vinhdanh record verify.',
      }),
    ].join('\n'),
  );
}
