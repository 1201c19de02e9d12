import type { TraceView } from '@vinhdanh/application';
import { verifyChain } from '@vinhdanh/record';
import { dossierIdOf } from '../http/find-dossier';
import type { SignedIn } from '../http/signed-in';
import type { RecordedEvent } from '../http/views';
import { CliError } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { answer, table } from '../kernel/print';

type Act = TraceView['acts'][number];

/** Tells everything that happened to a dossier. @throws CliError where its hash chain breaks */
export async function traceDossier(
  caller: SignedIn,
  wanted: string,
  json: boolean | undefined,
): Promise<void> {
  const id = await dossierIdOf(caller, wanted);
  const trace = await caller.get<TraceView>(`/api/dossiers/${id}/trace`);
  const events = await caller.get<readonly RecordedEvent[]>(`/api/dossiers/${id}/record`);
  const fault = verifyChain({ kind: 'dossier', id }, events);
  answer({ id, chain: fault ?? 'whole', ...trace, events }, json, () => [
    ...table(trace.acts.map(rowOf)),
    say({ vi: `Chuỗi băm: ${events.length} sự kiện`, en: `Hash chain: ${events.length} events` }),
  ]);
  if (fault)
    throw new CliError(
      say({
        vi: `Chuỗi băm sai tại sự kiện ${fault.seq} (${fault.fault}).`,
        en: `The hash chain breaks at event ${fault.seq} (${fault.fault}).`,
      }),
    );
}

const rowOf = ({ seq, on, type, step, by, citation, stay }: Act): readonly string[] => [
  ...[String(seq), on, type, step?.level ?? ''],
  by === null ? '' : `${by.person.name}, ${by.office.titleVi}`,
  citation?.article ?? '',
  stay?.isLate ? say({ vi: 'quá thời hạn', en: 'past the limit' }) : '',
];
