import { Command } from 'nest-commander';
import { GroupCommand } from './group-command';
import { SessionShowCommand } from './session-show.command';

@Command({ name: 'session', description: 'council sessions: show', subCommands: [SessionShowCommand] })
export class SessionCommand extends GroupCommand {}
