import type { Part } from './dossiers';
import type { Stage } from './stage';
import { STANDING, UNIT_MTTQ, type Climb } from './climb';
import { killHard } from './kills';
import { holdProvincialSession } from './provincial-session';
import { must } from './story';
import { BOARD, reachCentre, reachPresident } from './to-president';

const UNIT: Part = { account: 'mttq.thuong-truc', role: 'secretary' };
const RECEIVED = '2022-10-03';

const proposal = (name: string, position: string, citation: string) => ({
  award: 'HC-LD3',
  subject: { kind: 'person' as const, name, position },
  citation,
  parts: ['report', 'minutes'],
  receivedOn: RECEIVED,
});

/** The head of the provincial body, and two colleagues whose dossiers meet other ends in the same session. */
const HEAD = proposal(
  'Hoàng Văn Ví Dụ (hư cấu)',
  'Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lạng Sơn',
  'Đã có nhiều giải pháp đổi mới nâng cao chất lượng hoạt động công tác mặt trận trên địa bàn tỉnh, góp phần vào sự nghiệp xây dựng chủ nghĩa xã hội và bảo vệ Tổ quốc.',
);
/** As it was handed in first, before it was completed. */
const FIRST_CITATION = 'Đã có giải pháp nâng cao chất lượng hoạt động công tác mặt trận.';

const FALLING = proposal(
  'Lường Thị Minh Họa (hư cấu)',
  'Trưởng ban Tuyên giáo, Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lạng Sơn',
  'Có thành tích trong công tác tuyên truyền, vận động nhân dân.',
);
const KIN = proposal(
  'Nông Thị Giả Định (hư cấu)',
  'Trưởng ban Dân tộc - Tôn giáo, Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lạng Sơn',
  'Có thành tích trong công tác dân tộc, tôn giáo ở vùng biên giới.',
);

/** A Labour Order, third class, received in 2022, from its unit to the President's decision and its presentation. */
export async function playLabourOrder(stage: Stage): Promise<void> {
  const { story, dossiers } = stage;
  story.chapter(
    'Huân chương Lao động hạng Ba cho người đứng đầu một cơ quan cấp tỉnh, tiếp nhận năm 2022 (NĐ 91/2017)',
  );

  const head = await story.tell(
    'Nộp hồ sơ còn thiếu biên bản họp xét',
    () => dossiers.submit('mttq.lap-ho-so', { ...HEAD, citation: FIRST_CITATION, parts: ['report'] }),
    ({ code }) => code,
  );
  await completeWhatIsMissing(stage, head.id);
  const others = await story.tell(
    'Nộp thêm hai hồ sơ cùng đơn vị',
    async () => [
      await dossiers.submit('mttq.lap-ho-so', FALLING),
      await dossiers.submit('mttq.lap-ho-so', KIN),
    ],
    (submitted) => submitted.map(({ code }) => code).join(', '),
  );
  const [falling, kin] = others;
  must(falling !== undefined && kin !== undefined, 'thiếu hồ sơ');
  for (const { id, code } of [head, falling, kin]) stage.entered.set(code, id);

  await returnTwice(stage, kin);

  const all = stage.climb(head.id, falling.id, kin.id);
  await climbToProvince(all);
  await holdProvincialSession(stage, { head, falling, kin });
  const passed = all.without(falling.id);
  await reachCentre(passed, BOARD, { sent: '2022-11-18', received: '2022-11-25', appraised: '2022-12-12' });
  const on = { sent: '2022-12-15', proposed: '2022-12-22', decided: '2023-01-12', presented: '2023-02-10' };
  await reachPresident(stage, passed, on, 'Phó Bí thư Thường trực Tỉnh ủy', {
    told: 'máy chủ Temporal bị kill -9 giữa lúc đang ký',
    happens: async () => {
      const { killed, successor } = killHard('temporal');
      story.say(`  kill -9 ${killed} (Temporal), khởi động lại: ${await successor}`);
    },
  });
}

/** What lacks a part is returned with the reason, completed by who handed it in, and handed in again. */
async function completeWhatIsMissing({ story, cast, dossiers }: Stage, id: string): Promise<void> {
  await story.tell('Đơn vị trả lại để bổ sung, nêu rõ phần thiếu', () =>
    dossiers.act(id, UNIT, 'return', RECEIVED, {
      reason: 'Thiếu biên bản họp xét của đơn vị.',
      missing: ['minutes'],
    }),
  );
  await story.tell('Bổ sung và nộp lại, cùng mã hồ sơ', async () => {
    const content = await dossiers.contentOf(await cast.as('mttq.lap-ho-so', 'applicant'), HEAD);
    const applicant: Part = { account: 'mttq.lap-ho-so', role: 'applicant' };
    await dossiers.act(id, applicant, 'resubmit', RECEIVED, { content, note: 'Đã bổ sung biên bản.' });
  });
}

/** One that is returned, completed and returned once more: what auditors look for later. */
async function returnTwice({ story, cast, dossiers }: Stage, { id, code }: { id: string; code: string }) {
  const applicant: Part = { account: 'mttq.lap-ho-so', role: 'applicant' };
  const again = { reason: 'Chưa nêu thời gian của thành tích.', code: 'not-as-asked' };
  await story.tell(`Hồ sơ ${code} bị trả lại hai lần, lần nào cũng được bổ sung`, async () => {
    for (const [said, citation] of [
      [
        { reason: 'Thành tích chưa cụ thể.' },
        'Có thành tích trong công tác dân tộc, tôn giáo ở ba xã biên giới.',
      ],
      [again, `${KIN.citation.slice(0, -1)}, từ năm 2017 đến năm 2022.`],
    ] as const) {
      await dossiers.act(id, UNIT, 'return', RECEIVED, { ...said, missing: [] });
      const content = await dossiers.contentOf(await cast.as(applicant.account, applicant.role), {
        ...KIN,
        citation,
      });
      await dossiers.act(id, applicant, 'resubmit', RECEIVED, { content, note: 'Đã bổ sung.' });
    }
  });
}

async function climbToProvince(all: Climb): Promise<void> {
  await all.act(
    'unit.intake',
    'Đơn vị tiếp nhận: ngày tiếp nhận ghim quy trình của NĐ 91/2017',
    UNIT,
    'receive',
    RECEIVED,
  );
  await all.sign('unit.sign', 'Đơn vị ký tờ trình lên tỉnh', UNIT_MTTQ, '2022-10-05');
  await all.act('province.intake', 'Sở Nội vụ tiếp nhận', STANDING, 'receive', '2022-10-10');
  await all.act('province.appraise', 'Sở Nội vụ thẩm định', STANDING, 'appraise', '2022-10-14');
  await all.consult('2022-10-20');
  await all.post('2022-11-07');
}
