import type { SIGNING_VI } from './signing.vi';

/** Signing. */
export const SIGNING_EN: Readonly<Record<keyof typeof SIGNING_VI, string>> = {
  'rounds.intro': 'Submission letters and decisions that are being signed or are signed.',
  'rounds.none': 'There is no document to sign yet.',
  'rounds.compose': 'Prepare a document',
  'rounds.composeIntro': 'One document may carry many dossiers that wait for a signature at your body.',
  'rounds.kind': 'Kind of document',
  'rounds.submission': 'Submission letter to the level above',
  'rounds.decision': 'Decision of award',
  'rounds.which': 'Dossiers of the document',
  'rounds.noneSignable': 'No dossier waits for this kind of document at your body.',
  'rounds.dated': 'Date on the document',
  'rounds.datedExplained': 'A day before today is for dossiers entered from paper only.',
  'rounds.signatories':
    'Signatories: the head of the body first, then the clerk with the signature of the body.',
  'rounds.composeWith': 'Prepare with {count} dossiers',
  'rounds.yourTurn': 'Your turn to sign',
  'round.number': 'Number',
  'round.noNumber': 'no number yet',
  'round.dated': 'dated {day}',
  'round.count': 'Dossiers',
  'round.document': 'Document',
  'round.drafting': 'The document is being made. This page renews itself.',
  'round.openDocument': 'Open the document (PDF)',
  'round.developmentKey': 'Signatures use keys of the development CA.',
  'round.developmentKeyExplained': 'They are for trial only and have no legal value.',
  'round.hash': 'SHA-256 of the document: {hash}',
  'round.yourTurn': 'It is your turn to sign',
  'round.haveRead': 'I have read this document',
  'round.sign': 'Sign',
  'round.awaited': 'The signature that is awaited',
  'round.passOn': 'Pass the signature on',
  'round.passOnAbout':
    'Whoever takes it signs with a certificate of their own and with the letters KT., TL. or TUQ. as below. The document is drawn anew with that signature block; whoever had signed the earlier one signs again.',
  'round.passOnTo': 'Who may sign in this place',
  'round.passOnRequired': 'Choose who signs.',
  'round.nobodyStandsIn': 'The register of offices lets nobody sign in this place.',
  'round.power': 'by document {number} of {date}',
  'round.certificateChecked': 'The certificate was good when it signed (looked up {at}, valid until {until})',
  'round.certificateRefused': 'Not signed: the certificate is {status}.',
  'round.certificateRevokedAbout':
    'It was revoked {revoked}; looked up {at}. Get a new certificate and sign again, or pass the signature on to somebody who may sign in this place.',
  'round.certificateRefusedAbout':
    'It is valid from {from} to {until}; looked up {at}. Get a new certificate and sign again, or pass the signature on to somebody who may sign in this place.',
  'round.certificateListAbout':
    'The revocation list that came {at} is not signed by the authority of the certificate, so nothing can be looked up in it. The certificate itself is not at fault, no new one is needed: tell the administrator and sign again once there is a right list, or pass the signature on to somebody who may sign in this place.',
  'round.overtakenAbout':
    'Dossiers have changed since the document was composed, so the round has ended and the document is not issued. The secretary makes a new one from what the dossiers say now.',
  'round.decline': 'Decline to sign',
  'round.declineAbout':
    'Declining ends the round; the secretary is told the reason and may prepare a new document.',
  'round.signatories': 'Signatories in order',
  'round.dossiers': 'Dossiers in the document',
};
