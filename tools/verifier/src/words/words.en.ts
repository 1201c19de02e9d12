import type { VI_HOLDS, VI_OPEN, VI_SAID, VI_WRONG } from './words.vi';

type Sentences<Codes> = { readonly [Code in keyof Codes]: string };

export const EN_HOLDS: Sentences<typeof VI_HOLDS> = {
  container: 'The file is whole: {parts} parts, {size} bytes, each of them compared.',
  manifest: 'The manifest is right: the hashes of its {parts} parts were computed anew.',
  'signed-pinned': 'Checkpoint {size} of the log {origin} is signed by the key that you gave.',
  followed:
    'The key that you gave signed that the log {origin} was closed at {size} events; {next} goes on from it, with the key that stands there.',
  signed: 'Checkpoint {size} of the log {origin} is signed by the key inside the bundle.',
  countersigned: '{name} countersigned this checkpoint at {time}, with the key that you gave.',
  'outside-same': 'The checkpoint kept outside ({outside} events) is that of the bundle.',
  'outside-older':
    'The checkpoint kept outside ({outside} events) is the beginning of the log of the bundle ({inside} events).',
  thing: '{kind} {id}: {events} events follow one another, and each is in the log of {size} events.',
  range:
    'Events {from} to {to} of the log are in the bundle, in their order, none missing and none added: their hashes lead to checkpoint {size}.',
  year: 'The bundle has every event of {year}: {events} events (not counting those that are not shown); by the times that the events state, right before and after them is another year, the beginning of the log, or the checkpoint of the bundle.',
  'things-of-year':
    '{kind}: {things}, {events} events, each the one that was recorded at its place in the log.',
  'rule-of-set':
    'Session {id} was counted by the rule of the rule set ({where}): {num}/{den} of {base}, {quorum} there, {article}.',
  'rules-compared':
    '{lines} of {of} results were counted by the rule of the rule set, or by the one recorded at reception.',
  'tallies-of-year':
    '{sessions} sessions: {lines} of {of} lines counted anew from papers and rules, as they were announced.',
  rules: '{sets} rule sets are those that the dossier was received under: {layers}.',
  documents: '{documents} documents have the hashes that the events recorded.',
  tally: 'Session {id}: {lines} of {of} lines counted anew from papers and rules, as they were announced.',
  signature:
    '{part}: signature {number}, of {signer}, is right, with the certificate that the event recorded.',
  'not-revoked':
    'Certificate of {signer}: it was not revoked when it signed ({signedAt}), by the list of its authority of {listOf}, in which it was looked up before it signed.',
  earlier: '{part}: {stages} stages before the last signature are the beginning of this file.',
};

