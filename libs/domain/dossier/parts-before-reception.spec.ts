import {
  act,
  actor,
  after,
  APPLICANT,
  dossierOf,
  refusalOfDossier,
  ROUTE,
  TODAY,
} from '../../../test/support/fixtures';

const unit = actor('secretary', 'unit');
const province = actor('secretary', 'province');

describe('rules that ask for another part before reception', () => {
  const submitted = dossierOf();
  const { content, requiredParts: before } = submitted;
  const cited = { article: 'fixture', evidence: 'N' } as const;
  const extra = { ...cited, id: 'tax', nameVi: 'Xác nhận thuế', nameEn: 'Tax statement' };
  const parts = [...before, extra];
  const rules = {
    set: { id: 'new', layers: [] },
    text: { day: TODAY, kept: null, newer: null },
    weighed: null,
  };
  const receive = (asked: typeof parts | null) =>
    act(unit, {
      type: 'receive',
      route: ROUTE,
      pinned: { rules, parts: asked, calendar: null },
      note: '',
    });
  const giveBack = { type: 'return', reason: 'Thiếu xác nhận thuế', missing: ['tax'] } as const;
  const complete = {
    ...content,
    parts: [...content.parts, { part: 'tax', file: 'b'.repeat(64), name: 'thue.pdf' }],
  };
  const again = { type: 'resubmit', content: complete, note: '' } as const;

  it('are met by a return that names it and a resubmission that holds it', () => {
    expect(refusalOfDossier(submitted, receive(parts))).toBe('parts-missing');
    expect(refusalOfDossier(submitted, act(unit, giveBack))).toBe('part-unknown');
    const returned = after(submitted, act(unit, { ...giveBack, parts }));
    expect(returned.requiredParts).toEqual(parts);
    expect(refusalOfDossier(returned, act(APPLICANT, { ...again, content }))).toBe('parts-missing');
    const back = after(returned, act(APPLICANT, again));
    expect(after(back, receive(null)).receivedOn).toBe(TODAY);
  });

  it('are met as well where they change after the return', () => {
    const returned = after(submitted, act(unit, { ...giveBack, missing: [] }));
    expect(returned.requiredParts).toEqual(before);
    expect(refusalOfDossier(returned, act(APPLICANT, again))).toBe('part-unknown');
    expect(refusalOfDossier(returned, act(APPLICANT, { ...again, content, parts }))).toBe('parts-missing');
    const back = after(returned, act(APPLICANT, { ...again, parts }));
    expect([back.requiredParts, refusalOfDossier(back, receive(null))]).toEqual([parts, 'accepted']);
  });

  it('change nothing for a dossier that was received', () => {
    const received = after(submitted, receive(null));
    expect(refusalOfDossier(received, act(province, { ...giveBack, parts }))).toBe('part-unknown');
    const returned = after(received, act(province, { ...giveBack, missing: [], parts }));
    expect(returned.requiredParts).toEqual(before);
    expect(refusalOfDossier(returned, act(APPLICANT, { ...again, parts }))).toBe('part-unknown');
    const back = after(returned, act(APPLICANT, { ...again, content, parts }));
    expect(back.requiredParts).toEqual(before);
  });
});
