import { Command, Option } from 'nest-commander';
import { createDataSource, rebuildReadModels } from '@vinhdanh/persistence';
import { DatabaseConfig, loadConfig } from '@vinhdanh/platform';
import { CliCommand } from '../kernel/cli-command';
import { say } from '../kernel/language';
import { answer } from '../kernel/print';

@Command({
  name: 'rebuild',
  description: 'empties the read models and folds the whole record into them again',
})
export class RebuildCommand extends CliCommand {
  async run(_args: string[], options: { json?: boolean }): Promise<void> {
    const { url } = loadConfig(DatabaseConfig, process.env);
    const settings = { url, applicationName: 'vinhdanh-rebuild', poolSize: 1, statementTimeoutMs: 0 };
    const dataSource = createDataSource(settings);
    await dataSource.initialize();
    try {
      const rebuilt = await rebuildReadModels(dataSource);
      answer(rebuilt, options.json, () => [
        say({
          vi: `Dựng lại từ nhật ký: ${rebuilt.dossier} hồ sơ, ${rebuilt.session} phiên họp, ${rebuilt.round} lượt ký, ${rebuilt.enactment} lệnh thi hành.`,
          en: `Rebuilt from the record: ${rebuilt.dossier} dossiers, ${rebuilt.session} sessions, ${rebuilt.round} signing rounds, ${rebuilt.enactment} enactments.`,
        }),
      ]);
    } finally {
      await dataSource.destroy();
    }
  }

  @Option({ flags: '--json', description: 'answer for programs' })
  parseJson(): boolean {
    return true;
  }
}
