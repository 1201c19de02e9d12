import type { Agenda } from '@vinhdanh/domain';
import { canonicalJson, sha256Hex } from '@vinhdanh/platform';

/**
 * SHA-256 of an agenda with the rules that its lines name, as canonical JSON, without the names of subjects: those may be erased,
 * and with a hash of them a guess could be tried. Dossier and version of each line say whom it is about.
 */
export const agendaHash = ({ agenda, rules }: Agenda): string =>
  sha256Hex(canonicalJson({ agenda: agenda.map((line) => ({ ...line, subject: '' })), rules }));
