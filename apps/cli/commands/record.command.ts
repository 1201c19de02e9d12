import { Command } from 'nest-commander';
import { GroupCommand } from './group-command';
import { RecordSealCommand } from './record-seal.command';

@Command({
  name: 'record',
  description: 'the record and its log: seal',
  subCommands: [RecordSealCommand],
})
export class RecordCommand extends GroupCommand {}
