type Step = string | number;
type Branch = Map<Step, Branch | string>;

/**
 * The value with strings in place of what stands at the paths; paths that lead to nothing are passed over. What no path leads into is
 * the same object as before.
 */
export function withStrings(value: unknown, strings: Iterable<readonly [readonly Step[], string]>): unknown {
  const root: Branch = new Map();
  for (const [path, string] of strings) {
    const last = path.at(-1);
    if (last === undefined) continue;
    let branch = root;
    for (const step of path.slice(0, -1)) {
      const below = branch.get(step);
      const next: Branch = below instanceof Map ? below : new Map();
      branch.set(step, next);
      branch = next;
    }
    branch.set(last, string);
  }
  return root.size === 0 ? value : grafted(value, root);
}

function grafted(value: unknown, branch: Branch): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const copy: object = Array.isArray(value)
    ? [...value]
    : Object.assign(Object.create(protoOf(value)), value);
  for (const [step, next] of branch) {
    if (!Object.hasOwn(copy, step)) continue;
    const member: unknown = Reflect.get(copy, step);
    Reflect.set(copy, step, typeof next === 'string' ? next : grafted(member, next));
  }
  return copy;
}

/** Objects of documents have no prototype, and their copies have none either. */
function protoOf(value: object): object | null {
  return Object.getPrototypeOf(value) === null ? null : Object.prototype;
}
