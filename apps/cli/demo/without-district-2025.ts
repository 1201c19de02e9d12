import { COMMUNE, STANDING } from './climb';
import { CouncilMeeting, PROVINCIAL_COUNCIL } from './council';
import type { Part } from './dossiers';
import type { Stage } from './stage';
import { must } from './story';
import { MINISTRY_DESK, reachCentre, reachPresident } from './to-president';

const UNIT: Part = { account: 'van-linh.thuong-truc', role: 'secretary' };
const RECEIVED = '2025-07-02';

const ORDER = {
  award: 'HC-LD3',
  subject: {
    kind: 'collective' as const,
    name: 'Hợp tác xã Minh Họa (hư cấu)',
    position: 'Xã Vạn Linh, tỉnh Lạng Sơn',
  },
  citation: 'Đã có thành tích xuất sắc trong phát triển kinh tế tập thể giai đoạn 2020 - 2025.',
  parts: ['report-confirmed'],
  conditions: [{ part: 'related-documents', holds: false }],
  receivedOn: RECEIVED,
};

/** A dossier received two days after the end of the district level. */
export async function playWithoutDistrict(stage: Stage): Promise<void> {
  const { story, cast, dossiers, sessions } = stage;
  story.chapter('Hồ sơ tiếp nhận ngày 02/7/2025: quy trình không còn cấp huyện');
  const order = await story.tell(
    'Nộp hồ sơ',
    () => dossiers.submit('van-linh.lap-ho-so', ORDER),
    ({ code }) => code,
  );
  stage.entered.set(order.code, order.id);
  const climb = stage.climb(order.id);

  await climb.act('unit.intake', 'Xã tiếp nhận', UNIT, 'receive', RECEIVED);
  const { route } = await dossiers.view(order.id);
  must(!route.steps.some(({ level }) => level === 'district'), 'quy trình còn cấp huyện');
  story.say(`quy trình ${route.template}: ${route.article} [${route.evidence}], không có bước nào của huyện`);

  await climb.sign('unit.sign', 'Xã ký tờ trình thẳng lên tỉnh', COMMUNE, '2025-07-04');
  await climb.act('province.intake', 'Sở Nội vụ tiếp nhận', STANDING, 'receive', '2025-07-07');
  await climb.act('province.appraise', 'Sở Nội vụ thẩm định', STANDING, 'appraise', '2025-07-21');
  await climb.consultBoth('2025-07-28');
  await climb.post('2025-08-11');
  await story.tell('Hội đồng tỉnh bỏ phiếu', async () => {
    await dossiers.allAt([order.id], 'province.vote');
    const meeting = await CouncilMeeting.convene(cast, PROVINCIAL_COUNCIL, '2025-08-15', [order.id]);
    sessions.push({ id: meeting.id, secretary: PROVINCIAL_COUNCIL.secretary });
    await meeting.begin([]);
    await meeting.open();
    for (const member of meeting.members) await meeting.castPaper(member, { [order.id]: 'agree' });
    await meeting.end();
  });
  await reachCentre(climb, MINISTRY_DESK, {
    sent: '2025-08-18',
    received: '2025-08-20',
    appraised: '2025-09-10',
  });
  const on = { sent: '2025-09-12', proposed: '2025-09-19', decided: '2025-10-01', presented: '2025-10-10' };
  await reachPresident(stage, climb, on, 'Chủ tịch Ủy ban nhân dân tỉnh');
}
