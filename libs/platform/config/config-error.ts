/** Settings that cannot work. Its message is what the operator reads: one sentence for each variable, no secret in it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  /** One plain sentence for each wrong or missing variable. */
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}
