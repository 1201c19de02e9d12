import type { Viewer } from '@vinhdanh/persistence';
import type { Clock } from '../kernel/clock';
import type { Page } from '../dossiers/list-dossiers';
import type { CommandKey } from '../things/command-key';
import type { Corrected, CorrectEntry, EntryCorrection } from './correct-entry';
import type { ForeseeCorrection, ForeseenCorrection, WeightyWords } from './foresee-correction';
import type { Imported, ImportLedger, LedgerFile } from './import-ledger';
import { keeperOf } from './keeper';
import type { Standing } from './reach';
import type { LineCells, Resolved, ResolveLines } from './resolve-lines';
import {
  quarantineReader,
  type LineCandidates,
  type LineSearch,
  type ShownLine,
  type ShowQuarantine,
} from './show-quarantine';

/** What those who keep the ledger do to it, each in their own office and for the bodies that they keep it for. */
export class KeepersDesk {
  constructor(
    private readonly imports: ImportLedger,
    private readonly quarantine: ShowQuarantine,
    private readonly resolve: ResolveLines,
    private readonly corrections: CorrectEntry,
    private readonly foresight: ForeseeCorrection,
    private readonly rules: Standing,
    private readonly clock: Clock,
  ) {}

  async import(viewer: Viewer, file: LedgerFile, dryRun: boolean): Promise<Imported> {
    return this.imports.execute(file, this.keeper(viewer), dryRun);
  }

  lines(viewer: Viewer, search: LineSearch): Promise<Page<ShownLine> & { readonly waiting: number }> {
    return this.quarantine.list(quarantineReader(viewer, this.rules, this.clock), search);
  }

  line(viewer: Viewer, id: string): Promise<ShownLine & { readonly candidates: LineCandidates }> {
    return this.quarantine.show(quarantineReader(viewer, this.rules, this.clock), id);
  }

  async enterLine(
    viewer: Viewer,
    id: string,
    cells: LineCells,
    evidence: string,
    key: CommandKey,
  ): Promise<Resolved> {
    await this.line(viewer, id);
    return this.resolve.enter(id, cells, evidence, this.keeper(viewer), key);
  }

  async leaveLineOut(viewer: Viewer, id: string, reason: string, key: CommandKey): Promise<Resolved> {
    await this.line(viewer, id);
    return this.resolve.leaveOut(id, reason, this.keeper(viewer), key);
  }

  async correct(viewer: Viewer, correction: EntryCorrection, key: CommandKey): Promise<Corrected> {
    return this.corrections.execute(correction, this.keeper(viewer), key);
  }

  async foresee(viewer: Viewer, entry: string, changes: WeightyWords): Promise<ForeseenCorrection> {
    return this.foresight.execute(entry, changes, this.keeper(viewer));
  }

  private keeper(viewer: Viewer) {
    return keeperOf(viewer, this.rules, this.clock);
  }
}
