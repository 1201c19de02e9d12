import { Option, SubCommand } from 'nest-commander';
import { CliCommand } from '../kernel/cli-command';
import type { DiffOptions } from '../packs/compare-packs';

@SubCommand({
  name: 'diff',
  arguments: '<layers> [others]',
  description:
    'what changes for whom between two lists of layers (national,lang-son), or two days of one list',
})
export class PackDiffCommand extends CliCommand {
  async run([layers = '', others]: string[], options: DiffOptions): Promise<void> {
    const { comparePacks } = await import('../packs/compare-packs.js');
    await comparePacks(layers, others, options);
  }

  @Option({ flags: '--from <day>', description: 'the first of two days to compare, with one list of layers' })
  parseFrom(day: string): string {
    return day;
  }

  @Option({ flags: '--to <day>', description: 'the second of two days to compare' })
  parseTo(day: string): string {
    return day;
  }

  @Option({ flags: '--json', description: 'answer for programs' })
  parseJson(): boolean {
    return true;
  }
}
