import { Command } from 'nest-commander';
import { GroupCommand } from './group-command';
import { PackCheckCommand } from './pack-check.command';
import { PackDiffCommand } from './pack-diff.command';
import { PackWhatIfCommand } from './pack-what-if.command';

@Command({
  name: 'pack',
  description: 'packs of rules: check, diff, what-if',
  subCommands: [PackCheckCommand, PackDiffCommand, PackWhatIfCommand],
})
export class PackCommand extends GroupCommand {}
