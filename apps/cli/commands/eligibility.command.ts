import { Command, Option } from 'nest-commander';
import type { AwardAnswer, RungAnswer } from '@vinhdanh/application';
import { linesOfAnswer, linesOfRungs } from '../eligibility/eligibility-lines';
import { subjectIdOf } from '../eligibility/find-subject';
import type { ApiOptions } from '../http/open-api';
import { answer } from '../kernel/print';
import { ApiCommand } from './api-command';

interface EligibilityOptions extends ApiOptions {
  readonly on?: string;
}

@Command({
  name: 'eligibility',
  arguments: '<subject> [award]',
  description:
    'whether a subject may be proposed for an award and what is missing, or how near every award is',
})
export class EligibilityCommand extends ApiCommand {
  async run([wanted = '', award]: string[], options: EligibilityOptions): Promise<void> {
    const caller = await this.openApi(options);
    const id = await subjectIdOf(caller, wanted);
    const query = new URLSearchParams({
      ...(award === undefined ? {} : { award }),
      ...(options.on === undefined ? {} : { on: options.on }),
    });
    const found = await caller.get<{ one: AwardAnswer | null; awards: readonly RungAnswer[] }>(
      `/api/subjects/${id}/eligibility?${query.toString()}`,
    );
    const { one, awards } = found;
    answer(one ?? awards, options.json, () => (one ? linesOfAnswer(one) : linesOfRungs(awards)));
  }

  @Option({ flags: '--on <day>', description: 'day of the proposal: 2026-02-01; today unless told' })
  parseOn(day: string): string {
    return day;
  }
}
