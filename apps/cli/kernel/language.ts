/** A sentence in both languages. */
export interface Sentence {
  readonly vi: string;
  readonly en: string;
}

/** English where the shell's language is English, else Vietnamese. */
export function say(sentence: Sentence, env: NodeJS.ProcessEnv = process.env): string {
  const language = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return language.startsWith('en') ? sentence.en : sentence.vi;
}
