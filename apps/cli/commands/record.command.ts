import { Command } from 'nest-commander';
import { GroupCommand } from './group-command';
import { RecordCloseLogCommand } from './record-close-log.command';
import { RecordSealCommand } from './record-seal.command';
import { RecordVerifyCommand } from './record-verify.command';

@Command({
  name: 'record',
  description: 'the record and its log: seal, verify, close a log',
  subCommands: [RecordSealCommand, RecordVerifyCommand, RecordCloseLogCommand],
})
export class RecordCommand extends GroupCommand {}
