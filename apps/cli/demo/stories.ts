import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ApiClient } from '../http/api-client';
import { apiAddress } from '../http/open-api';
import { CliError } from '../kernel/cli-error';
import { say } from '../kernel/language';
import { line } from '../kernel/print';
import { dataDirectory } from '../kernel/run-file';
import { plantDemo } from '../seeding/plant-demo';
import { readSeedWithCluster, readSeedWithReorganization } from '../seeding/seed-file';
import { checkEverything } from './checks';
import { playCluster } from './cluster/play-cluster';
import { BAC_NINH_2022, countOf, scaledTo } from './great/groups';
import { playGreatSession } from './great/play-great-session';
import { playLabourHero } from './labour-hero-2024';
import { playLabourOrder } from './labour-order-2022';
import { playMerge } from './merge/play-merge';
import { Stage } from './stage';
import { Story } from './story';
import { playWithoutDistrict } from './without-district-2025';

const DOSSIERS = 2_000;

export interface DemoOptions {
  readonly json?: boolean;
  readonly out?: string;
  readonly dossiers?: number;
}

/** Plays a story on the stack that runs here, or the case of Lạng Sơn. @throws CliError where there is none of that name */
export async function playStory(story: string | undefined, options: DemoOptions): Promise<void> {
  if (story === undefined) return langSon(options);
  if (story === 'merge') return merge(options);
  if (story === 'session') return greatSession(options);
  if (story === 'cluster') return cluster(options);
  throw new CliError(say({ vi: `Không có vở diễn "${story}".`, en: `There is no story "${story}".` }));
}

async function merge({ json, dossiers = DOSSIERS }: DemoOptions): Promise<void> {
  const story = new Story();
  story.chapter('Vinh Danh: kết thúc cấp huyện và sắp xếp tỉnh, trên hồ sơ đang mở');
  story.say('Lạng Sơn và huyện Chi Lăng theo tin đã công bố; các tỉnh Mẫu và mọi nhân vật đều hư cấu.');
  await story.tell('Gieo cơ quan, hội đồng và tài khoản', () => plantDemo(readSeedWithReorganization()));
  const outcome = await playMerge(new Stage(new ApiClient(apiAddress(undefined)), story), dossiers);
  story.chapter(`Xong sau ${story.elapsed()}`);
  if (json) line(JSON.stringify(outcome));
}

async function cluster({ json }: DemoOptions): Promise<void> {
  const story = new Story();
  story.chapter('Vinh Danh: một cụm thi đua bình xét, suy tôn');
  story.say('Mười tỉnh, hai cờ, hai bằng khen, cụm trưởng và cụm phó theo bài viết ngày 30/3/2023;');
  story.say('quy chế, số phiếu, điểm, số quyết định và mọi nhân vật đều hư cấu.');
  await story.tell('Gieo cơ quan và tài khoản', () => plantDemo(readSeedWithCluster()));
  const outcome = await playCluster(new Stage(new ApiClient(apiAddress(undefined)), story));
  story.chapter(`Xong sau ${story.elapsed()}`);
  if (json) line(JSON.stringify(outcome));
}

async function greatSession({ json, out, dossiers }: DemoOptions): Promise<void> {
  const folder = resolve(out ?? join(dataDirectory(), 'demo'));
  mkdirSync(folder, { recursive: true });
  const story = new Story();
  const groups = scaledTo(BAC_NINH_2022, dossiers ?? countOf(BAC_NINH_2022));
  story.chapter('Vinh Danh: một phiên họp Hội đồng, hơn một nghìn hồ sơ');
  story.say('Số lượng theo phiên họp của Bắc Ninh xét khen thưởng năm 2022: 12, 54, 280, 60 và 643 hồ sơ.');
  story.say('Nguồn không nêu hình thức của các nhóm 280, 60 và 643: ở đây chọn để diễn tập.');
  story.say(
    'Hội đồng 22 thành viên và mọi nhân vật đều hư cấu; cơ quan mang tên Lạng Sơn của dữ liệu trình diễn.',
  );
  story.say(
    'Chiến sĩ thi đua cấp tỉnh bỏ phiếu kín, cần 90% (Nghị định 91/2017 Điều 45(8)); các dòng khác công khai.',
  );
  await story.tell('Gieo cơ quan, hội đồng và tài khoản', () => plantDemo());
  const stage = new Stage(new ApiClient(apiAddress(undefined)), story);
  const outcome = await playGreatSession(stage, groups, folder);
  story.chapter(`Xong sau ${story.elapsed()}`);
  if (json) line(JSON.stringify({ ...outcome, folder }));
}

async function langSon(options: DemoOptions): Promise<void> {
  const folder = resolve(options.out ?? join(dataDirectory(), 'demo'));
  clear(folder);
  const since = new Date().toISOString();
  const story = new Story();
  introduce(story);
  await story.tell('Gieo cơ quan, hội đồng và tài khoản trình diễn', () => plantDemo());
  const stage = new Stage(new ApiClient(apiAddress(undefined)), story);
  await playLabourOrder(stage);
  await playLabourHero(stage);
  await playWithoutDistrict(stage);
  const outcome = await checkEverything(stage, folder, since);
  story.chapter(`Xong sau ${story.elapsed()}`);
  story.say(`Quyết định, lịch sử và giải thích từng hồ sơ: ${folder}`);
  if (options.json) line(JSON.stringify({ ...outcome, folder }));
}

/** What an earlier story left must not pass for what this one did. */
function clear(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder))
    if (/^(?:decision(?:-\d+)?\.pdf|history-.+\.json|explain-.+\.txt)$/.test(name))
      rmSync(join(folder, name));
}

function introduce(story: Story): void {
  story.chapter('Vinh Danh: bốn hồ sơ khen thưởng của Lạng Sơn');
  story.say('Mọi nhân vật đều hư cấu; cơ quan, danh hiệu và thứ tự các bước theo tin và văn bản đã công bố.');
  story.say(
    'Phiếu ở đây ghi tên, được niêm phong đến khi kết thúc; bỏ phiếu kín có trong vở diễn "session".',
  );
  story.say('Thời hạn lấy ý kiến được rút còn vài giây bằng dữ liệu diễn tập, không phải luật.');
}
