import { Command } from 'nest-commander';
import { GroupCommand } from './group-command';
import { PackCheckCommand } from './pack-check.command';
import { PackDiffCommand } from './pack-diff.command';

@Command({
  name: 'pack',
  description: 'packs of rules: check, diff',
  subCommands: [PackCheckCommand, PackDiffCommand],
})
export class PackCommand extends GroupCommand {}
