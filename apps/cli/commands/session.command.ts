import { Command } from 'nest-commander';
import { GroupCommand } from './group-command';
import { SessionShowCommand } from './session-show.command';
import { SessionVerifyCommand } from './session-verify.command';

@Command({
  name: 'session',
  description: 'council sessions: show, verify',
  subCommands: [SessionShowCommand, SessionVerifyCommand],
})
export class SessionCommand extends GroupCommand {}
