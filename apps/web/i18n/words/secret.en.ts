import type { SECRET_VI } from './secret.vi';

/** Secret ballots: tellers' keys, tokens, papers, boxes. */
export const SECRET_EN: Readonly<Record<keyof typeof SECRET_VI, string>> = {
  'forms.secretNeeds':
    'An electronic secret ballot needs two tellers at least; each makes a key in their own browser before it opens.',
  'why.give-teller-key': "Your teller's key is awaited",
  'why.take-token': 'Your secret vote is awaited',
  'why.report-box': 'The secret box waits to be opened',
  'secret.title': 'Secret ballots',
  'secret.none': 'This session has no secret ballot.',
  'secret.noSuch': 'There is no such secret ballot.',
  'secret.ballot': 'Secret ballot {number}',
  'secret.toBallots': 'To the secret ballots',
  'secret.toPaper': 'Vote secretly',
  'secret.toBox': 'See the opened box',
  'secret.youCount': 'You are a teller.',
  'secret.toCounting': 'To the counting',
  'secret.figures': '{tokens} of {of} members have taken their token; {confirmed} have confirmed',
  'secret.tokensTaken': 'Tokens taken',
  'secret.inBox': '{count} {count|paper|papers} in the box',
  'secret.beforeClose':
    'A secret ballot has no list of missing papers: it is known who took a token, and who confirmed of their own accord. Ask the hall before you close.',
  'secret.howTitle': 'How the vote is kept secret',
  'secret.how':
    'Each seat takes one token, signed by a server that does not see its number. The paper is sealed on your own device and sent without name or account. Only after the close, two tellers together can open it with keys on their own devices. The result counts only when two tellers found the same box.',
  'secret.keyTitle': 'Your key for counting',
  'secret.keyExplained':
    'The key is made and kept in this browser. Use this very device to open the box after the close, or bring the key to another one with the recovery code.',
  'secret.makeKey': 'Make my key',
  'secret.makeKeyAgain': 'Give up the old key, make a new one',
  'secret.keyElsewhere': 'Your key is not in this browser. Enter the recovery code to bring it here.',
  'secret.keyLost': 'Device and code are both lost',
  'secret.keyCodeAbout':
    'This code brings your key to another device when this one fails. Write it on paper, keep it apart, give it to nobody. It is shown this once.',
  'secret.keyHere': 'Your key is in this browser.',
  'secret.keyNext':
    'Read its mark aloud, so that the hall compares it with the screen. After the close, open this page again on this device.',
  'secret.keyKept': 'Keep this device at hand until the box is opened.',
  'secret.toResults': 'The result of each line: needed and got',
  'secret.keyMark': 'Mark of the key:',
  'secret.noKeyYet': 'no key yet',
  'secret.tellersTitle': 'Tellers and the marks of their keys',
  'secret.tellersExplained':
    'Each teller reads aloud the mark on their own device; it must be the one here. Where they differ, the ballot is not opened.',
  'secret.compareMarks': 'Compare the marks with the tellers before the ballot opens:',
  'secret.sealing': 'The ballot is closed. The box is being sealed.',
  'secret.keyNeeded': 'Your key is needed in this browser to open the box. Enter the recovery code above.',
  'secret.openBox': 'Open the box',
  'secret.openNow': 'Open the box and report it',
  'secret.step.hand-over': 'Check {count} {count|envelope|envelopes} and hand over your shares',
  'secret.step.wait': 'Wait for the shares of another teller',
  'secret.step.open': 'Open each paper, count, report the box',
  'secret.step.reported': 'Wait until another teller finds the same box',
  'secret.waitForOther':
    'Your shares are handed over. This page goes on by itself when another teller hands over theirs.',
  'secret.waitForReport': 'You have reported the box. It counts when another teller finds the same.',
  'secret.tellersOpen': 'The ballot is closed. Two tellers are opening the box on their devices.',
  'secret.tellersDiffer': 'Two tellers found two different boxes: {names}. Nothing counts yet.',
  'secret.tellersDifferNext':
    'Each reloads the page and opens the box again. If they still differ, tell the chair: this ballot must be held again.',
  'boxFault.other-box':
    'The server hands out another box than the one sealed in the record. Do not open it; tell the chair.',
  'boxFault.other-shares':
    'The shares that the other teller left cannot be read. Ask them to reload the page and hand them over again.',
  'secret.cannotCount': 'Can this ballot not be counted?',
  'secret.voidWhen':
    'When no two tellers are left who can open the box (device and code lost, office ended), or two of them find different boxes: only this ballot becomes void, the others of the session stand.',
  'secret.void': 'Make void and vote again',
  'secret.voidAbout':
    'Papers cast in this ballot stay sealed; they are neither opened nor counted. Its lines are voted again in a new ballot: name tellers, make keys, every seat takes a new token. The reason goes into the record and the minutes.',
  'secret.voided': 'Ballot {number} is void; its lines are voted again in ballot {again}.',
  'secret.voidedWhy': 'Reason: {reason}',
  'secret.paperVoid': 'This ballot is void. Papers cast in it are neither opened nor counted.',
  'secret.toBallotAgain': 'Vote again in ballot {number}',
  'secret.codeTitle': 'Write down the recovery code',
  'secret.codePrinted': 'Vinh Danh: recovery code. Keep it apart, give it to nobody.',
  'secret.codeWritten': 'I have written the code on paper',
  'secret.codeGoOn': 'Go on',
  'secret.codeAsk': 'Recovery code',
  'secret.codeAskExtra': 'Seven groups of four; capitals or not, with or without dashes.',
  'secret.codeOpen': 'Recover',
  'codeFault.code-length': 'A code has seven groups of four. This one is too short or too long.',
  'codeFault.code-sign': 'The code has a sign that is not used. Look at each sign again.',
  'codeFault.code-check': 'A sign is wrong. Look at each of them again.',
  'codeFault.keepsake-other-code': 'This is another code: it does not open what was left.',
  'secret.copy': 'Copy',
  'secret.print': 'Print',
  'secret.copied': 'Copied.',
  'secret.notCopied': 'The browser does not let it be copied. Write it down.',
  'secret.paperTitle': 'Secret paper',
  'secret.notYours': 'Your seat takes no part in this ballot.',
  'secret.over': 'This ballot is closed.',
  'secret.pastEnd': 'The time for voting has ended. No token is given and no paper is taken any more.',
  'secret.notSecure': 'Browsers seal nothing on a page that came unencrypted.',
  'secret.notSecureNext': 'Open it under its https address, or tell the administrator.',
  'problem.nothingKept':
    'This browser keeps nothing for the page (it may be a private window). Use an ordinary window.',
  'castFault.nothing-kept':
    'This browser keeps nothing for the page (it may be a private window). Use an ordinary window.',
  'secret.takeTitle': 'Take your token: one for each seat, once',
  'secret.takeExplained':
    'The browser draws a number and covers it; the server signs without seeing it. Afterwards nobody knows which token went to whom. The roll says only that you took one.',
  'secret.take': 'Take my token',
  'secret.sealedFor': 'Who can open the paper',
  'secret.sealedForExplained':
    'Only two of these together can open it. The marks must be those on the screen of the hall.',
  'secret.voterCodeAbout':
    'If the device fails half-way, this code brings you back to where you were, on any device. Without device and code nobody can get the paper back. It is shown this once; give it to nobody.',
  'secret.tokenElsewhere': 'Your seat has taken its token in another browser.',
  'secret.tokenElsewhereNext':
    'Vote there, or enter the recovery code to go on here. If you never took a token, tell the chair at once.',
  'secret.tokenNotHere': 'Your seat has taken its token, but this device does not have it.',
  'secret.tokenNotHereNext':
    'If you have just pressed Take my token here and the network failed, ask the server again. If you took it on another device, enter the recovery code. If you never took a token, tell the chair at once.',
  'secret.takeAgain': 'Ask the server again',
  'secret.trackerElsewhere': "This ballot is closed. This device does not have your paper's tracker.",
  'secret.trackerElsewhereNext': 'Enter the recovery code to get the tracker back.',
  'secret.recallTracker': 'Get the tracker back by the recovery code',
  'secret.unsure': 'This ballot is closed. This device does not know whether your paper reached the box.',
  'secret.unsureNext': 'If you cast it, on whatever device, it bears the tracker below.',
  'secret.paperSealed': 'Secret paper: sealed on this device, sent without name or account.',
  'secret.draftInMemory':
    'Your choices are in the open page alone and are not written to the device. Reload or close it and you choose again; the token stays.',
  'secret.castAbout':
    'The paper is sealed and sent into the box. From then on nobody, not even you, can change it or take it back.',
  'secret.notSealed': 'The browser could not seal the paper. Nothing was sent.',
  'secret.sending': 'Sending the paper into the box…',
  'secret.sealed': 'The paper is sealed; it is not known yet whether the box has it.',
  'secret.sealedNext': 'Send this very envelope again: if the box has it already, it still counts once.',
  'secret.sendAgain': 'Send the envelope again',
  'castFault.network': 'The server cannot be reached. What there is stays on this device; try again.',
  'castFault.abandoned': 'The server has not answered for certain. Try again; nothing is done twice.',
  'castFault.other-signature':
    'The server signed something else than it was asked to. Do not use this token; tell the chair.',
  'castFault.other-answer': 'The server answers about another envelope. Tell the chair.',
  'castFault.token-used': 'Another paper lies in the box under this token. The first one counts.',
  'castFault.box-shut': 'The ballot is closed. The paper was not taken.',
  'castFault.box-busy': 'Very many papers are coming in. Send it again in a moment.',
  'castFault.no-such-box': 'There is no such box.',
  'castFault.token-forged': 'The token was not signed for this ballot. The paper was not taken.',
  'castFault.envelope-length': 'The envelope is not of the length of this ballot. The paper was not taken.',
  'castFault.box-wants-nobody':
    'The browser sends along whose paper it is, so it was not taken. Try another window.',
  'castFault.unavailable': 'The server cannot answer now. What there is stays on this device; try again.',
  'secret.cast': 'Your paper is in the box. It counts once and cannot be changed.',
  'secret.trackerTitle': "Your paper's tracker",
  'secret.trackerExplained':
    'When the box is published, look for this tracker: when it is there with your lines, your paper was counted rightly. It tells which paper is yours: show it to nobody.',
  'secret.trackerPrinted':
    'Vinh Danh: tracker of a secret paper, ballot {number}, session of {day}. Keep it apart.',
  'secret.sharedDevice': 'Is this a shared device?',
  'secret.forgetExplained':
    'Removes token and tracker from this browser. Copy or print the tracker first; afterwards only the recovery code brings it back.',
  'secret.forget': 'Remove from this browser',
  'secret.confirmTitle': 'Confirm that you have voted',
  'secret.confirmExplained':
    'You need not. The roll says "confirmed", not how you voted. The browser sends it at a random moment within four minutes, so that the moment says nothing; this page must stay open.',
  'secret.confirm': 'Confirm at a random moment',
  'secret.confirmWaits': 'The browser will confirm at a random moment.',
  'secret.confirmNot': 'Do not confirm',
  'secret.confirmedByMe': 'The roll says that you have confirmed.',
  'secret.roll': 'Who took a token, who confirmed',
  'secret.rollExplained':
    'The roll says who took a token and who confirmed of their own accord. Not to confirm does not mean not to have voted.',
  'secret.withoutToken': 'Without a token yet ({count}): {names}',
  'secret.token': 'Token',
  'secret.confirmed': 'Confirmed',
  'secret.tokenTaken': 'taken',
  'secret.tokenNotTaken': 'not taken',
  'secret.hasConfirmed': 'confirmed',
  'secret.notConfirmed': 'not confirmed',
  'secret.boxTitle': 'The opened box of ballot {number}',
  'secret.notCounted': 'This box is not counted yet.',
  'secret.papersTitle': 'The papers in the box',
  'secret.envelopes': 'Envelopes in the box',
  'secret.validPapers': 'Valid papers',
  'secret.papersExplained':
    'Papers stand in the order of their trackers, which are random: it says nothing of who cast them when.',
  'secret.trackerTwice':
    'A tracker stands on two papers: {trackers}. Chance does not do that; tell the chair.',
  'secret.findTracker': 'Find a tracker',
  'secret.findMine': 'Find my paper from this device',
  'secret.foundMine': 'Your paper is in the box. See whether each line is as you chose.',
  'secret.mine': 'your paper',
  'secret.mineMissing': 'Your tracker is not in the box. Complain below.',
  'secret.noSuchTracker': 'No tracker begins like this.',
  'secret.everyLine': 'See every line',
  'secret.linesTitle': 'The lines in the box',
  'secret.linesExplained':
    'Each line is published apart, its papers in the order of random marks: nobody can tell whether two choices on two lines are of one paper. The tracker alone shows a paper on every line; it is looked for on this device and sent nowhere.',
  'secret.wholeTracker': 'Tracker, all 32 signs',
  'secret.foundApart': 'The paper is on all {count} lines. See whether each is as you chose.',
  'secret.foundNowhere': 'No line has a paper of this tracker. If it is your tracker indeed, complain below.',
  'secret.missingOn': 'The paper is not on the lines {lines}. Complain below.',
  'secret.markTwice':
    'A mark stands on two papers, on the lines {lines}. Chance does not do that; tell the chair.',
  'secret.myChoice': 'This paper: {choice}',
  'secret.everyEntry': 'See every paper on this line',
  'secret.disclosed': 'What will be published, and for whom',
  'secret.disclosedNowhere':
    'No text was found that says it; the council settles it in its own rules. Until then the stricter way is taken.',
  'disclosedPapers.whole': 'Papers: published as wholes, by their trackers.',
  'disclosedPapers.apart':
    'Papers: each line is published apart, so that nobody is recognised by a pattern over many lines. Who cast a paper still finds it by its tracker.',
  'disclosedFigures.everyone': 'Figures of each line: for everybody who sees the result.',
  'disclosedFigures.council':
    'Figures of each line: for members, secretary, tellers, who signs and who audits, whatever the result is. Others and the screen of the hall see passed or not passed.',
  'telling.unanimous': 'All papers are alike: the number tells how everybody voted',
  'telling.all-but-one': 'One paper differs: who cast it knows how all the others voted',
  'telling.few-papers': 'Too few papers: the number easily tells how people voted',
  'secret.tellsNote':
    'On {count} {count|line|lines} the figures of a secret ballot tell how people voted. Announce passed or not passed; do not read the figures out or pass them on beyond the minutes.',
  'secret.figuresWithheld':
    'Figures of secret ballots stand in the minutes, for the council, its secretary, tellers and for auditors. They are withheld whatever the result is.',
  'secret.complainTitle': 'Complain about your own paper',
  'secret.complainExplained':
    'You say that the tracker is missing or that its lines differ, and not how you voted. The complaint bears the name of the seat and is open to the session.',
  'secret.complain': 'Complain',
  'secret.hasComplained': 'Your seat has complained.',
  'secret.complaints': '{count} {count|complaint|complaints} about this ballot',
  'complaint.missing': 'My tracker is not in the box',
  'complaint.different': 'My tracker is there, with other lines than I cast',
  'secret.verifyTitle': 'Check it yourself',
  'secret.verified':
    'This browser reckoned anew: papers, envelopes and the hash of the box agree with the record.',
  'secret.notVerified':
    'This browser reckoned anew and finds that they do NOT agree with the record. Tell the chair.',
  'secret.boxHash': 'Hash of the box that two tellers reported:',
  'secret.verifyExplained':
    'Anybody can redo every number from the export, without this server: the signature of each token, the number of papers, the hash of the box, the result of each line.',
  'secret.verifyCommand': 'In the source tree of Vinh Danh (with Node.js), run:',
  'secret.download': "Download the session's export",
};
