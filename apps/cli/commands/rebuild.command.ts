import { Command, Option } from 'nest-commander';
import { CliCommand } from '../kernel/cli-command';
import { say } from '../kernel/language';
import { answer } from '../kernel/print';

@Command({
  name: 'rebuild',
  description: 'empties the read models and folds the whole record into them again',
})
export class RebuildCommand extends CliCommand {
  async run(_args: string[], options: { json?: boolean }): Promise<void> {
    const { rebuild } = await import('../recovery/rebuild.js');
    const rebuilt = await rebuild();
    answer(rebuilt, options.json, () => [
      say({
        vi: `Dựng lại từ nhật ký: ${rebuilt.dossier} hồ sơ, ${rebuilt.session} phiên họp, ${rebuilt.round} lượt ký, ${rebuilt.enactment} lệnh thi hành.`,
        en: `Rebuilt from the record: ${rebuilt.dossier} dossiers, ${rebuilt.session} sessions, ${rebuilt.round} signing rounds, ${rebuilt.enactment} enactments.`,
      }),
    ]);
  }

  @Option({ flags: '--json', description: 'answer for programs' })
  parseJson(): boolean {
    return true;
  }
}