export const EN_OPEN: Sentences<typeof VI_OPEN> = {
  'key-inside':
    'The checkpoint is signed by a key inside the bundle, which anyone could make. Compare it with the key from another source (--vkey). The key inside: {key}',
  'no-outside-checkpoint':
    'No checkpoint kept outside was given (--checkpoint): whether the log was rewritten whole or cut before this checkpoint was signed cannot be known.',
  'countersigned-inside':
    '{name} countersigned at {time}, but their key is inside the bundle (compare it with --vkey).',
  withheld:
    '{kind} {id}: whoever gave you this file does not show {events} events and {texts} texts; their commitments are verified all the same.',
  erased:
    '{kind} {id}: {texts} personal texts were erased by order {number} of {day} of {issuedBy} ({article}), which is in the log; their commitments are verified all the same. Whether the order is genuine only that body can tell.',
  'document-withheld': 'Document {hash} is missing: whoever gave you this file does not show it.',
  'document-erased': 'Document {hash} was erased by an order that is in the log.',
  'document-lost':
    'Document {hash} is missing: the bundle claims that the store of files lost or damaged it, which nobody can tell from it.',
  'document-redrawn': 'Document {hash} is a draft that another one replaced; it is not in the bundle.',
  'tally-withheld':
    'Session {id}: whoever gave you this file does not show the papers, so the result cannot be counted anew.',
  'tally-incomplete':
    'Session {id}: whoever gave you this file does not show {events} events before the close, and votes may be among them: the result is not counted anew.',
  'tally-of-shown':
    'Session {id}: from what is shown, {lines} of {of} lines come to what was announced; but {events} events are not shown (who took a token of a secret ballot), and a vote with a name or a line that was closed to somebody may be among them.',
  'rule-of-session':
    'Session {id} was counted by the rule that the session itself names: {num}/{den} of {base}, {article}. Whether that is the rule of the rule set is not compared.',
  'rule-left-open':
    'Session {id} was counted by {num}/{den} of {base}, {quorum} there, {article}: as event {seq} of the dossier has it; the rule set leaves that to whoever may decide it.',
  'rule-of-route':
    'Session {id} was counted by {num}/{den} of {base}, {quorum} there, {article}: as event {seq} of the dossier has it; no rule for it was found in the rule set.',
  'tally-of-units': 'Session {id}: votes of the units of a cluster are not counted anew here.',
  'line-uncounted': 'Session {id}, line {line}: what is in the bundle is not enough to count it anew.',
  'outcome-by-places':
    'Session {id}, line {line}: the votes are right; the outcome "{outcome}" also depends on places or ties, which are not looked at here.',
  'root-inside':
    'Signature of {signer}: the root certificate "{rootName}" is inside the document itself. Compare it with the authority (--root). Hash of the certificate: {root}',
  'list-missing':
    'Certificate of {signer}: the list of revoked certificates {hash} in which it was looked up before it signed is not in the bundle, so whether it was valid then is not verified; the event says "{status}".',
  'list-expired':
    'Certificate of {signer}: the list in which it was looked up was to be renewed by {until}, before the signature ({signedAt}): that it was not revoked then is not proven.',
  'revoked-since':
    'Certificate of {signer} is revoked from {since} on, after the time of the signature that the document states ({signedAt}), by the list of {listOf}: the signature comes before; only the document and the event in the log say so.',
  'development-ca':
    'The certificates are of a development CA ("{rootName}"): these signatures have no legal value.',
  revocation:
    'Certificate of {signer}: no list of revoked certificates is in the bundle; the event says "{status}" at the time of signing, by the list of {listOf}.',
  'root-absent':
    'Signature of {signer}: the document brings no root certificate, so nobody can tell who issued theirs. Give the certificate (--root FILE).',
  'signing-time':
    'The times of the signatures are those that the documents state themselves: no third party stamped them.',
  'signatures-unchecked':
    'Event {seq} of the dossier: the signatures of document {hash} are not verified, as it is not in the bundle or its signing round is not shown.',
  'earlier-unchecked':
    'Signing round {id}: without the signed document, its {stages} earlier stages cannot be verified.',
  'withheld-in-year':
    '{kind}: whoever gave you this file does not show {events} events and {texts} texts; their commitments are verified all the same.',
  'erased-in-year':
    '{kind}: whoever gave you this file does not show {texts} personal texts and says that they were erased; their commitments are verified all the same.',
  'uncounted-in-year': '{sessions} sessions: what is in the bundle is not enough to count them anew.',
  'tallies-of-shown':
    '{sessions} of the sessions that were counted anew have events that are not shown (who took a token of a secret ballot): they are counted from what is shown.',
  'outcomes-by-places':
    '{lines} lines: the votes are right; the outcome also depends on places or ties, which are not looked at here.',
  'links-elsewhere':
    '{events} results, letters and decisions lead to sessions or signing rounds that began before this year or are not shown: they are not compared.',
  'documents-elsewhere':
    '{documents} documents are not in the bundle of a year; events name their hashes. Documents and signatures are verified by the bundles of dossiers and documents.',
  'year-goes-on':
    'The checkpoint of the bundle ({size} events) ends within {year} or right after it: what was recorded later is not in it.',
  cover: 'The cover is there for reading and proves nothing.',
  later: 'Whether anything happened after the last event of the bundle, it cannot tell.',
};

