import { Option, SubCommand } from 'nest-commander';
import { isLocalDate } from '@vinhdanh/domain';
import type { ApiOptions } from '../http/open-api';
import { CliError, EXIT_USAGE } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { answer, table } from '../kernel/print';
import { ApiCommand } from './api-command';

interface DueOptions extends ApiOptions {
  readonly body?: string;
  readonly on?: string;
}

interface DueView {
  readonly on: string;
  readonly more: boolean;
  readonly items: ReadonlyArray<{
    readonly code: string;
    readonly subjectName: string;
    readonly awardNameVi: string;
    readonly until: string;
    readonly period: { readonly article: string; readonly evidence: string };
  }>;
}

@SubCommand({
  name: 'due',
  description: 'lists dossiers whose retention period has ended; nothing is deleted',
})
export class ArchiveDueCommand extends ApiCommand {
  async run(_args: string[], options: DueOptions): Promise<void> {
    const caller = await this.openApi(options);
    const { body = caller.office?.organization.id ?? '', on } = options;
    const query = on === undefined ? '' : `?${new URLSearchParams({ on }).toString()}`;
    const due = await caller.get<DueView>(`/api/archives/${encodeURIComponent(body)}/due${query}`);
    const more = due.more ? '+' : '';
    answer(due, options.json, () => [
      ...table(
        due.items.map(({ until, code, awardNameVi, subjectName, period }) => [
          ...[until, code, awardNameVi, subjectName, `${period.article} [${period.evidence}]`],
        ]),
      ),
      say({
        vi: `${due.items.length}${more} hồ sơ hết thời hạn lưu trữ trước ngày ${due.on}. Không hồ sơ nào bị xóa: người có thẩm quyền quyết định.`,
        en: `${due.items.length}${more} dossiers whose retention period ended before ${due.on}. None is deleted: whoever is competent decides.`,
      }),
    ]);
  }

  @Option({ flags: '--body <id>', description: 'the body; that of the acting office unless told' })
  parseBody(id: string): string {
    return id;
  }

  @Option({ flags: '--on <day>', description: 'as of this day, such as 2046-01-01; today unless told' })
  parseOn(day: string): string {
    if (!isLocalDate(day))
      throw new CliError(say({ vi: `${day} không phải một ngày.`, en: `${day} is no day.` }), EXIT_USAGE);
    return day;
  }
}
