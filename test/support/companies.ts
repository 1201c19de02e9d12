import type { Climb } from '../../apps/cli/demo/climb';
import { STANDING, UNIT_MTTQ } from '../../apps/cli/demo/climb';
import type { Stage } from '../../apps/cli/demo/stage';

const RECEIVED = '2022-10-03';

/** A day on which the provincial council of the seed may meet over these dossiers. */
export const COUNCIL_DAY = '2022-11-15';

/** Brings dossiers of the provincial body, entered from paper, to the vote of the provincial council. */
export async function companyAtVote(stage: Stage, count: number): Promise<Climb> {
  const ids: string[] = [];
  for (let number = 1; number <= count; number++) {
    const { id } = await stage.dossiers.submit('mttq.lap-ho-so', {
      award: 'HC-LD3',
      subject: { kind: 'person', name: `Người Thử ${number} (hư cấu)`, position: 'Chuyên viên' },
      citation: 'Có thành tích dùng để thử.',
      parts: ['report', 'minutes'],
      receivedOn: RECEIVED,
    });
    ids.push(id);
  }
  const all = stage.climb(...ids);
  const unit = { account: 'mttq.thuong-truc', role: 'secretary' };
  await all.act('unit.intake', 'tiếp nhận ở đơn vị', unit, 'receive', RECEIVED);
  await all.sign('unit.sign', 'tờ trình của đơn vị', UNIT_MTTQ, '2022-10-05');
  await all.act('province.intake', 'tiếp nhận ở tỉnh', STANDING, 'receive', '2022-10-10');
  await all.act('province.appraise', 'thẩm định', STANDING, 'appraise', '2022-10-14');
  await all.consultBoth('2022-10-20');
  await all.post('2022-11-07');
  await stage.dossiers.allAt(ids, 'province.vote');
  return all;
}
