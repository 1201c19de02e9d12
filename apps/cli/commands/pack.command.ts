import { Command } from 'nest-commander';
import { GroupCommand } from './group-command';
import { PackDiffCommand } from './pack-diff.command';

@Command({ name: 'pack', description: 'packs of rules: diff', subCommands: [PackDiffCommand] })
export class PackCommand extends GroupCommand {}
