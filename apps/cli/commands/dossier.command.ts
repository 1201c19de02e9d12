import { Command } from 'nest-commander';
import { GroupCommand } from './group-command';
import { DossierListCommand } from './dossier-list.command';
import { DossierShowCommand } from './dossier-show.command';
import { DossierTraceCommand } from './dossier-trace.command';

@Command({
  name: 'dossier',
  description: 'dossiers: list, show, trace',
  subCommands: [DossierListCommand, DossierShowCommand, DossierTraceCommand],
})
export class DossierCommand extends GroupCommand {}
