import { CompareOpen, KnownEngines, type ComparedOpen, type NamedThing } from '@vinhdanh/application';
import { UnitOfWork } from '@vinhdanh/persistence';
import { createClient, TemporalEngine, TemporalThingRevival, type EngineSettings } from '@vinhdanh/temporal';
import { kindWords, namesOf, type NameOf } from '../recovery/thing-words';
import { ill, well, type Finding } from './finding';
import { withDatabase } from './with-database';

/** Things that are named; of more, how many there are. */
const NAMED = 10;

/** Whether the engine is the one that runs the things of the database, and whether whatever is open runs and nothing else. */
export async function examineEngine(url: string, settings: EngineSettings): Promise<readonly Finding[]> {
  const client = createClient(settings);
  try {
    return await withDatabase(url, async (dataSource) => {
      const unitOfWork = new UnitOfWork(dataSource);
      const revival = new TemporalThingRevival(client, settings);
      const known = await examineIdentity(
        new KnownEngines(unitOfWork, revival),
        new TemporalEngine(client, settings),
      );
      return known.isWell ? [known, ...(await examineOpen(unitOfWork, revival))] : [known];
    });
  } finally {
    await client.connection.close();
  }
}

async function examineIdentity(engines: KnownEngines, engine: TemporalEngine): Promise<Finding> {
  const found = await engines.compare({ identity: await engine.identity(), place: engine.place });
  if (found === null)
    return well('engine', {
      vi: 'là động cơ đang giữ các việc của cơ sở dữ liệu này',
      en: 'is the one that runs what this database has',
    });
  if (found === 'first') return well('engine', { vi: 'chưa được ghi nhận', en: 'was not met yet' });
  return ill(
    'engine',
    {
      vi: 'không phải động cơ đang giữ các việc của cơ sở dữ liệu này',
      en: 'is not the one that runs what this database has',
    },
    found,
  );
}

/** Compares what is open with what runs, by name. */
export async function examineOpen(
  unitOfWork: UnitOfWork,
  revival: TemporalThingRevival,
): Promise<readonly Finding[]> {
  const compared = await new CompareOpen(unitOfWork, revival).execute();
  const nameOf = await namesOf(unitOfWork, [...compared.missing, ...compared.strange]);
  return openFindings(compared, nameOf);
}

function openFindings({ running, missing, strange }: ComparedOpen, nameOf: NameOf): readonly Finding[] {
  const findings: Finding[] = [];
  if (missing.length === 0)
    findings.push(
      well('open things', {
        vi: `${running} việc đang mở đều chạy trong Temporal`,
        en: `all ${running} open things run in Temporal`,
      }),
    );
  else
    findings.push(
      ill(
        'open things',
        {
          vi: `${missing.length} việc đang mở không chạy: ${listed(missing, nameOf)}`,
          en: `${missing.length} open things do not run: ${listed(missing, nameOf)}`,
        },
        {
          vi: 'Chạy vinhdanh recover --dry-run, rồi vinhdanh recover.',
          en: 'Run vinhdanh recover --dry-run, then vinhdanh recover.',
        },
      ),
    );
  if (strange.length > 0)
    findings.push(
      ill(
        'runs',
        {
          vi: `${strange.length} việc đang chạy mà ở đây đã xong hoặc không có: ${listed(strange, nameOf)}`,
          en: `${strange.length} things run that are ended or unknown here: ${listed(strange, nameOf)}`,
        },
        {
          vi: 'Xem nhật ký của worker. Nếu cơ sở dữ liệu này được khôi phục riêng, đưa cả hai về cùng một thời điểm; đừng kết thúc những lượt chạy biết nhiều hơn nhật ký.',
          en: 'Look at the log of the worker. If this database was restored alone, restore both to one moment; do not end runs that know more than the record.',
        },
      ),
    );
  return findings;
}

function listed(things: readonly NamedThing[], nameOf: NameOf): string {
  const names = things.slice(0, NAMED).map((thing) => `${kindWords(thing.kind)} ${nameOf(thing)}`);
  return things.length > NAMED ? `${names.join(', ')}, …` : names.join(', ');
}
