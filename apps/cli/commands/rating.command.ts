import { Command } from 'nest-commander';
import { GroupCommand } from './group-command';
import { RatingImportCommand } from './rating-import.command';

@Command({
  name: 'ratings',
  description: 'yearly ratings of the files of subjects: import',
  subCommands: [RatingImportCommand],
})
export class RatingCommand extends GroupCommand {}
