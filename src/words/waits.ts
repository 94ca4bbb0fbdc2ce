import { isSecret, type Lexicon, type Option } from '../scenario/index';
import type { Say } from './fill';
import { nameOf } from './names';

/** For which orders an order waits, a sentence each; an order is named where every side may think of it from the first turn. */
export function waitsOf(say: Say<'waits' | 'waitsFor'>, lexicon: Lexicon, option: Option): readonly string[] {
  return (option.with ?? []).map(({ actor, option: id }) => {
    const other = lexicon.option(actor, id);
    const name = nameOf(lexicon, actor);
    return other !== undefined && mayBeNamed(lexicon, other)
      ? say('waitsFor', { name, order: other.label })
      : say('waits', { name });
  });
}

/** Whether an order betrays nothing by its name: it is public, and foreseeable or possible as the crisis begins. */
function mayBeNamed(
  { track }: Lexicon,
  { actor, id, track: on, visibility, foreseeable, when }: Option,
): boolean {
  const { start, postures = [] } = track(actor, on) ?? {};
  const begins = postures.find((posture) => posture.id === start);
  const isOpen = when === undefined && begins?.on.some(({ option }) => option === id) === true;
  return !isSecret(visibility) && (foreseeable || isOpen);
}