export const EN_WRONG: Sentences<typeof VI_WRONG> = {
  'no-bundle': 'This is no evidence bundle.',
  'bundle-too-large': 'The file has {size} bytes, more than {largest}: it is not read.',
  'bundle-cut': 'The end of the file is not right: it was cut, or something was added.',
  'directory-broken': 'The directory of the file is broken at entry {number} (byte {byte}).',
  'part-name': 'The directory of the file has a name that is none at entry {number} (byte {byte}).',
  'part-packed': 'Part {part} is compressed: a bundle never is, so it is not read.',
  'part-order': 'Part {part} is out of order, or there twice.',
  'part-cut': 'Part {part} was cut.',
  'part-damaged': 'Part {part} was changed (its CRC differs).',
  'header-differs': 'The header of part {part} was changed (near byte {byte}).',
  'part-missing': 'Part {part} is missing.',
  'part-added': 'Part {part} is not in the manifest: it was added.',
  'part-differs': 'Part {part} has another hash than the manifest says.',
  'part-form': 'Part {part} has not the form that it should have.',
  'part-unknown': 'Part {part} does not belong to this form of bundle.',
  'form-unknown': 'The bundle has the form "{form}", which this program does not know: use a newer one.',
  unsigned: 'The checkpoint of the log {origin} is signed by none of the keys in the bundle.',
  stranger:
    'The checkpoint of the log {origin} is not signed by the key that you gave: a stranger signed it, or the key is of another log.',
  'closed-twice':
    'The log {origin} was closed by two different statements under a key that you trust: somebody else has that key, or history was written twice. Ask the body for its newest key.',
  'past-closing':
    'The checkpoint has {size} events of the log {origin}, which was closed at {closed}: it was signed after the log was closed, or is of what did not hold.',
  'witness-silent': '{name}, the witness whose key you gave, has not countersigned this checkpoint.',
  'signature-false': 'The signature on the checkpoint under the name {name} is false.',
  'outside-other-log': 'The checkpoint kept outside is of the log {outside}, the bundle of the log {inside}.',
  'outside-longer':
    'The checkpoint kept outside has {outside} events, that of the bundle only {inside}: the bundle is older, or the log was cut. Have the bundle made anew.',
  'outside-differs':
    'The checkpoint kept outside ({outside} events) is of another history than the log of the bundle ({inside} events): it was rewritten.',
  'outside-unproven':
    'The bundle holds no proof for the checkpoint kept outside ({outside} events). Have it made anew with since={outside}.',
  'thing-form': '{part} has not the form that it should have (event {seq}).',
  'event-commitment': '{part}, event {seq}: its seals do not fit what it says.',
  'event-sequence': '{part}, event {seq}: its number is not that of its place.',
  'event-unproven':
    '{kind} {id}, event {seq}: it is not in the signed log; what it says, its place, or an event before it was changed.',
  'event-order': '{kind} {id}, event {seq}: it stands in the log before the event that it follows.',
  'dossier-withheld':
    'Dossier {id}: {events} events and {texts} texts of the dossier itself are hidden; a bundle never hides anything of its dossier.',
  'proof-other-tree': '{kind} {id}, event {seq}: its proof is of another checkpoint than that of the bundle.',
  'subject-missing': '{kind} {id}, of which the bundle says that it is, has no events in it.',
  'thing-missing': 'Event {seq} of the dossier leads to {kind} {id}, which is not in the bundle.',
  'thing-stranger': '{kind} {id} does not belong to this bundle: it comes from another one.',
  'round-file': 'Event {seq} of the dossier: the document is not the one that round {id} signed.',
  'round-number': 'Event {seq} of the dossier: the number is not that of round {id}.',
  'round-unfinished':
    'Event {seq} of the dossier: signing round {id} is not composed, drafted and fully signed; it was not finished, or that is hidden.',
  'round-dossier':
    'Event {seq} of the dossier: the document of signing round {id} is not about this dossier.',
  'round-signatories':
    'Event {seq} of the dossier: the signatures of signing round {id} are not those of all who were to sign, in their order.',
  'content-version':
    'Event {seq} of the dossier: {kind} {id} was about version {seen} of its content, the dossier stood at version {own}.',
  'rules-missing': 'The rule set {set} that event {seq} of the dossier names is not in the bundle.',
  'rules-differ': '{part} is not the rule set that it is named by.',
  'rules-stranger': '{part}: no event of the dossier names this rule set.',
  'document-differs': '{part}: it has another hash than its name.',
  'document-stranger': '{part}: no event names this document.',
  'document-missing': 'Document {hash}, which an event names, is missing.',
  'erased-without-order':
    '{kind} {id}, event {seq}: the text at {place} is marked as erased, and no order of the bundle erased it.',
  'document-erased-without-order':
    'The manifest says that document {hash} was erased, and no order of the bundle erased it.',
  'absence-untrue': 'The manifest says that document {hash} is absent, which is not so.',
  'absence-unfounded':
    'The manifest says that document {hash} is absent as "{why}", which the signing rounds do not show.',
  'result-missing': 'Session {id} announced no result of this dossier (event {seq} says that it did).',
  'result-differs': 'Event {seq} of the dossier: {figure} is {told}, session {id} announced {announced}.',
  'tally-differs': 'Session {id}, line {line}: {figure} comes to {counted}, announced was {announced}.',
  'rule-differs': 'Session {id}: {what} by which it counted is {held}, by the rules ({where}) it is {ruled}.',
  'papers-missing':
    'Session {id}, ballot {ballot}: the papers that are missing are others than it said when it closed.',
  'deferred-unfounded': 'Session {id}, line {line}: announced as deferred, but no event defers it.',
  'signatures-many': '{part} has more than {most} signatures: it is not read.',
  'revisions-many': '{part} has more than {most} revisions: it is not read.',
  'signature-count': '{part} has {found} signatures, the events say {told}.',
  'signature-unread': '{part}: signature {number} cannot be read.',
  'signature-broken': '{part}: signature {number} ({signer}) does not fit what was signed.',
  'signature-other': '{part}: signature {number} ({signer}) has another certificate than the event recorded.',
  'signature-chain':
    '{part}: the certificate of signature {number} ({signer}) does not lead to the root, or was not valid then.',
  'signature-not-whole': '{part}: something was added to the file after the last signature ({number}).',
  'signature-not-good':
    '{part}: the certificate of signature {number} ({signer}) was not good when it was looked up before it signed (the event says "{status}").',
  'signature-revoked':
    '{part}: the certificate of signature {number} ({signer}) was revoked from {since} on, before it signed ({signedAt}).',
  'list-untrusted':
    '{part}: the list of revoked certificates {hash} of signature {number} ({signer}) is not signed by the authority that issued the certificate.',
  'list-other':
    'Certificate of {signer}: the list of revoked certificates {hash} is of {listOf}, the event says {toldOf}.',
  'list-differs': '{part}: it has another hash than its name.',
  'list-unread': '{part} is no list of revoked certificates.',
  'list-stranger': '{part}: no signature in the bundle rests on this list of revoked certificates.',
  'root-stranger':
    'The signature of {signer} rests on the root certificate "{rootName}" ({root}), which is none of those that you gave.',
  'earlier-unproven':
    'The stage {hash} of a document is not the beginning of any signed document in the bundle.',
  'leaves-count': 'The bundle says to have events {from} to {to} of the log, but has {found} hashes.',
  'range-differs':
    'Events {from} to {to} are not that stretch of the log of checkpoint {size}: something was changed, taken away or added.',
  'opening-form':
    'Place {leaf} of the log is said to be no event, but what stands there does not say that a log follows another: an event is hidden behind it.',
  'thing-twice':
    '{kind} {id} is in the bundle in several pieces: what belongs together would not be compared.',
  'leaf-missing':
    'Events {from} to {to} of the log are of no dossier, session or document in the bundle: they were taken out.',
  'leaf-outside':
    '{kind} {id}, event {seq}: it lies outside the stretch of the log that the bundle is of (place {leaf}); it was added.',
  'leaf-twice': '{kind} {id}, event {seq}: place {leaf} of the log has another event already; it was added.',
  'leaf-differs':
    '{kind} {id}, event {seq}: it is not the event at place {leaf} of the log; it was changed, or comes from elsewhere.',
  'year-empty': 'The bundle has no event of {year}.',
  'year-mixed': '{kind} {id}, event {seq} was recorded on {on}, not in {year}: two years are mixed.',
  'year-cut-before':
    'Right before event {leaf} of the log no event of the year before {year} is to be seen: the beginning of the year was cut.',
  'year-cut-after':
    'Right after event {leaf} of the log no event of the year after {year} is to be seen: the end of the year was cut.',
  'no-ed25519': 'This browser cannot verify Ed25519 signatures: use a newer one, or the command.',
  unreadable: 'The bundle cannot be read further ({because}).',
  'more-wrong': '{count} more faults.',
};

export const EN_SAID: Sentences<typeof VI_SAID> = {
  submitted: '{on}: dossier {code} handed in, proposing {subject} for {awardEn}.',
  received: '{on}: received.',
  returned: '{on}: returned to be completed.',
  withdrawn: '{on}: withdrawn.',
  refused: '{on}: refused.',
  cancelled: '{on}: cancelled.',
  presented: '{on}: presented.',
  forwarded: '{on}: sent up with letter {number}.',
  'council-result': '{on}: council: {outcome}.',
  'council-figures': '{on}: council: {outcome}, {agree} agreed, {needed} of {base} were needed.',
  session: 'Session of {on}: {lines} lines, {passed} passed.',
  document: 'Document {number} of {on}, {signatures} signatures.',
  decided: '{on}: decision {number}.',
  year: '{year}: {submitted} dossiers handed in, {decided} dossiers decided, {sessions} sessions counted, {signed} documents signed by all.',
  'last-event-withheld': 'Last event in the bundle: {seq}, which is not shown.',
  'last-event': 'Last event in the bundle: {seq}, at {at}.',
};
