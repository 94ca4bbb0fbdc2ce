import { comeBack, openDebrief, ownDebrief, ownWords, showRiver } from './debrief';
import { changeDevices, dieAndReturn, type Recovery } from './devices';
import { gather, type Lesson, type Look } from './lesson';
import {
  agree,
  beginWithGaps,
  decideTogether,
  expectNothingLeaks,
  giveBack,
  interrupt,
  promise,
  reveal,
} from './turn';

/** How a lesson goes. */
export interface Way {
  readonly look: Look;
  /** What happens between two parts of the lesson, as people need time. */
  readonly pause?: (lesson: Lesson) => Promise<void>;
  /** What is played after the second turn has been opened, instead of ending it at one table. */
  readonly playOn?: (lesson: Lesson) => Promise<void>;
}

/** What came of a lesson: its pages, as they stand, and how the class came back after its server had died. */
export interface Outcome {
  readonly lesson: Lesson;
  readonly recovery: Recovery;
}

/**
 * A whole lesson: the class is made by the form, six students join, one of them late and one of them away for a turn; two delegations
 * talk, promise, sign an agreement, and are interrupted; one student loads the page again and one changes the device; the server dies in mid-turn; and the
 * debrief leads to the river on the wall.
 */
export async function playLesson({ look, pause = async () => {}, playOn }: Way): Promise<Outcome> {
  const gathered = await gather();
  const { lesson: begun, absent } = await beginWithGaps(gathered, look);
  await pause(begun);
  const option = await decideTogether(begun);
  await expectNothingLeaks(begun);
  await promise(begun, look);
  await agree(begun);
  await pause(begun);
  await interrupt(begun, look);
  await giveBack(begun, look);
  const changed = await changeDevices(begun, option, look);
  await pause(changed);
  const recovery = await dieAndReturn(changed, look);
  await reveal(changed, look);
  const whole = await comeBack(changed, absent);
  await pause(whole);
  if (playOn === undefined) await openDebrief(whole);
  else await playOn(whole);
  await ownWords(whole, look);
  await pause(whole);
  await ownDebrief(whole, look);
  await showRiver(whole, look);
  return { lesson: whole, recovery };
}
