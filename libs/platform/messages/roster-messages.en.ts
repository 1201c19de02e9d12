/** Refusals about councils, their seats and the decisions that seat them. */
export const ROSTER_MESSAGES_EN = {
  'council-code-invalid':
    'A code has 3 to 80 small letters, digits and hyphens, and begins and ends with a letter or digit.',
  'council-stands-already':
    'The body has a council that stands, or the code is taken. End it first, or seat it anew.',
  'council-outside-jurisdiction': 'Your office does not look after the body of this council.',
  'council-ended': 'The council was ended with {day}: nothing more is decided about it.',
  'council-issuer-unknown': 'No body {organization} existed on {day} that could have issued the decision.',
  'council-effect-before-decision':
    'A decision of {decided} cannot have effect from {day}, before it was made.',
  'council-body-not-there': 'The body of the council does not exist on {day}.',
  'council-session-held-since':
    'A session was held on {held} with the seats that were to change on {day}. Choose a later day, or have that session looked at.',
  'council-term-backwards': 'The last day {to} comes before the first {from}.',
  'council-version-overlaps':
    'The seats decided last begin on {last}. New seats begin after that day, not on {from}.',
  'council-version-leaves-gap':
    'The seats before ended with {last} and these begin on {from}. Say why nobody sat in between.',
  'council-seat-count': 'A decision names at least one seat and at most {most}.',
  'council-one-chair': 'Exactly one seat leads; the decision names {chairs}.',
  'council-without-secretary': 'The decision names no secretary of the council.',
  'council-holder-one': 'A seat is held by an office or by a person: name one of the two.',
  'council-holder-not-there': 'On {day} nobody holds this office, or this person holds none: {holder}.',
  'council-holder-twice': 'Nobody sits twice: {holder}.',
  'council-seat-with-unit': 'Only in a cluster do units have seats: {unit}.',
  'council-voting-is-rule-data':
    'How a council votes stands in the rules of the dossiers, not in the decision that seats it.',
  'council-seat-not-in-force': 'The council has no seat {seat} on {day}.',
  'council-holding-overlaps':
    'The seat is held by another since {last}. The change comes after that day, not on {from}.',
  'council-end-outside-term': 'The council sits from {from}[ to {to}]. It cannot end with {day}.',
  'council-end-in-future': 'The last day {day} has not come yet. Enter the decision on that day or later.',
  'council-sessions-open': '{count} sessions of the council are not over. End them first.',
  'council-dossiers-ahead':
    '{count} dossiers are on their way to this council. Let them take another way first.',
  'council-seated-anew':
    'The council was seated anew since the session was convened (version {version}). Take the new seats first.',
  'council-seats-are-in-force': 'The session has the seats that are in force.',
  'session-has-counted': 'Votes of this session are counted: it keeps its seats to its end.',
  'cluster-seat-without-unit': 'In a cluster each seat is a member unit. Name it.',
  'cluster-unit-twice': 'Each unit has one vote: {unit} is named twice.',
  'cluster-holder-of-another-unit': 'Who votes for {unit} must hold an office of it.',
  'cluster-voting-not-stated':
    'State how the cluster votes, with the document that says it. No text of the centre does.',
  'cluster-share-invalid': 'A share is a whole number of parts, no more than the whole.',
  'cluster-tie-chain-twice': 'The same way to tell equal units apart is named twice.',
  'cluster-ballots-invalid': 'At least one ballot is held over a line.',
  'cluster-criterion-unnamed': 'A criterion has a name, in Vietnamese and in English.',
  'places-after-unknown':
    'The places of {award} come after an award that stands later in the list or not in it.',
  'places-stated-already':
    'The places were stated as the session was convened: they are not stated again with the agenda.',
  'council-document-missing': 'Attach the file of the decision.',
  'council-document-unknown': 'The file of the decision was not handed in by you. Hand it in again.',
  'council-document-not-pdf': 'The document of a decision must be a PDF file.',
  'nomination-award-twice': '{award} is named twice.',
  'nomination-of-stranger': '{unit} is no member of the cluster on the day.',
  'nomination-unit-twice': '{unit} is named twice for {award}.',
  'nomination-places': '{places} places for {units} units: {award}.',
  'council-is-no-cluster': 'This council is no cluster: it votes on dossiers.',
  'cluster-rule-missing': 'The rules say nothing of votes in clusters on {day}.',
} as const;
