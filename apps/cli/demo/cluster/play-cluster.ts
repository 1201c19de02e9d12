import type { Stage } from '../stage';
import { must } from '../story';
import { Conference, type ConferenceView, type Wishes } from './conference';
import * as plot from './plot';

/** Whom the cluster nominated, by award and office. */
export type ClusterOutcome = Readonly<Record<string, readonly string[]>>;

const BALLOT = 'b1';
const SECOND = 'b2';
const NAMES: Readonly<Record<string, string>> = {
  [plot.FLAG]: 'Cờ thi đua của Chính phủ',
  [plot.CERTIFICATE]: 'Bằng khen của Thủ tướng Chính phủ',
  [plot.HEAD]: 'Cụm trưởng',
  [plot.DEPUTY]: 'Cụm phó',
};

const provinceOf = (unit: string): plot.Province =>
  plot.PROVINCE_IDS.find((province) => plot.unitOf(province) === unit) ?? 'dak-lak';
const firstWishes: Wishes = ({ awardCode, unit }) => plot.AGREED[awardCode]?.[provinceOf(unit)] ?? 0;
const secondWishes: Wishes = ({ unit }) => plot.SECOND_BALLOT[provinceOf(unit)] ?? 0;

/** The vote of field report 001, from the founding of the cluster to the decision of the council above. */
export async function playCluster({ cast, story }: Stage): Promise<ClusterOutcome> {
  const administrator = await cast.as(plot.ADMINISTRATOR, 'administrator');
  story.chapter('Cụm thi đua các tỉnh Tây Nguyên và Duyên hải miền Trung');
  await story.tell('Lập cụm mười tỉnh theo quyết định, mỗi tỉnh một ghế, một phiếu', () =>
    administrator.post('/api/councils', {
      id: plot.CLUSTER,
      kind: 'cluster',
      organization: 'ban-tdktw',
      nameVi: 'Cụm thi đua các tỉnh Tây Nguyên và Duyên hải miền Trung',
      nameEn: 'Cluster of the Central Highlands and the South Central Coast',
      decision: plot.FOUNDING,
      version: { from: '2022-02-01', voting: plot.VOTING, seats: seatsUnder('dak-lak') },
    }),
  );
  story.say(
    'Quy chế bình xét của cụm ở đây là hư cấu: ít nhất một nửa số đơn vị đồng ý, không tự bỏ phiếu cho mình,',
  );
  story.say(
    'bằng phiếu thì xét tổng điểm thi đua, rồi bỏ phiếu lại. Không tìm thấy văn bản trung ương nào quy định.',
  );

  story.chapter('Hội nghị tổng kết ngày 30/3/2023, Buôn Ma Thuột');
  const conference = await story.tell('Triệu tập đại diện mười tỉnh', () => Conference.convene(cast));
  const { agenda, seats } = await story.tell(
    'Chốt danh sách, điểm danh',
    () => conference.begin(),
    (view) => {
      const closed = view.agenda.reduce((sum, line) => sum + line.recused.length, 0);
      return `${view.seats.length} đơn vị có mặt, ${view.agenda.length} dòng, ${closed} dòng đóng với chính đơn vị`;
    },
  );
  must(seats.length === plot.PROVINCES.length && agenda.length === 25, 'hội nghị không đủ đơn vị hay dòng');

  await story.tell('Mười phiếu cho cả bốn nội dung', () => conference.vote(BALLOT, firstWishes));
  const tied = await conference.until(({ ties }) => ties.length > 0);
  tellTie(story, tied);
  await story.tell('Thư ký nhập tổng điểm thi đua của hai tỉnh: bằng nhau', () =>
    enterScores(conference, tied),
  );
  await conference.until(({ ties }) => ties[0]?.next?.by === 'second-ballot');
  await story.tell('Bỏ phiếu lại, chỉ hai tỉnh bằng phiếu', async () => {
    await conference.byChair('second-ballot');
    await conference.until(({ ballots }) => ballots.some(({ id }) => id === SECOND));
    await conference.vote(SECOND, secondWishes);
  });
  const counted = await conference.until(({ phase }) => phase === 'closed');
  const outcome = nominatedIn(counted);
  for (const [award, units] of Object.entries(outcome))
    story.say(`${NAMES[award] ?? award}: ${units.join(', ')}`);
  must(sameAs(outcome, plot.REPORTED), `kết quả khác bài viết: ${JSON.stringify(outcome)}`);
  story.say(
    'Đúng như bài viết ngày 30/3/2023. Mỗi đề nghị còn phải có hồ sơ riêng và quyết định của cấp trên.',
  );
  await story.tell('Thư ký, rồi cụm trưởng ký biên bản', async () => {
    await conference.bySecretary('minutes');
    await conference.byChair('minutes');
    await conference.until(({ phase }) => phase === 'delivered');
  });

  story.chapter('Hội đồng Thi đua - Khen thưởng Trung ương quyết định');
  await story.tell(
    'Ghi quyết định (hư cấu): Bình Định làm cụm trưởng, Lâm Đồng làm cụm phó',
    () =>
      administrator.post<{ version: number }>(`/api/councils/${plot.CLUSTER}/versions`, {
        decision: plot.DECIDED,
        version: { from: plot.DECIDED_FROM, voting: plot.VOTING, seats: seatsUnder('binh-dinh', 'lam-dong') },
      }),
    ({ version }) => `thành phần lần ${version}, từ ${plot.DECIDED_FROM}`,
  );
  return outcome;
}

/** All provinces, one at the head and perhaps another one beside it. */
const seatsUnder = (head: plot.Province, deputy?: plot.Province): readonly object[] =>
  plot.PROVINCE_IDS.map((province) => ({
    unit: plot.unitOf(province),
    office: plot.officeOf(province),
    post: province === head ? 'chair' : province === deputy ? 'vice-chair' : 'member',
  }));

function tellTie(story: Stage['story'], { ties, agenda }: ConferenceView): void {
  const names = (ties[0]?.lines ?? []).map((line) => plot.nameOf(agenda[line - 1]?.unit ?? ''));
  story.say(`Cờ thi đua còn một suất: ${names.join(' và ')} bằng phiếu.`);
}

function enterScores(conference: Conference, { ties, agenda }: ConferenceView): Promise<void> {
  const lines = ties[0]?.lines ?? [];
  const values = lines.map((line) => plot.SCORES[provinceOf(agenda[line - 1]?.unit ?? '')] ?? 0);
  const reason = 'Bảng điểm thi đua năm 2022 (hư cấu)';
  return conference.bySecretary('tie-breaks', { by: 'criterion', criterion: 'score', lines, values, reason });
}

/** The units of the lines that passed, those with more votes first. */
function nominatedIn({ agenda, results }: ConferenceView): ClusterOutcome {
  const passed = new Map<string, Array<{ unit: string; agree: number }>>();
  for (const [index, result] of (results ?? []).entries()) {
    const line = agenda[index];
    if (!line || result.outcome !== 'passed') continue;
    const { awardCode, unit } = line;
    passed.set(awardCode, [...(passed.get(awardCode) ?? []), { unit, agree: result.agree }]);
  }
  return Object.fromEntries(
    [...passed].map(([award, units]) => [
      award,
      units.sort((one, other) => other.agree - one.agree).map(({ unit }) => plot.nameOf(unit)),
    ]),
  );
}

const sameAs = (one: ClusterOutcome, other: ClusterOutcome): boolean =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
