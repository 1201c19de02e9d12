import { SubCommand } from 'nest-commander';
import { dossierIdOf } from '../http/find-dossier';
import type { ApiOptions } from '../http/open-api';
import type { DossierStepView, DossierView } from '../http/views';
import { answer, table } from '../kernel/print';
import { ApiCommand } from './api-command';

@SubCommand({ name: 'show', arguments: '<dossier>', description: 'a dossier with its route, by code or id' })
export class DossierShowCommand extends ApiCommand {
  async run([wanted = '']: string[], options: ApiOptions): Promise<void> {
    const caller = await this.openApi(options);
    const dossier = await caller.get<DossierView>(`/api/dossiers/${await dossierIdOf(caller, wanted)}`);
    answer(dossier, options.json, () => linesOf(dossier));
  }
}

const MARKS = { done: '[x]', current: '[>]', ahead: '[ ]', skipped: '[-]' } as const;

const rowOf = (step: DossierStepView): readonly string[] => [
  MARKS[step.state],
  step.id,
  step.organization.nameVi,
  step.dueAt ?? '',
  `${step.article} [${step.evidence}]`,
];

function linesOf(dossier: DossierView): readonly string[] {
  const { route, decision, results } = dossier;
  return [
    `${dossier.code}  ${dossier.status}  ${dossier.awardNameVi}`,
    dossier.subjectName,
    `${route.template}: ${route.article} [${route.evidence}]`,
    ...table(route.steps.map(rowOf)),
    ...results.map(({ outcome, agree, base, needed }) =>
      agree === undefined ? outcome : `${outcome}: ${agree}/${base} (>= ${needed})`,
    ),
    ...(decision === null ? [] : [`${decision.number}, ${decision.signedOn}, ${decision.file}`]),
  ];
}
