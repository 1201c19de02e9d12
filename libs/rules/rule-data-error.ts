/** Rule data that cannot be used: says which file, which line and field, and what is wrong with it. */
export class RuleDataError extends Error {
  constructor(
    readonly file: string,
    readonly field: string,
    readonly problem: string,
    /** From 1. */
    readonly line: number,
  ) {
    super(`${file}: ${field === '' ? 'the file' : field} ${problem} (line ${line})`);
    this.name = 'RuleDataError';
  }
}
