import { say, type Sentence } from '../kernel/language';

/** What one examination found. */
export interface Finding {
  readonly part: string;
  readonly isWell: boolean;
  readonly state: string;
  /** What to do about it, where something is wrong. */
  readonly advice: string;
}

export const well = (part: string, state: Sentence): Finding => ({
  part,
  isWell: true,
  state: say(state),
  advice: '',
});

/** Nothing is wrong, and somebody should know all the same. */
export const noted = (part: string, state: Sentence, advice: Sentence): Finding => ({
  ...well(part, state),
  advice: say(advice),
});

export const ill = (part: string, state: Sentence, advice: Sentence): Finding => ({
  part,
  isWell: false,
  state: say(state),
  advice: say(advice),
});

/** An examination that itself breaks is a finding too. */
export async function examine(
  part: string,
  advice: Sentence,
  look: () => Promise<Finding | readonly Finding[]>,
): Promise<readonly Finding[]> {
  try {
    return [await look()].flat();
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    return [ill(part, { vi: `không dùng được: ${reason}`, en: `cannot be used: ${reason}` }, advice)];
  }
}
