import { Command } from 'nest-commander';
import { GroupCommand } from './group-command';
import { RecordSealCommand } from './record-seal.command';
import { RecordVerifyCommand } from './record-verify.command';

@Command({
  name: 'record',
  description: 'the record and its log: seal, verify',
  subCommands: [RecordSealCommand, RecordVerifyCommand],
})
export class RecordCommand extends GroupCommand {}
