import { Option, SubCommand } from 'nest-commander';
import type { ApiOptions } from '../http/open-api';
import type { DossierSummary } from '../http/views';
import { answer, table } from '../kernel/print';
import { ApiCommand } from './api-command';

interface ListOptions extends ApiOptions {
  readonly query?: string;
  readonly status?: string;
}

const PAGE = 100;

@SubCommand({ name: 'list', description: 'dossiers that may be seen, the latest change first' })
export class DossierListCommand extends ApiCommand {
  async run(_args: string[], options: ListOptions): Promise<void> {
    const caller = await this.openApi(options);
    const items: DossierSummary[] = [];
    let cursor: string | null = null;
    do {
      const query: URLSearchParams = new URLSearchParams({ limit: String(PAGE) });
      if (options.query !== undefined) query.set('q', options.query);
      if (options.status !== undefined) query.set('status', options.status);
      if (cursor !== null) query.set('cursor', cursor);
      const page: { items: readonly DossierSummary[]; nextCursor: string | null } = await caller.get(
        `/api/dossiers?${query.toString()}`,
      );
      items.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== null);
    answer(items, options.json, () => table(items.map(rowOf)));
  }

  @Option({ flags: '--query <words>', description: 'words of code, subject or award' })
  parseQuery(words: string): string {
    return words;
  }

  @Option({
    flags: '--status <status>',
    description: 'climbing, returned, decided, refused, withdrawn or cancelled',
  })
  parseStatus(status: string): string {
    return status;
  }
}

const rowOf = (item: DossierSummary): readonly string[] => [
  item.code,
  item.status,
  item.awardNameVi,
  item.subjectName,
  item.step === null ? '' : `${item.step.id} (${item.step.organization.nameVi})`,
];
