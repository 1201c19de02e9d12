import { SubCommand } from 'nest-commander';
import { say } from '../kernel/language';
import { answer } from '../kernel/print';
import { LedgerKeepCommand, type KeepOptions } from './ledger-keep-command';

@SubCommand({
  name: 'enter-decided',
  description: 'enters dossiers that were decided before the ledger was kept; again it changes nothing',
})
export class LedgerEnterDecidedCommand extends LedgerKeepCommand {
  async run(_args: string[], options: KeepOptions): Promise<void> {
    const entered = await this.withKeeper(options.as, ({ decided }) => decided.execute());
    answer({ entered }, options.json, () => [
      say({
        vi: `${entered} hồ sơ đã quyết định được ghi vào sổ.`,
        en: `${entered} decided dossiers were entered.`,
      }),
    ]);
  }
}
