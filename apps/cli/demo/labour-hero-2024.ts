import { CENTRAL_COUNCIL, CouncilMeeting, PROVINCIAL_COUNCIL, type Council } from './council';
import { COMMUNE, DISTRICT, STANDING } from './climb';
import type { Part } from './dossiers';
import type { Stage } from './stage';
import { must } from './story';
import { BOARD, reachCentre, reachPresident } from './to-president';

const UNIT: Part = { account: 'van-linh.thuong-truc', role: 'secretary' };
const DISTRICT_DESK: Part = { account: 'chi-lang.thuong-truc', role: 'secretary' };
const RECEIVED = '2024-03-04';

const HERO = {
  award: 'VD-AHLD',
  subject: {
    kind: 'person' as const,
    name: 'Vi Thị Tưởng Tượng (hư cấu)',
    position: 'Nông dân, xã Vạn Linh, huyện Chi Lăng, tỉnh Lạng Sơn',
  },
  citation: 'Đã có thành tích đặc biệt xuất sắc trong lao động, sáng tạo từ năm 2013 đến năm 2023.',
  parts: ['report-confirmed'],
  conditions: [{ part: 'related-documents', holds: false }],
  receivedOn: RECEIVED,
};

/** A Labour Hero from a commune, received in 2024: unit, district, provincial council, central council, decision. */
export async function playLabourHero(stage: Stage): Promise<void> {
  const { story, dossiers } = stage;
  story.chapter('Anh hùng Lao động từ một xã, tiếp nhận năm 2024 (NĐ 98/2023): xã, huyện, tỉnh, Trung ương');
  const hero = await story.tell(
    'Nộp hồ sơ',
    () => dossiers.submit('van-linh.lap-ho-so', HERO),
    ({ code }) => code,
  );
  stage.entered.set(hero.code, hero.id);
  const climb = stage.climb(hero.id);

  await climb.act('unit.intake', 'Xã tiếp nhận', UNIT, 'receive', RECEIVED);
  const { route } = await dossiers.view(hero.id);
  const levels = new Set(route.steps.map(({ level }) => level));
  must(
    ['unit', 'district', 'province', 'central'].every((level) => levels.has(level)),
    'quy trình không đủ bốn cấp',
  );
  story.say(`quy trình ${route.template}: ${[...levels].join(' > ')}, ${route.article} [${route.evidence}]`);

  await climb.sign('unit.sign', 'Xã ký tờ trình lên huyện', COMMUNE, '2024-03-06');
  await climb.act(
    'district.appraise',
    'Phòng Nội vụ huyện thẩm định',
    DISTRICT_DESK,
    'appraise',
    '2024-03-15',
  );
  await climb.sign('district.sign', 'Chủ tịch huyện ký tờ trình lên tỉnh', DISTRICT, '2024-03-18');
  await climb.act('province.intake', 'Sở Nội vụ tiếp nhận', STANDING, 'receive', '2024-03-20');
  await climb.act('province.appraise', 'Sở Nội vụ thẩm định', STANDING, 'appraise', '2024-04-05');
  await climb.consultBoth('2024-04-12');
  await climb.post('2024-04-26');
  await voteOnHero(stage, PROVINCIAL_COUNCIL, hero, 'province.vote', '2024-05-08', {
    against: 2,
    inWriting: 0,
  });
  await reachCentre(climb, BOARD, { sent: '2024-05-10', received: '2024-05-14', appraised: '2024-06-05' });
  const posting = {
    step: 'central.post',
    told: 'Ban Thi đua - Khen thưởng Trung ương đăng công khai',
    by: BOARD.by,
  };
  await climb.post('2024-06-19', posting);
  await voteOnHero(stage, CENTRAL_COUNCIL, hero, 'central.vote', '2024-06-20', { against: 1, inWriting: 1 });
  const on = { sent: '2024-06-24', proposed: '2024-06-28', decided: '2024-07-15', presented: '2024-07-27' };
  await reachPresident(stage, climb, on, 'Chủ tịch Ủy ban nhân dân tỉnh');
}

/** A vote with exactly as many for it as are needed: 90 % of all members. */
async function voteOnHero(
  { story, cast, dossiers, sessions }: Stage,
  council: Council,
  { id, code }: { id: string; code: string },
  step: string,
  heldOn: string,
  { against, inWriting }: { against: number; inWriting: number },
): Promise<void> {
  const size = council.members.length;
  await story.tell(
    `${step === 'central.vote' ? 'Hội đồng Trung ương' : 'Hội đồng tỉnh'} bỏ phiếu, ${size} ghế, ngày ${heldOn}`,
    async () => {
      await dossiers.allAt([id], step);
      const meeting = await CouncilMeeting.convene(cast, council, heldOn, [id]);
      sessions.push({ id: meeting.id, secretary: council.secretary });
      await meeting.begin(council.members.slice(size - inWriting));
      await meeting.open();
      for (const [index, member] of meeting.members.entries())
        await meeting.castPaper(member, { [id]: index >= size - against ? 'disagree' : 'agree' });
      const { results } = await meeting.end();
      const result = results?.find(({ dossier }) => dossier === id);
      must(result?.outcome === 'passed', `hồ sơ ${code} không đạt`);
      must(result.agree === result.needed, `${result.agree} đồng ý, cần ${result.needed}`);
      return result;
    },
    ({ agree, base, needed, quorumReached, quorumNeeded }) =>
      `${agree}/${base} đồng ý, cần ${needed}; dự họp ${quorumReached}, cần ${quorumNeeded}`,
  );
}
