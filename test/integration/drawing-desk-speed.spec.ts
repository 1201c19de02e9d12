import { monitorEventLoopDelay } from 'node:perf_hooks';
import { DrawingDesk, type CouncilMinutes } from '@vinhdanh/documents';

const ROWS = 400;

const MINUTES: CouncilMinutes = {
  body: { name: 'Hội đồng thử', superior: 'Sở thử' },
  number: '1/BB-HĐ',
  place: 'Lạng Sơn',
  date: '2024-03-04',
  summary: 'Họp thử',
  signatories: [],
  recipients: [],
  fictitious: true,
  kind: 'council',
  council: 'Hội đồng thử',
  venue: null,
  chair: 'Người Chủ Tọa (hư cấu)',
  secretary: 'Người Thư Ký (hư cấu)',
  members: 22,
  present: [],
  inWriting: [],
  absent: [],
  tellers: [],
  recusals: [],
  voided: [],
  agendaHash: '0'.repeat(64),
  places: [],
  conclusions: [],
  groups: [
    {
      award: 'Bằng khen',
      forms: ['giơ tay'],
      rules: [],
      ties: [],
      rows: Array.from({ length: ROWS }, (_, index) => ({
        line: index + 1,
        code: `HS-2024-${index}`,
        subject: `Người Thử ${index} (hư cấu)`,
        papers: null,
        agree: 20,
        disagree: 2,
        other: 0,
        blank: 0,
        needed: 16,
        outcome: 'passed',
        note: '',
      })),
    },
  ],
  signed: [],
};

/** The longest that nothing else was done, against the time that the drawing took. */
test('a document of hundreds of rows is drawn beside the work of the process', async () => {
  const desk = new DrawingDesk();
  try {
    await desk.minutes(MINUTES);
    const delays = monitorEventLoopDelay({ resolution: 5 });
    delays.enable();
    const begun = performance.now();
    const [one, other] = await Promise.all([desk.minutes(MINUTES), desk.minutes(MINUTES)]);
    const took = performance.now() - begun;
    delays.disable();
    expect(Buffer.from(one.subarray(0, 8)).toString('latin1')).toBe('%PDF-1.7');
    expect(Buffer.from(other)).toEqual(Buffer.from(one));
    expect(delays.max / 1e6).toBeLessThan(took / 4);
  } finally {
    await desk.close();
  }
}, 60_000);
