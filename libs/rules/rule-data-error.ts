/** Rule data that cannot be used: says which file, which field, and what is wrong with it. */
export class RuleDataError extends Error {
  constructor(
    readonly file: string,
    readonly field: string,
    readonly problem: string,
  ) {
    super(`${file}: ${field === '' ? 'the file' : field} ${problem}`);
    this.name = 'RuleDataError';
  }
}
