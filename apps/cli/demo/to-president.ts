import { GOVERNMENT, MINISTRY, PRESIDENT, PROVINCE, type Climb } from './climb';
import type { Part } from './dossiers';
import type { Stage } from './stage';

/** Who takes dossiers in at the centre: the board until 2025-06-30, the ministry after. */
export interface CentralDesk {
  readonly name: string;
  readonly by: Part;
}

export const BOARD: CentralDesk = {
  name: 'Ban Thi đua - Khen thưởng Trung ương',
  by: { account: 'ban-tdktw.tiep-nhan', role: 'secretary' },
};
export const MINISTRY_DESK: CentralDesk = {
  name: 'Bộ Nội vụ',
  by: { account: 'bo-noi-vu.thuong-truc', role: 'secretary' },
};

/** From the province's letter to the end of the appraisal at the centre. */
export async function reachCentre(
  climb: Climb,
  { name, by }: CentralDesk,
  on: { readonly sent: string; readonly received: string; readonly appraised: string },
): Promise<void> {
  const told = 'Chủ tịch Ủy ban nhân dân tỉnh ký tờ trình Thủ tướng';
  await climb.sign('province.sign', told, PROVINCE, on.sent);
  await climb.act('central.intake', `${name} tiếp nhận`, by, 'receive', on.received);
  await climb.act('central.appraise', `${name} thẩm định`, by, 'appraise', on.appraised);
}

/** What happens while the President's decision is being signed. */
export interface Incident {
  readonly told: string;
  readonly happens: () => Promise<void>;
}

/** From the ministry's letter to the President's decision and its presentation in the province. */
export async function reachPresident(
  stage: Stage,
  climb: Climb,
  on: {
    readonly sent: string;
    readonly proposed: string;
    readonly decided: string;
    readonly presented: string;
  },
  presenter: string,
  incident?: Incident,
): Promise<void> {
  await climb.sign('central.sign', 'Bộ trưởng Bộ Nội vụ ký tờ trình Thủ tướng', MINISTRY, on.sent);
  const proposal = 'Thủ tướng Chính phủ ký tờ trình Chủ tịch nước';
  await climb.sign('central.propose', proposal, GOVERNMENT, on.proposed);
  const told = `Chủ tịch nước ký quyết định${incident ? `; ${incident.told}` : ''}`;
  const { id, number } = await climb.decide('central.decide', told, PRESIDENT, on.decided, incident?.happens);
  stage.decisions.push({ round: id, number: number ?? '', dated: on.decided, clerk: PRESIDENT.clerk });
  await climb.present(on.presented, {
    presenter: `${presenter} (vai diễn)`,
    authorisedBy: 'Chủ tịch nước',
    place: 'Lạng Sơn',
  });
}
