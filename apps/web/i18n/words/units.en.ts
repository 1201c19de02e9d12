import type { UNITS_VI } from './units.vi';

/** Words of the conference of a cluster: they stand for the words of the same key without `units.`. */
export const UNITS_EN: Readonly<Record<keyof typeof UNITS_VI, string>> = {
  'units.sessions.heldOn': 'Conference of {day}',
  'units.session.progress': 'Progress of the conference',
  'units.session.agendaCount': 'Nominations',
  'units.session.attending': 'Units attending',
  'units.session.cancel': 'Call the conference off',
  'units.session.cancelAbout':
    'The conference ends without a result. Papers already cast are kept in the record and count for nothing.',
  'units.session.cancelledBecause': 'The conference was called off',
  'units.session.idle': 'The office in which you act has nothing to do at this stage of the conference.',
  'units.session.youHaveCast': 'Your unit has voted. Its paper counts once and cannot be changed.',
  'units.session.freeze': 'Fix the nominations',
  'units.session.freezeAbout':
    'Once fixed, the nominations cannot change. Attendance and the opening of the vote follow.',
  'units.session.minutesAbout':
    'The secretary signs first, then the head of the cluster. What comes of it are proposals: each still needs a dossier of its own.',
  'units.session.newSeats':
    'The cluster was seated anew since this was convened. The secretary takes the new seats before it opens; units that stay keep their marks.',
  'units.roster.title': 'Units and attendance',
  'units.agenda.title': 'Nominations',
  'units.agenda.recuseFor': 'No vote on the line of {name}',
  'units.agenda.member': 'Unit',
  'units.results.dossier': 'Nominated unit',
  'units.results.recused': 'Not voting',
  'units.results.quorum': '{reached} units attend, {needed} needed',
  'units.results.passedOf': '{passed} / {count} chosen',
  'units.results.passed': 'Chosen ({count})',
  'units.results.notPassed': 'Not chosen ({count})',
  'units.results.explained':
    'Needed: the least number of yes votes, of the denominator that the cluster’s rules name. Anyone can count again from the papers.',
  'units.results.reckoned':
    'The cluster’s rules need {num}/{den} of {of}: {num} × {base} : {den}, rounded up, is {needed} yes votes. It got {agree}.',
  'units.results.withoutRecused':
    'Without the {recused} units that do not vote here: denominator {base}, needed {needed}.',
  'units.quorum.title': 'Units attending',
  'units.quorum.reached': 'Enough units: {reached} of {members}, {needed} needed',
  'units.quorum.lacking': 'Not enough units: {reached} attend, {needed} needed, {lacking} missing',
  'units.hall.leave': 'Back to the conference',
  'units.hall.quorumNeeds': 'At least {needed} units are needed',
  'units.hall.missed': '{count} {count|nomination|nominations} not chosen',
  'units.ballotList.award': '{award} ({count} {count|unit|units})',
  'units.forms.lines': '{awards}: {count} {count|nomination|nominations}',
  'units.forms.together': 'It applies to all {count} nominations that are voted together.',
  'units.tellers.explained':
    'Those who vote for the units, or other offices. Write the code of an office that is not listed.',
  'units.counts.line': 'Unit',
  'units.ballots.title': 'Papers of the units',
  'units.ballots.explained': 'An open ballot: once closed, the paper of each unit is part of the conference.',
  'units.ballots.lines': '{line}. {award} · {subject}: {choice}',
  'units.course.title': 'Course of the conference',
  'units.course.adjourn': 'Adjourn the conference',
  'units.course.adjournAbout':
    'A ballot that is open becomes void; its papers stay in the record. When the conference goes on, attendance is taken anew and what was not counted is voted again.',
  'units.course.isAdjourned': 'The conference is adjourned',
  'units.course.resumeAbout': 'Attendance is taken anew; nominations that were not counted are voted again.',
  'units.course.deferFor': 'Put off to another conference: {name}',
  'units.course.deferAbout': 'The nomination is not voted in this conference.',
  'units.course.deferredBecause': 'Put off to another conference: {reason}',
  'units.written.nobody': 'No unit is marked as voting in writing',
  'units.written.no-such-line': 'This ballot has no line {line}, or the line is closed to the unit.',
  'units.seat.substituteAbout':
    'Who speaks for the unit is absent; the unit sends somebody else in writing, who votes for it.',
  'units.seat.holder': 'Enter who speaks for a unit now',
  'units.seat.holderAbout':
    'Somebody else speaks for the unit now. What was cast stays the unit’s paper; the new one does not vote again.',
  'units.seat.of': 'Unit',
  'units.ties.title': 'Tied units',
  'units.ties.about':
    'Everything is counted. These units are equal; the cluster’s rules name ways to tell them apart, in order.',
  'units.ties.over':
    'The rules name no further way, or who presides has left it open: none of these units has the place.',
  'units.ties.places': '{count} equal units for {open} {open|place|places}',
  'units.ties.noWay': 'The rules name no further way. Who presides may leave it open.',
  'units.ties.secondBallot': 'Vote again, on the tied units only',
  'units.ties.leave': 'Leave it open: none of the tied units is chosen',
  'units.ties.take': 'By {way}: choose {open} units.',
  'units.ties.figures': 'Criterion: {way}. Enter the figure of each unit; the higher one is chosen.',
  'units.ties.taken': 'Units that are chosen',
  'units.tieWay.chair-vote': 'the vote of the head of the cluster',
  'units.freeze.more': 'Until when votes in writing are taken',
  'units.paper.toSession': 'To the conference',
  'units.paper.sealed':
    'The paper names the unit and stays sealed until the voting closes; then the paper of each unit is made known.',
  'units.paper.another': 'Another ballot waits for your unit.',
  'units.paper.recused': 'The unit does not vote on this line.',
  'units.paper.once': 'Each unit votes once, and nothing can be changed.',
  'units.denominator.all-members': 'all member units',
  'units.denominator.members-not-recused': 'the units that may vote',
  'units.denominator.attending': 'the units attending',
  'units.phase.delivered': 'Done',
  'units.outcome.passed': 'Chosen',
  'units.outcome.failed': 'Not chosen',
  'units.outcome.tie': 'Tied',
  'units.outcome.no-quorum': 'Not enough units',
  'units.outcome.deferred': 'Put off',
};
