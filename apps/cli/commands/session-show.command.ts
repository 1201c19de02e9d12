import { SubCommand } from 'nest-commander';
import type { LineResult } from '@vinhdanh/domain';
import type { ApiOptions } from '../http/open-api';
import type { SessionView } from '../http/views';
import { say } from '../kernel/language';
import { answer, table } from '../kernel/print';
import { ApiCommand } from './api-command';

@SubCommand({
  name: 'show',
  arguments: '<session>',
  description: 'a council session with its agenda and, once closed, its count',
})
export class SessionShowCommand extends ApiCommand {
  async run([id = '']: string[], options: ApiOptions): Promise<void> {
    const caller = await this.openApi(options);
    const session = await caller.get<SessionView>(`/api/sessions/${encodeURIComponent(id)}`);
    answer(session, options.json, () => linesOf(session));
  }
}

function linesOf({ id, phase, heldOn, seats, agenda, papersCast, results }: SessionView): readonly string[] {
  const attending = seats.filter(
    (seat) => seat.attendance === 'present' || seat.attendance === 'written',
  ).length;
  const counts = new Map((results ?? []).map((result) => [result.dossier, result]));
  return [
    `${id}  ${heldOn}  ${phase}`,
    `${attending}/${seats.length}, ${papersCast}`,
    ...table(
      agenda.map(({ dossier, code, subject, subjectEn = subject, award, awardEn }) => {
        const count = counts.get(dossier);
        const names = [say({ vi: award, en: awardEn }), say({ vi: subject, en: subjectEn })];
        return [code, ...names, count ? countWords(count) : ''];
      }),
    ),
  ];
}

/** The auditor and the council see the figures of secret ballots; others the outcome. */
const countWords = ({ outcome, agree, base, needed }: Partial<LineResult>): string =>
  agree === undefined ? (outcome ?? '') : `${outcome} ${agree}/${base} (>= ${needed})`;
