import { existsSync, readFileSync } from 'node:fs';
import { SubCommand } from 'nest-commander';
import type { CountedSession } from '@vinhdanh/application';
import { recountSession, type Recount, type RecountDifference, type SessionExport } from '@vinhdanh/domain';
import { openApi, type ApiOptions } from '../http/open-api';
import { CliError, EXIT_USAGE } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { answer } from '../kernel/print';
import { checkBoxes, type CheckedBox } from '../sessions/check-boxes';
import { ApiCommand } from './api-command';

@SubCommand({
  name: 'verify',
  arguments: '<file-or-session>',
  description: 'redoes every number of a counted session from its export alone; ends with 1 when one differs',
})
export class SessionVerifyCommand extends ApiCommand {
  async run([source = '']: string[], options: ApiOptions): Promise<void> {
    const exported = existsSync(source) ? fromFile(source) : await fromApi(source, options);
    const { results, differences, boxes } = await recount(exported);
    answer({ lines: results.length, differences, boxes }, options.json, () => [
      ...differences.map((difference) => told(exported, difference)),
      ...boxes.map(toldBox),
      say({
        vi: `${results.length} dòng tính lại, ${differences.length} số khác.`,
        en: `${results.length} lines counted again, ${differences.length} figures differ.`,
      }),
    ]);
    if (differences.length > 0 || boxes.some(({ faults }) => faults.length > 0))
      throw new CliError(
        say({ vi: 'Kết quả công bố không đúng với phiếu.', en: 'What was announced is not what was voted.' }),
      );
  }
}

function fromFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw notAnExport();
  }
}

const fromApi = async (id: string, options: ApiOptions): Promise<unknown> =>
  (await openApi(options)).get(`/api/sessions/${encodeURIComponent(id)}/export`);

const notAnExport = (): CliError =>
  new CliError(
    say({
      vi: 'Đây không phải bản xuất của một phiên họp.',
      en: 'This is no export of a session.',
    }),
    EXIT_USAGE,
  );

const FORM = 'vinhdanh/session/1';

/** @throws CliError when it is none, or damaged so that nothing can be counted */
async function recount(exported: unknown): Promise<Recount & { readonly boxes: readonly CheckedBox[] }> {
  if ((exported as { form?: unknown } | null)?.form !== FORM) throw notAnExport();
  try {
    const boxes = await checkBoxes(exported as CountedSession);
    return { ...recountSession(exported as SessionExport), boxes };
  } catch {
    throw notAnExport();
  }
}

function told(exported: unknown, { line: number, figure, announced, recounted }: RecountDifference): string {
  const code = (exported as SessionExport).agenda[number - 1]?.code ?? '';
  return `${number}  ${code}  ${figure}: ${announced ?? '-'} != ${recounted ?? '-'}`;
}

const toldBox = ({ ballot, papers, invalid, faults }: CheckedBox): string =>
  say({
    vi: `Hòm phiếu kín ${ballot}: ${papers} phiếu, ${invalid} không hợp lệ; ${faults.join(', ') || 'đúng'}.`,
    en: `Secret box ${ballot}: ${papers} papers, ${invalid} invalid; ${faults.join(', ') || 'in order'}.`,
  });
