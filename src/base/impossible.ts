/**
 * For what the compiler takes for possible and we know is not, such as that a list has nothing at a place that lies within it:
 * `list[place] ?? impossible()`. It throws, because what is not there after all is a mistake of ours. Asking costs nothing in a
 * compiled loop; a function that reads the list would cost a seventh of the kernel's speed.
 */
export function impossible(): never {
  throw new Error('a value that is always there was missing; the stack of this error says which');
}
