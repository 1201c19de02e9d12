import { Command } from 'nest-commander';
import { explanationLines } from '../explanation/explanation-lines';
import { dossierIdOf } from '../http/find-dossier';
import type { ApiOptions } from '../http/open-api';
import type { DossierSummary, ExplanationView } from '../http/views';
import { say } from '../kernel/language';
import { answer } from '../kernel/print';
import { ApiCommand } from './api-command';

@Command({
  name: 'explain',
  arguments: '<dossier>',
  description: 'why a dossier is where it is and what it lacks, with the articles',
})
export class ExplainCommand extends ApiCommand {
  async run([wanted = '']: string[], options: ApiOptions): Promise<void> {
    const caller = await this.openApi(options);
    const id = await dossierIdOf(caller, wanted);
    const explanation = await caller.get<ExplanationView>(`/api/dossiers/${id}/explanation`);
    const dossier = await caller.get<DossierSummary>(`/api/dossiers/${id}`);
    answer(explanation, options.json, () => explanationLines(explanation, dossier, say));
  }
}
