import { Option, SubCommand } from 'nest-commander';
import { CliCommand } from '../kernel/cli-command';
import { CliError } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { answer } from '../kernel/print';

@SubCommand({
  name: 'check',
  description: 'whether all rule packs can be read, fit together and keep to the law above them',
})
export class PackCheckCommand extends CliCommand {
  async run(_args: string[], options: { json?: boolean }): Promise<void> {
    const { checkDeployed } = await import('../packs/check-deployed.js');
    const { layers, problems, sentences } = checkDeployed();
    const names = layers.join(', ');
    answer({ layers, problems }, options.json, () =>
      problems.length > 0
        ? sentences
        : [
            say({
              vi: `Các bộ quy định dùng được: ${names}.`,
              en: `The rule packs are sound: ${names}.`,
            }),
          ],
    );
    if (problems.length > 0)
      throw new CliError(
        say({
          vi: `${problems.length} lỗi; bộ quy định bị từ chối toàn bộ.`,
          en: `${problems.length} problems; the pack is refused whole.`,
        }),
      );
  }

  @Option({ flags: '--json', description: 'answer for programs' })
  parseJson(): boolean {
    return true;
  }
}
