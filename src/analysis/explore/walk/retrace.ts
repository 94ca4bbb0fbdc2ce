import { impossible } from '../../../base/index';
import { branchingRun, nextBranch } from '../../kernel/run';
import { injectsIn, type LineTurn, resultsIn } from '../line';
import { listOpen, openJoint, toJoint, writeJoint } from './joint';
import type { Level } from './level';
import type { Walk } from './walk';
import type { Meeting } from './walker';

/**
 * The line of play that leads to where something was met in a walk. It has no more turns than any other line that leads there,
 * since the walk is breadth first.
 */
export function retrace({ kernel, levels }: Walk, meeting: Meeting): readonly LineTurn[] {
  const { layout } = kernel;
  const state = new Int32Array(layout.width);
  const before = new Int32Array(layout.width);
  const joint = openJoint(kernel);
  const scratch = new Int32Array(layout.options.length);
  const line: LineTurn[] = [];

  /** Makes the pass whose branch has this number, and gives its log. */
  const passBy = (branch: number, pass: (run: ReturnType<typeof branchingRun>) => void): number[] => {
    const run = branchingRun();
    for (let number = 0; ; number++) {
      const log: number[] = [];
      run.log = log;
      state.set(before);
      pass(run);
      if (number === branch) return log;
      if (!nextBranch(run)) throw new Error(`luck has no branch ${branch}`);
    }
  };
  const begin = (turn: number, branch: number): void => {
    before.set(turn === 1 ? kernel.start : state);
    const log = passBy(branch, (run) => {
      if (turn === 1) kernel.situate(state, run);
      else kernel.goOn(state, run);
    });
    line.push({ injects: injectsIn(log) });
  };
  const resolve = (jointNumber: number, branch: number): void => {
    before.set(state);
    listOpen(kernel, joint, before, scratch);
    toJoint(joint, jointNumber);
    writeJoint(joint, before);
    const orders = layout.tracks.map(({ order }) => before[order] ?? impossible());
    const log = passBy(branch, (run) => {
      kernel.adjudicate(state, run);
      kernel.runRules(state, run);
    });
    line.push({ injects: [], ...line.pop(), orders, ...resultsIn(log) });
  };

  /** Way back to the start: how each turn was begun and, but for the last, resolved. */
  const steps: (() => void)[] = [];
  const toPosition = (level: Level, place: number): void => {
    const isKept = level.store !== undefined;
    const branch = isKept ? (level.cameBy.values[place] ?? impossible()) : 0;
    steps.push(() => begin(level.turn, branch));
    const earlier = levels[level.turn - 2];
    if (earlier !== undefined)
      toAfter(earlier, isKept ? (level.cameFrom.values[place] ?? impossible()) : place);
  };
  const toAfter = (level: Level, place: number): void => {
    const number = level.afterJoint.values[place] ?? impossible();
    const branch = level.afterBy.values[place] ?? impossible();
    steps.push(() => resolve(number, branch));
    toPosition(level, level.afterFrom.values[place] ?? impossible());
  };

  const level = levels[meeting.turn - 1];
  if (level === undefined) throw new Error(`no turn ${meeting.turn} was walked`);
  if (meeting.in === 'situation') {
    steps.push(() => begin(meeting.turn, meeting.branch));
    const earlier = levels[meeting.turn - 2];
    if (earlier !== undefined) toAfter(earlier, meeting.position);
  } else {
    if (meeting.in === 'resolution') steps.push(() => resolve(meeting.joint, meeting.branch));
    toPosition(level, meeting.position);
  }
  for (const step of steps.reverse()) step();
  return line;
}
