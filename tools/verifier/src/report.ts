import type { Fault, Params } from './fault';
import type { FaultCode, HeldCode, OpenCode, SaidCode } from './words/fault-code';

/**
 * One line of a verdict. `holds`: recomputed, and it is as it says. `wrong`: it is not. `open`: nobody can tell from the bundle
 * alone.
 */
export type Line =
  | { readonly is: 'holds'; readonly code: HeldCode; readonly params: Params }
  | { readonly is: 'wrong'; readonly code: FaultCode; readonly params: Params }
  | { readonly is: 'open'; readonly code: OpenCode; readonly params: Params };

/** Something that the proven events say. */
export interface Said {
  readonly code: SaidCode;
  readonly params: Params;
}

export interface Verdict {
  readonly holds: boolean;
  /** It is signed by a key that somebody had from elsewhere, not by one that it brought itself. */
  readonly pinned: boolean;
  /** The signatures of every document that the dossier took were verified. */
  readonly signed: boolean;
  readonly lines: readonly Line[];
  /** Of a bundle that does not hold: nothing. */
  readonly said: readonly Said[];
}

/** A bundle that is wrong in one place is wrong in many: so many tell enough. */
const MOST_WRONG = 20;

/** Where one of these is said, not every signature was verified to the end. */
const UNSIGNED = ['signatures-unchecked', 'list-missing', 'list-expired'] as const;

/** Gathers what was found. */
export class Report {
  private readonly lines: Line[] = [];
  private readonly said: Said[] = [];
  private wrongs = 0;

  holds(code: HeldCode, params: Params = {}): void {
    this.lines.push({ is: 'holds', code, params });
  }

  open(code: OpenCode, params: Params = {}): void {
    this.lines.push({ is: 'open', code, params });
  }

  wrong(code: FaultCode, params: Params = {}): void {
    this.wrongs += 1;
    if (this.wrongs <= MOST_WRONG) this.lines.push({ is: 'wrong', code, params });
  }

  fault({ code, params }: Fault): void {
    this.wrong(code, params);
  }

  /** What is wrong by another report, which has looked at one of many things. */
  adopt(other: Report): void {
    const told = other.lines.filter((line) => line.is === 'wrong');
    for (const { code, params } of told) this.wrong(code, params);
    this.wrongs += other.wrongs - told.length;
  }

  says(code: SaidCode, params: Params): void {
    this.said.push({ code, params });
  }

  /** How much is wrong so far: what is checked afterwards holds where the number stays. */
  get wrongSoFar(): number {
    return this.wrongs;
  }

  has(code: Line['code']): boolean {
    return this.lines.some((line) => line.code === code);
  }

  /** With what a line was said, each time that it was. */
  paramsOf(code: Line['code']): readonly Params[] {
    return this.lines.flatMap((line) => (line.code === code ? [line.params] : []));
  }

  verdict(): Verdict {
    const holds = this.wrongs === 0;
    if (this.wrongs > MOST_WRONG)
      this.lines.push({ is: 'wrong', code: 'more-wrong', params: { count: this.wrongs - MOST_WRONG } });
    const pinned = this.has('signed-pinned');
    const signed = !UNSIGNED.some((code) => this.has(code));
    return { holds, pinned, signed, lines: this.lines, said: holds ? this.said : [] };
  }
}
