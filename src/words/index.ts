export { type Lexicon, lexiconOf } from '../scenario/index';
export { briefWords, claimWords } from './brief';
export { closedReason, closedWords } from './closed';
export { contentHeading } from './content-heading';
export { costWords } from './cost';
export { dateLanguage } from './dates';
export { tellDays } from './days';
export { deadlineWords } from './deadline-words';
export { deadlinesIn, tellBegun, tellDeadline } from './deadlines';
export { disputesHeading } from './disputes-heading';
export { drawWords } from './draws';
export { familiesTitle, familyName, familyWords, type KnownFamily } from './families';
export { type Figures, figuresOf, figureWords } from './figures';
export { filled, type KeyOf, type Say, sayFrom } from './fill';
export { headingWords, tellHeading } from './heading';
export type { Line } from './line';
export { listedNames } from './listed-names';
export {
  causeLabel,
  factWord,
  indicatorName,
  nameOf,
  optionLabel,
  outcomeLabel,
  postureLabel,
  quantityLabel,
  trackLabel,
  valueWord,
  wordFor,
} from './names';
export { withMinus } from './numbers';
export { kindWords, orderWords, stanceWords } from './orders';
export { formWords, icbWords, violenceWords } from './outcomes';
export { playsBehind, playsOf } from './plays-behind';
export { presenceWords } from './presence';
export { readingWords, tellReading } from './readings';
export { recordWords, tellRecordProblem } from './record-problems';
export { reportSource, reportWords, tellBasis, tellReport } from './reports';
export { seedWords } from './seed';
export { standingWords } from './standing';
export { stepWords, unseenWords } from './steps';
export { stopWords, tellStop } from './stops';
export { plainText, tellGame, tellOpening, tellReveal, tellTurn } from './telling';
export { turnWords } from './turns';
export { waitsOf } from './waits';
export { worthWords } from './worth';
