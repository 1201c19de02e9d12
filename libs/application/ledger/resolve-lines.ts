import {
  byNameKeys,
  checkReason,
  IMPORT_COLUMNS,
  readLine,
  type AcceptedLine,
  type LedgerLine,
  type Refusal,
} from '@vinhdanh/domain';
import type { QuarantinedLine, Repositories, UnitOfWork } from '@vinhdanh/persistence';
import { sha256Hex } from '@vinhdanh/platform';
import { ensure } from '../kernel/checks';
import type { Clock } from '../kernel/clock';
import { found, Refused, refused } from '../kernel/refused';
import { answerOnce } from '../things/answer-once';
import type { CommandKey } from '../things/command-key';
import { assess } from './import-ledger';
import { actOf, type Keeper } from './keeper';
import { indexOfAwards, type KnownAwards } from './known-awards';
import { fieldsOf } from './line-fields';
import { maskedCells } from './mask-cards';

/** What a line should say, by the ids of the columns; what is left out is empty. */
export type LineCells = Readonly<Record<string, string>>;

export interface Resolved {
  readonly line: string;
  readonly entry: string | null;
}

const COLUMNS = IMPORT_COLUMNS.map(({ id }) => id);

/** People decide about lines that were set aside: each once, with who and why. The line itself stays as it stood. */
export class ResolveLines {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly awards: KnownAwards,
    private readonly clock: Clock,
  ) {}

  /**
   * Enters the line as a person put it right; it is held against everything that a line of a file is.
   * @param evidence the paper that shows it
   * @throws Refused `validation-failed` with what is still doubtful, by column
   */
  enter(
    id: string,
    cells: LineCells,
    evidence: string,
    keeper: Keeper,
    key: CommandKey | null = null,
  ): Promise<Resolved> {
    return answerOnce(this.unitOfWork, key, this.clock.now(), async (repositories) => {
      const { ledger, ledgerQuarantine } = repositories;
      await ledger.lock();
      const line = await this.waiting(repositories, id, keeper);
      ensure(checkReason(evidence));
      const read = await this.read(repositories, line, cells, keeper);
      const accepted = await this.accept(repositories, read, keeper);
      const act = actOf(keeper, this.clock);
      const [entry = null] = await ledger.addLines(line.import, [accepted], act.at);
      const words = COLUMNS.map((column) => cells[column] ?? '');
      const kept = maskedCells(COLUMNS, words, sha256Hex);
      await ledgerQuarantine.resolve(
        { line: id, resolution: 'entered', reason: evidence, entry, cells: kept },
        act,
      );
      return { line: id, entry };
    });
  }

  /** Leaves the line out for good. */
  leaveOut(id: string, reason: string, keeper: Keeper, key: CommandKey | null = null): Promise<Resolved> {
    return answerOnce(this.unitOfWork, key, this.clock.now(), async (repositories) => {
      await repositories.ledger.lock();
      await this.waiting(repositories, id, keeper);
      ensure(checkReason(reason));
      const resolution = { line: id, resolution: 'left-out', reason, entry: null, cells: null } as const;
      await repositories.ledgerQuarantine.resolve(resolution, actOf(keeper, this.clock));
      return { line: id, entry: null };
    });
  }

  private async waiting(
    { ledgerQuarantine }: Repositories,
    id: string,
    { roots, office }: Keeper,
  ): Promise<QuarantinedLine> {
    const line = found(await ledgerQuarantine.find(roots, office, id));
    if (line.resolution !== null) throw refused('ledger-line-resolved', { by: line.resolution.by.person });
    return line;
  }

  private async read(
    { ledger }: Repositories,
    line: QuarantinedLine,
    cells: LineCells,
    keeper: Keeper,
  ): Promise<LedgerLine> {
    const hash = keptHash(line, cells);
    const said = COLUMNS.map((id) => (id === 'identifier' && hash !== null ? '' : (cells[id] ?? '')));
    const { line: read, reasons } = readLine(
      { number: line.line, text: line.text, cells: said },
      {
        columns: COLUMNS,
        today: this.clock.today(),
        awards: indexOfAwards(this.awards),
        bodies: byNameKeys(await ledger.bodies(keeper.roots), ({ id, name }) => [id, name]),
        hashOf: sha256Hex,
      },
    );
    if (read === null || reasons.length > 0) throw stillDoubtful(reasons);
    return hash === null ? read : { ...read, identifierHash: hash };
  }

  private async accept(repositories: Repositories, line: LedgerLine, keeper: Keeper): Promise<AcceptedLine> {
    const read = { lines: [line], counts: [], tally: [] };
    const { accepted, doubtful } = await assess(repositories, read, keeper);
    const [one] = accepted;
    if (one === undefined) throw stillDoubtful(doubtful.flatMap(({ reasons }) => reasons));
    return one;
  }
}

const stillDoubtful = (reasons: readonly Refusal[]): Refused =>
  new Refused({ code: 'validation-failed', errors: fieldsOf(reasons, '#/cells') });

const KEPT = /^sha256:([0-9a-f]{64})$/;

/** The hash of the card's number as the file had it, where the number was good and nobody typed another one. */
function keptHash({ cells, reasons }: QuarantinedLine, given: LineCells): string | null {
  const kept = cells?.identifier ?? '';
  const wasGood = reasons.every(({ code }) => code !== 'ledger-identifier-invalid');
  return wasGood && given.identifier === kept ? (KEPT.exec(kept)?.[1] ?? null) : null;
}
