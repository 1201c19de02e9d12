import { CliError } from '../kernel/cli-error';
import { line } from '../kernel/print';

/** Tells what happens, one line for each thing that happened, with how long it took. */
export class Story {
  private readonly begun = Date.now();

  constructor(private readonly print: (text: string) => void = line) {}

  chapter(title: string): void {
    this.print('');
    this.print(`== ${title}`);
  }

  say(text: string): void {
    this.print(`   ${text}`);
  }

  /** Does something and tells it, with its time; what goes wrong carries the line, so that it says which step it was. */
  async tell<T>(text: string, work: () => Promise<T>, outcome?: (value: T) => string): Promise<T> {
    const start = performance.now();
    try {
      const value = await work();
      const more = outcome === undefined ? '' : `: ${outcome(value)}`;
      this.print(` ✓ ${text}${more}  (${seconds(performance.now() - start)})`);
      return value;
    } catch (error) {
      this.print(` ✗ ${text}  (${seconds(performance.now() - start)})`);
      throw new CliError(
        `Bước "${text}" không diễn ra: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }

  /** How long the story has lasted. */
  elapsed(): string {
    return seconds(Date.now() - this.begun);
  }
}

export const seconds = (ms: number): string => `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 1)} s`;

/** What must be so for the story to go on. */
export function must(isSo: boolean, otherwise: string): asserts isSo {
  if (!isSo) throw new Error(otherwise);
}
