import { existsSync } from 'node:fs';

/** The part of a link that carries the record: what follows the last `#`, `=`, `/` or `:`. */
export function linkIn(text: string): string | undefined {
  const last =
    text
      .trim()
      .split(/[#=/:?&]/)
      .at(-1) ?? '';
  return /^[A-Za-z0-9_-]{26,}$/.test(last) ? last : undefined;
}

/** Whether a text is an address of the web. */
export function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

/** An argument as a sentence shows it: a file by its name, a link by its beginning. */
export function shortly(argument: string): string {
  if (existsSync(argument) || argument.length <= 60) return argument;
  return `${argument.slice(0, 40)}…`;
}
