import { SubCommand } from 'nest-commander';
import { verifyChain } from '@vinhdanh/record';
import { dossierIdOf } from '../http/find-dossier';
import { openApi, type ApiOptions } from '../http/open-api';
import type { RecordedEvent, TimelineEntry } from '../http/views';
import { CliError } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { answer, table } from '../kernel/print';
import { ApiCommand } from './api-command';

@SubCommand({
  name: 'trace',
  arguments: '<dossier>',
  description: 'everything that happened to a dossier, with the check of its hash chain',
})
export class DossierTraceCommand extends ApiCommand {
  async run([wanted = '']: string[], options: ApiOptions): Promise<void> {
    const caller = await openApi(options);
    const id = await dossierIdOf(caller, wanted);
    const timeline = await caller.get<readonly TimelineEntry[]>(`/api/dossiers/${id}/timeline`);
    const events = await caller.get<readonly RecordedEvent[]>(`/api/dossiers/${id}/record`);
    const fault = verifyChain({ kind: 'dossier', id }, events);
    answer({ id, chain: fault ?? 'whole', timeline, events }, options.json, () => [
      ...table(timeline.map(rowOf)),
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
}

const rowOf = ({ seq, on, type, by }: TimelineEntry): readonly string[] => [
  String(seq),
  on,
  type,
  by === null ? '' : `${by.person.name}, ${by.office.titleVi}`,
];
