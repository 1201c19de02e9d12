import { Command, Option } from 'nest-commander';
import type { DemoOptions } from '../demo/stories';
import { CliCommand } from '../kernel/cli-command';
import { CliError } from '../kernel/cli-error';
import { say } from '../kernel/language';

@Command({
  name: 'demo',
  arguments: '[story]',
  description:
    'plays the case of Lạng Sơn ("merge": the reorganization of 2025 over open dossiers; "session": a council over 1,049 dossiers; "cluster": ten provinces choose among themselves) through the public API on the stack that runs here, kills included',
})
export class DemoCommand extends CliCommand {
  async run([story]: string[], options: DemoOptions): Promise<void> {
    const { playStory } = await import('../demo/stories.js');
    await playStory(story, options);
  }

  @Option({
    flags: '--out <folder>',
    description: 'where decisions and histories are left; demo/ beside the data unless told',
  })
  parseOut(folder: string): string {
    return folder;
  }

  @Option({
    flags: '--dossiers <number>',
    description: 'how many dossiers are opened; 2000 for "merge" and 1049 for "session" unless told',
  })
  parseDossiers(number: string): number {
    const count = Number(number);
    if (!Number.isInteger(count) || count < 40 || count > 20_000)
      throw new CliError(say({ vi: 'Số hồ sơ từ 40 đến 20000.', en: 'The number is from 40 to 20000.' }));
    return count;
  }

  @Option({ flags: '--json', description: 'ends with one line for programs' })
  parseJson(): boolean {
    return true;
  }
}
