import { isatty } from 'node:tty';

/** One line on the standard output. */
export function line(text = ''): void {
  process.stdout.write(`${text}\n`);
}

/** The answer of a command for programs, or its lines for people. */
export function answer(value: unknown, asJson: boolean | undefined, lines: () => readonly string[]): void {
  if (asJson) line(JSON.stringify(value, null, isatty(1) ? 2 : 0));
  else for (const text of lines()) line(text);
}

/** Rows as columns, each as wide as its widest cell. */
export function table(rows: ReadonlyArray<readonly string[]>): readonly string[] {
  const widths = (rows[0] ?? []).map((_cell, column) =>
    Math.max(...rows.map((row) => [...(row[column] ?? '')].length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - [...cell].length)))
      .join('  ')
      .trimEnd(),
  );
}
