import type { DataSource } from 'typeorm';
import { LogQuery, LogRepository } from '@vinhdanh/persistence';
import { signatureLine, TileTree, writeAddCheckpoint, type NoteVerifier } from '@vinhdanh/tlog';
import { givenCosignature, namedSize } from './given-cosignature';

/** Who is asked to cosign the log's checkpoints. */
export interface Witness {
  /** What "/add-checkpoint" is appended to. */
  readonly url: string;
  readonly verifierKey: string;
  readonly verifier: NoteVerifier;
}

/** Sends a request to a witness and gives its answer, whatever its status. @throws where there is no answer */
export type AskWitness = (
  witness: Witness,
  body: string,
) => Promise<{ readonly status: number; readonly text: string }>;

/** The witness has seen what this log does not have: it was cut, rewritten, or put back to an older state. */
export class WitnessDisagrees extends Error {
  constructor({ url }: Witness, what: string) {
    super(
      `The witness ${url} has seen another history: ${what}. Verify the record (vinhdanh record verify).`,
    );
    this.name = 'WitnessDisagrees';
  }
}

/** The witness knows less of this log than it has cosigned: it was put back to an older state, and must be asked about. */
export class WitnessForgot extends Error {
  constructor({ url }: Witness, seen: number, known: number) {
    super(`The witness ${url} has seen ${seen} events, and cosigned ${known} before: it is an old backup.`);
    this.name = 'WitnessForgot';
  }
}

/** Has the newest checkpoint of the log cosigned by one witness, and keeps the cosignature. */
export class CosignedLog {
  /** Size of the tree that the witness cosigned last, as far as it is known here; with the log it is of. */
  private last: { readonly log: number; readonly size: number } | null = null;

  constructor(
    private readonly dataSource: DataSource,
    private readonly witness: Witness,
    private readonly ask: AskWitness,
  ) {}

  /**
   * Asks for what is not cosigned yet.
   * @returns the size of the tree that was cosigned; null where there is nothing new
   * @throws WitnessDisagrees where it has seen what is not in this log
   * @throws WitnessForgot where it has lost what it cosigned; the cosignature is kept all the same
   * @throws Error where it does not answer, or not as it should
   */
  async askForNewest(): Promise<number | null> {
    const query = new LogQuery(this.dataSource);
    const log = await query.open();
    const newest = log && (await query.newest(log.number));
    if (!newest) return null;
    const known = await this.lastOf(query, log.number);
    if (known === newest.size) return null;
    const asked = async (oldSize: number) => {
      const tree = new TileTree(newest.size, query.tilesOf(log.number));
      const proof = await tree.consistencyProof(oldSize);
      return this.ask(this.witness, writeAddCheckpoint({ oldSize, proof, checkpoint: newest.note }));
    };
    let answer = await asked(known);
    let seen = known;
    if (answer.status === 409) {
      seen = this.sizeIn(answer.text);
      if (seen > newest.size) return this.mustHave(seen, query, log.number);
      answer = await asked(seen);
    }
    if (answer.status === 422)
      throw new WitnessDisagrees(this.witness, 'our tree does not go on from its own');
    if (answer.status !== 200) throw new Error(`The witness ${this.witness.url} answers ${answer.status}`);
    const line = this.cosignatureIn(answer.text, newest.note);
    await new LogRepository(this.dataSource.manager).addCosignature(
      log.number,
      newest.size,
      this.witness.verifierKey,
      line,
    );
    this.last = { log: log.number, size: newest.size };
    if (seen < known) throw new WitnessForgot(this.witness, seen, known);
    return newest.size;
  }

  private async lastOf(query: LogQuery, log: number): Promise<number> {
    if (this.last?.log === log) return this.last.size;
    return query.cosignedBy(log, this.witness.verifierKey);
  }

  /** What it cosigned last: here an answer may have been lost on its way. */
  private sizeIn(text: string): number {
    const seen = namedSize(text);
    if (seen === null) throw new Error(`The witness ${this.witness.url} names no size`);
    return seen;
  }

  /** It may have been shown more by another sealer of this log since ours looked. */
  private async mustHave(seen: number, query: LogQuery, log: number): Promise<null> {
    const { size } = (await query.newest(log)) ?? { size: 0 };
    if (seen > size) throw new WitnessDisagrees(this.witness, `a tree of ${seen}, where ours has ${size}`);
    return null;
  }

  private cosignatureIn(text: string, checkpoint: string): string {
    const given = givenCosignature(this.witness.verifier, text, checkpoint);
    if (given === null) throw new Error(`The witness ${this.witness.url} gives no cosignature of its key`);
    return signatureLine(given);
  }
}
