import { readFileSync } from 'node:fs';
import type { CountedSession } from '@vinhdanh/application';
import { recountSession, type Recount, type RecountDifference, type SessionExport } from '@vinhdanh/domain';
import { CliError, EXIT_USAGE } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { answer } from '../kernel/print';
import { checkBoxes, type CheckedBox } from './check-boxes';

/** Counts an exported session again and tells what differs. @throws CliError where something does, or it is no export */
export async function verifyExport(exported: unknown, json: boolean | undefined): Promise<void> {
  const { results, differences, boxes } = await recount(exported);
  answer({ lines: results.length, differences, boxes }, json, () => [
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

/** What a file holds that should be an export. @throws CliError where it cannot be read as one */
export function exportIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw notAnExport();
  }
}

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
