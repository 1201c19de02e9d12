import { FindLeftOutside, type LeftOutside } from '@vinhdanh/application';
import { LocalFileStore } from '@vinhdanh/files';
import { UnitOfWork } from '@vinhdanh/persistence';
import { createClient, TemporalErasure, type EngineSettings } from '@vinhdanh/temporal';
import { ill, well, type Finding } from './finding';
import { withDatabase } from './with-database';

/** Whether what orders of erasure took away is gone from the disk and from the engine, too. @param folder of attachments */
export async function examineErasures(
  url: string,
  settings: EngineSettings,
  folder: string,
): Promise<Finding> {
  const client = createClient(settings);
  const [engine, files] = [new TemporalErasure(client), new LocalFileStore(folder)];
  try {
    return await withDatabase(url, async (dataSource) =>
      erasureFinding(await new FindLeftOutside(new UnitOfWork(dataSource), engine, files).execute()),
    );
  } finally {
    await client.connection.close();
  }
}

export function erasureFinding({ orders, unfinished, files, runs }: LeftOutside): Finding {
  if (unfinished.length === 0)
    return well('erasures', {
      vi: `${orders} lệnh xóa đã thi hành xong, cả ngoài cơ sở dữ liệu`,
      en: `${orders} orders of erasure are carried out, outside of the database too`,
    });
  const numbers = unfinished.join(', ');
  return ill(
    'erasures',
    {
      vi: `Lệnh xóa ${numbers} còn sót ${files} tệp trên đĩa, ${runs} lượt chạy trong Temporal`,
      en: `of the orders of erasure ${numbers}, ${files} files are left on the disk and ${runs} runs in Temporal`,
    },
    { vi: 'Chạy vinhdanh erase --again để xóa nốt.', en: 'Run vinhdanh erase --again to erase them.' },
  );
}
