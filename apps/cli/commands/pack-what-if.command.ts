import { Option, SubCommand } from 'nest-commander';
import { CliCommand } from '../kernel/cli-command';
import type { WhatIfOptions } from '../packs/tell-what-if';

@SubCommand({
  name: 'what-if',
  arguments: '<pack>',
  description:
    'which dossiers would differ under a pack (a folder, or layers such as national,lang-son), and why; changes nothing',
})
export class PackWhatIfCommand extends CliCommand {
  async run([pack = '']: string[], options: WhatIfOptions): Promise<void> {
    const { tellWhatIf } = await import('../packs/tell-what-if.js');
    await tellWhatIf(pack, options);
  }

  @Option({ flags: '--over <dossiers>', description: 'open (those on their way), or year:2022' })
  parseOver(over: string): string {
    return over;
  }

  @Option({ flags: '--json', description: 'answer for programs' })
  parseJson(): boolean {
    return true;
  }
}
