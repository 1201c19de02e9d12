import { handIn, shows, submitDossier, wordsOf, type People } from './http-dossiers';

/** A dossier of the provincial Fatherland Front that its unit returned once and its applicant handed in again. @returns its id */
export async function returnedDossier(stack: People): Promise<string> {
  const { id } = await submitDossier(stack);
  const unit = await stack.as('mttq.thuong-truc', 'secretary');
  const applicant = await stack.as('mttq.lap-ho-so');
  const returned = await unit.command(`/api/dossiers/${id}/return`, {
    reason: 'Thiếu biên bản',
    missing: [],
  });
  const { content } = wordsOf(await handIn(applicant, 'y')) as { content: object };
  const again = await applicant.command(`/api/dossiers/${id}/resubmit`, {
    content: { ...content, citation: 'Có thành tích khác.' },
    note: '',
  });
  for (const { status, body } of [returned, again]) if (status !== 200) throw new Error(JSON.stringify(body));
  await shows(unit, `/api/dossiers/${id}`, 5);
  return id;
}
