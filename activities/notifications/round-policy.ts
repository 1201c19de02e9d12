import { SYSTEM, type DocumentKind, type RoundEvent, type RoundState } from '@vinhdanh/domain';
import type { Notification, SigningParams } from '@vinhdanh/notify';
import type { Audience, Intent, Localized } from './intent';

const TITLES: Readonly<Record<DocumentKind, Localized>> = {
  submission: { vi: 'Tờ trình', en: 'Submission' },
  decision: { vi: 'Quyết định', en: 'Decision' },
};

const refusedCertificate = (params: SigningParams): Notification => ({ kind: 'certificate-refused', params });

const isBy = ({ by }: RoundEvent, person: string): boolean => by !== SYSTEM && by.person === person;

/** Who is told what of an event of a signing round; `state` is the state after it. Pure. */
export function roundIntents(state: RoundState, event: RoundEvent): readonly Intent[] {
  const title = TITLES[state.kind];
  const named = (name: string): string => (state.number === null ? name : `${name} ${state.number}`);
  const tell = (audience: Audience, notification: (params: SigningParams) => Notification): Intent => ({
    audience,
    vi: notification({ roundId: state.id, documentTitle: named(title.vi) }),
    en: notification({ roundId: state.id, documentTitle: named(title.en) }),
  });
  const secretary: Audience = { organization: state.organization, roles: ['secretary'] };
  switch (event.type) {
    case 'signature-requested':
      return [
        tell({ persons: [event.signatory.person] }, (params) => ({ kind: 'signature-requested', params })),
      ];
    case 'delegated':
      // Who passes it on knows.
      return event.person === undefined || isBy(event, event.person)
        ? []
        : [tell({ persons: [event.person] }, (params) => ({ kind: 'signature-passed-on', params }))];
    case 'certificate-refused': {
      const { person } = state.signatories.find(({ id }) => id === event.signatory) ?? {};
      return [
        ...(person ? [tell({ persons: [person] }, refusedCertificate)] : []),
        tell(secretary, refusedCertificate),
      ];
    }
    case 'declined':
      return [tell(secretary, (params) => ({ kind: 'signature-declined', params }))];
    case 'expired':
      return [tell(secretary, (params) => ({ kind: 'signing-expired', params }))];
    case 'overtaken':
      return [
        tell(secretary, (params) => ({
          kind: 'signing-overtaken',
          params: { ...params, dossiers: event.dossiers.join(', ') },
        })),
      ];
    case 'delivered': {
      const { passedOver = [] } = event;
      const dossiers = String(passedOver.length);
      if (passedOver.length === 0) return [];
      return [
        tell(secretary, (params) => ({ kind: 'signing-passed-over', params: { ...params, dossiers } })),
      ];
    }
    default:
      return [];
  }
}
