import { LOCALES, placeholdersOf } from '@vinhdanh/platform';
import { composeNotification, isNotificationKind, NOTIFICATION_KINDS } from './compose';
import type { Notification } from './notification';
import { TEMPLATES_EN } from './templates.en';
import { TEMPLATES_VI } from './templates.vi';

const dossier = { dossierId: 'd-1', dossierCode: 'LS-2024-000123', awardName: 'Anh hùng Lao động' };
const step = { ...dossier, stepKind: 'vote', dueOn: '2025-07-02' } as const;
const session = { sessionId: 's-1', councilName: 'Hội đồng TĐKT tỉnh', heldOn: '2024-05-20' };
const signing = { roundId: 'r-1', documentTitle: 'Tờ trình 45/TTr-SNV' };

const enactment = { enactmentId: 'e-1', orderNumber: '202/2025/QH15' };

const EVERY_KIND: readonly Notification[] = [
  { kind: 'dossier-received', params: dossier },
  { kind: 'dossier-returned', params: dossier },
  { kind: 'dossier-decided', params: dossier },
  { kind: 'dossier-refused', params: dossier },
  { kind: 'dossier-withdrawn', params: dossier },
  { kind: 'dossier-cancelled', params: dossier },
  { kind: 'dossier-held', params: dossier },
  { kind: 'dossier-lifted', params: dossier },
  { kind: 'dossier-waits-for-order', params: dossier },
  { kind: 'comment-asked', params: dossier },
  { kind: 'dossier-reorganized', params: { ...dossier, orderNumber: '202/2025/QH15' } },
  { kind: 'step-arrived', params: step },
  { kind: 'step-due-soon', params: step },
  { kind: 'step-overdue', params: step },
  { kind: 'posting-over', params: dossier },
  { kind: 'opinion-requested', params: dossier },
  { kind: 'session-convened', params: { ...session, venue: 'Hội trường tầng 3' } },
  { kind: 'substitute-named', params: { ...session, memberName: 'Sở Nội vụ' } },
  { kind: 'session-opened', params: { ...session, votingEndsAt: '2024-05-20T09:30:00.000Z' } },
  { kind: 'session-closed', params: session },
  { kind: 'teller-named', params: session },
  { kind: 'tellers-disagree', params: session },
  { kind: 'boxes-differ', params: session },
  { kind: 'session-adjourned', params: session },
  { kind: 'session-resumed', params: session },
  { kind: 'second-ballot-called', params: session },
  { kind: 'vote-nudged', params: session },
  { kind: 'session-cancelled', params: { ...session, orderNumber: '202/2025/QH15' } },
  { kind: 'outcomes-passed-over', params: { ...session, dossiers: '2' } },
  { kind: 'signature-requested', params: signing },
  { kind: 'certificate-refused', params: signing },
  { kind: 'signature-passed-on', params: signing },
  { kind: 'signature-declined', params: signing },
  { kind: 'signing-expired', params: signing },
  { kind: 'signing-overtaken', params: { ...signing, dossiers: 'HS-2026-000001' } },
  { kind: 'enactment-proposed', params: { ...enactment, effectiveOn: '2025-07-01' } },
  { kind: 'enactment-withdrawn', params: enactment },
  {
    kind: 'enactment-done',
    params: { ...enactment, dossiers: '1988', passedOver: '12', doneOn: '2025-07-01' },
  },
  { kind: 'rule-set-done', params: { ...enactment, doneOn: '2025-07-01' } },
  ...(['finding-raised', 'finding-answered', 'finding-closed'] as const).map((kind): Notification => ({
    kind,
    params: { findingId: 'f-1' },
  })),
  { kind: 'signing-passed-over', params: { ...signing, dossiers: '2' } },
];

const compose = (notification: Notification, locale: 'vi' | 'en' = 'vi') =>
  composeNotification({ ...notification, locale, publicUrl: 'https://thidua.example.vn/app/' });

describe('composeNotification', () => {
  it('is tried here with every kind', () => {
    expect(EVERY_KIND.map(({ kind }) => kind)).toEqual(NOTIFICATION_KINDS);
    expect(isNotificationKind('toString')).toBe(false);
  });

  it.each(EVERY_KIND)('$kind: whole in both languages, with a link that opens a page', (notification) => {
    for (const locale of LOCALES) {
      const { subject, text, html, path } = compose(notification, locale);
      for (const part of [subject, text, html]) {
        expect(part).not.toMatch(/[{}[\]…]|undefined/);
        expect(part).toBe(part.normalize('NFC'));
      }
      expect(path).toMatch(/^\/(dossiers|sessions|signing|enactments|findings)\/[drsef]-1$/);
      expect(text).toContain(`: https://thidua.example.vn/app${path}\n`);
      expect(html).toContain(`<a href="https://thidua.example.vn/app${path}">`);
      expect(html).toContain(`lang="${locale}"`);
    }
    const [vi, en] = [TEMPLATES_VI, TEMPLATES_EN].map(({ kinds }) => kinds[notification.kind]);
    expect(placeholdersOf(JSON.stringify(vi))).toEqual(placeholdersOf(JSON.stringify(en)));
  });

  it('writes steps and dates as people do', () => {
    const arrived: Notification = { kind: 'step-arrived', params: step };
    expect(compose(arrived).text).toContain('xử lý bước hội đồng bỏ phiếu, hạn 02/07/2025.');
    expect(compose(arrived, 'en').text).toContain('at the step vote of the council, until 2 July 2025.');
    const opened: Notification = {
      kind: 'session-opened',
      params: { ...session, votingEndsAt: '2024-05-20T09:30:00.000Z' },
    };
    expect(compose(opened).text).toContain('kết thúc lúc 16:30 ngày 20/05/2024.');
  });

  it('leaves out a limit that does not exist', () => {
    const { text } = compose({ kind: 'step-arrived', params: { ...dossier, stepKind: 'intake' } });
    expect(text).toContain('xử lý bước tiếp nhận.');
  });

  it('escapes what people wrote, in html and in the subject', () => {
    const params = { ...signing, documentTitle: '<b onclick="x">Tờ trình</b>\r\nBcc: all@example.vn' };
    const { subject, html } = compose({ kind: 'signature-requested', params });
    expect(subject).toBe('Đến lượt ký: <b onclick="x">Tờ trình</b> Bcc: all@example.vn');
    expect(html).toContain('&lt;b onclick=&quot;x&quot;&gt;Tờ trình&lt;/b&gt;');
    expect(html).not.toContain('<b ');
  });

  it('opens the paper, in the office that is meant', () => {
    const asked: Notification = {
      kind: 'session-opened',
      params: { ...session, office: 'kon-tum.dai-dien&x', paper: 'yes' },
    };
    const { path, text } = compose(asked);
    expect(path).toBe('/sessions/s-1/paper?office=kon-tum.dai-dien%26x');
    expect(text).toContain(`/app${path}`);
  });

  it('keeps an odd id inside the path', () => {
    const params = { ...dossier, dossierId: '../sign?x="y"' };
    expect(compose({ kind: 'dossier-received', params }).path).toBe('/dossiers/..%2Fsign%3Fx%3D%22y%22');
  });
});
