import { act, actor, APPLICANT, dossierAt, submission, TODAY } from '../../../test/support/fixtures';
import { NOW } from '../../../test/support/fixtures';
import { contentChanges, diffWords, dossierDecider, submit, type DossierEvent } from '../index';

describe('the words of two texts', () => {
  it('are shown as what stayed, what was removed and what was added', () => {
    expect(diffWords('có nhiều thành tích', 'có ba thành tích lớn')).toEqual([
      { is: 'same', text: 'có' },
      { is: 'removed', text: 'nhiều' },
      { is: 'added', text: 'ba' },
      { is: 'same', text: 'thành tích' },
      { is: 'added', text: 'lớn' },
    ]);
    expect(diffWords('  như  cũ ', 'như cũ')).toEqual([{ is: 'same', text: 'như cũ' }]);
    expect(diffWords('', 'mới')).toEqual([{ is: 'added', text: 'mới' }]);
  });

  it('are shown one after the other where they are very long', () => {
    const long = 'chữ '.repeat(2_001);
    expect(diffWords(long, 'mới').map(({ is }) => is)).toEqual(['removed', 'added']);
  });
});

describe('a resubmission', () => {
  const opening = submit(submission(), APPLICANT, NOW);
  const { content } = submission();

  it('shows what it changed against the version before, words and files', () => {
    const back = { ...dossierAt('province.appraise'), status: 'returned' as const };
    const completed = {
      subject: { ...content.subject, position: 'Phó Giám đốc' },
      citation: content.citation,
      parts: [{ part: 'report', file: 'b'.repeat(64), name: 'bao-cao-2.pdf' }],
    };
    const decision = dossierDecider.decide(
      back,
      act(APPLICANT, { type: 'resubmit', content: completed, note: 'Đã sửa' }),
      NOW,
    );
    const events: readonly DossierEvent[] = decision.accepted ? [...opening, ...decision.events] : [];
    expect(contentChanges(events)).toEqual([
      {
        version: 2,
        on: TODAY,
        note: 'Đã sửa',
        texts: [
          {
            field: 'position',
            pieces: [
              { is: 'added', text: 'Phó' },
              { is: 'same', text: 'Giám đốc' },
            ],
          },
        ],
        parts: [
          {
            part: 'report',
            removed: [{ part: 'report', file: 'a'.repeat(64), name: 'bao-cao.pdf' }],
            added: [{ part: 'report', file: 'b'.repeat(64), name: 'bao-cao-2.pdf' }],
          },
        ],
      },
    ]);
  });

  it('of nothing has changed nothing, and a dossier that never came back has none', () => {
    expect(contentChanges(opening)).toEqual([]);
    const again = { seq: 3, at: NOW, on: TODAY, by: actor('applicant', 'unit') };
    const same: DossierEvent = { ...again, type: 'resubmitted', content, note: '' };
    expect(contentChanges([...opening, same])).toEqual([
      { version: 2, on: TODAY, note: '', texts: [], parts: [] },
    ]);
  });
});
