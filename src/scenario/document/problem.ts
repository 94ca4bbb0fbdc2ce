/** Where a problem is: a file of the scenario, line and column from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The way there in the document with the ids of entries in place of their numbers, for those who read by names. */
  readonly named?: Path;
}

/** The way to a value in the document: `['actors', 'iran', 'options', 'claim', 'label']`. */
export type Path = readonly (string | number)[];

/**
 * What is wrong, as a value: E blocks play, W warns, H hints. The sentences are made in problem-text.ts only.
 * `facts` are what the sentence needs: the name that is unknown, the nearest known one, the bound that was passed.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly at: Position;
  readonly path: Path;
  readonly facts: Readonly<Record<string, string | number>>;
  /** Further places with the same cause, in the order of the files; `facts.places` counts them all. */
  readonly also?: readonly Pick<Problem, 'at' | 'path'>[];
}

export type Severity = 'error' | 'warning' | 'hint';

/** Codes are stable: a code is never given a new meaning, a retired one is never used again. */
export const problemCodes = [
  // Reading: bytes, YAML, files
  'E001', // not UTF-8
  'E002', // too large
  'E003', // YAML or JSON syntax
  'E004', // key given twice
  'E005', // key that no document may have (__proto__ and the like)
  'E006', // anchors, aliases or tags
  'E007', // nested too deep, or too many nodes
  'E008', // a part of the document stands in two files
  'E009', // no scenario here: no files, or none that is known
  'E010', // a file that is no part of a scenario
  'E011', // a format of another time
  'E012', // a file that is no crisis at all
  // Shape
  'E101', // unknown key
  'E102', // missing key
  'E103', // wrong type or value
  'E104', // text too long for its card, or empty
  'E105', // number out of range
  'E106', // an id that is not spelled as ids are
  // Names and meaning
  'E201', // unknown name (kind, name, nearest)
  'E202', // a name given twice
  'E203', // a value that the list does not have (fact value, posture, option, outcome)
  'E204', // an option that stands in two tracks
  'E205', // an option that no posture lists
  'E206', // an outcome or history entry where there is none
  'E207', // an effect that is not allowed here (move in an option)
  'E208', // start outside its range or list; min above max
  'E209', // no last ending without condition, or several
  'E210', // dates out of order, overlapping or not days of the calendar
  'E211', // two ids with one short code
  'E212', // nobody to play
  'E213', // an inject without turn and condition, or with neither
  'E214', // a name that expressions keep for themselves, or that means two things
  'E215', // a policy that weighs objectives, for an actor that has none
  'E216', // a list of texts whose last has a condition, or whose others have none
  'E217', // a picture that cannot end so
  'E218', // a shorter way to play whose turns cannot be played
  'E221', // a belief of a side that sees how it is
  'E222', // a report to a side that has no belief about it
  'E223', // readings of a result of history that are too few, or do not have the one that it follows
  'E224', // something set going that lands in no turn, or in two ways
  'E225', // orders that wait for others and cannot, or answers of an order that waits for none
  'E230', // shares of endings that are wanted and cannot come together
  'E241', // a side that can be played, and that enters or leaves
  'E242', // an actor that lies in one that lies in another
  'E243', // an actor with a capital and a home
  // Expressions
  'E301', // does not parse
  'E302', // type
  'E303', // form that expressions may not have (macro, method, list, float)
  'E304', // too long, too deep
  'E305', // a number outside the safe range can come out
  'E306', // a name that means nothing here (orders before they are given)
  'E307', // comparison that can never hold: the value is in no list
  'E308', // odds that can all be zero, or negative
  'E309', // division by something that may be zero
  'E310', // CEL's own type-check disagrees
  // History
  'E401', // history does not replay: order not open (turn, order, why)
  'E402', // history does not replay: outcome, inject
  'E403', // history ends otherwise, or not at all
  // Warnings
  'W101', // statement about real events without a source
  'W102', // source never used
  'W103', // option without advice
  'W105', // CAMEO code not in the table
  'W106', // fact that nobody sees and nothing reads
  'W107', // unreachable posture
  'W108', // posture without options
  'W109', // option that can never be open
  'W110', // fewer than two defensible options
  'W111', // two orders set one fact to different values
  'W112', // translation key without a string, or a string without its key
  'W113', // picture without words
  'W114', // an option's condition or weight reads what its actor cannot see
  'W115', // ending that cannot be reached
  'W116', // inject that can never happen
  'W117', // facts, indicators that nothing changes
  'W118', // reference to a source that is not listed
  'W119', // marks in a text that are shown as they stand
  'W120', // a text that is told where what it states is not so
  'W121', // a deadlier outcome that serves its side better than a milder one
  'W122', // a text or a bet that depends on what those who read it cannot know
  'W124', // a picture for which there is no place
  'W125', // an explanation of a term that is too long
  'W126', // a mask that does not fit its document
  'W127', // a name that a mask leaves
  'W128', // an act of force that is told without a headline of its own
  'W129', // what no play says of a want at its end
  'W130', // a side that killed, and whose wants are spoken of without the dead
  'W131', // a map that is not there, or a place outside the extent that nothing shows
  'W132', // longitude and latitude the wrong way round
  'W133', // an actor's own name that hides another
  'W134', // a reason that no seat is ever told
  'W135', // an aim that rises with the dead
  'W136', // a text that tells what came after its turn
  'W141', // two readings of history that rest on the same sources
  'W142', // a reading under which the rest of history could not have been played
  'W143', // a form of a text that follows the play and that no play comes to
  'W152', // the only result that a side is not told
  'W153', // a result that a side is not told and that shows itself
  'W144', // an order that waits for others and can never be answered
  'W145', // an order that waits for others and does the same without them
  'W150', // something set going that never lands, or that nothing can stop
  'W151', // a deadline that those who face it are told too little of
  'W154', // an actor that enters or leaves without all players knowing
  'H101', // a kind prevails: named pair
  'H102', // no concept, no question
  'H103', // weights that are never used
  'H104', // long play
  'H105', // option without precedent
  'H106', // something that plays did not meet, and that is not proven impossible
  'H107', // foreseeable, and listed in the first turn anyway
  'H108', // a closed reason that is shown before its time
  'H109', // advice that is all on one side
  'H110', // history's options advised more than the others
  'H111', // texts with more words than there is time to read
  'H112', // texts that are hard to read
  'H113', // a term that no text uses
  'H114', // an option of history that nobody opposes
  'H115', // a closed reason that names what cannot have come yet
  'H116', // an indicator or fact that stands at its edge in most plays
  'H117', // an option that is nearly always given where it is open
  'H118', // an option that is open and never given
  'H119', // an option that another of its track leaves no turn
  'H120', // an order that waits for one that does not wait for it
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** How grave a problem is, by its code's first letter. */
export function severityOf(code: ProblemCode): Severity {
  return code.startsWith('E') ? 'error' : code.startsWith('W') ? 'warning' : 'hint';
}
