import type { ClassActs, ClassCounter, ClassState, ShownClass, Sorting } from '../panels/index';
import type { Scenario } from '../scenario/index';
import { type Found, type Source, tidyName } from '../session/index';
import { crisesOf, type OpenCrisis, openAll } from './class-crises';
import { keepClasses, type StoredClass } from './class-store';
import { freshIn } from './fresh-results';
import { openIntake } from './intake-desk';
import type { GivenFile } from './intake-files';
import type { IntakeReport } from './intake-work';
import { refusalOf } from './saves';

/** The owner of the classes that the Class page shows. */
export interface ClassDesk {
  readonly get: () => ClassState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly acts: ClassActs;
  readonly count: ClassCounter['count'];
  /** Reads a result that came with the address, and offers it. */
  readonly offer: (code: string, name: string) => void;
}

/** What the desk needs from the page around it. */
export interface ClassSurroundings {
  readonly stored: readonly StoredClass[];
  readonly startWorker: () => Worker;
  readonly newId: () => string;
  readonly now: () => number;
  /** The scenario of a crisis, in the edition that most results are of, if it is here. */
  readonly scenarioOf: (crisis: string, edition: string) => Promise<Scenario | undefined>;
  readonly titleOf: (crisis: string) => string;
  /** Puts the crisis of a file on the shelf; resolves with its title, or with what is wrong with it. */
  readonly openCrisis: OpenCrisis;
}

/** A class while the page is open. */
interface OpenClass extends StoredClass {
  readonly sorting: Sorting;
}

/** Opens the classes that this browser keeps, or a new one. */
export function openClassDesk(around: ClassSurroundings): ClassDesk {
  const listeners = new Set<() => void>();
  const intake = openIntake(around.startWorker, (fault) => {
    without('work');
    change({ fault });
  });
  const keeper = keepClasses((error) => change({ unkept: refusalOf(error) }));
  const fresh = (): OpenClass => ({
    ...{ id: around.newId(), name: '', found: [], time: around.now() },
    sorting: { is: 'empty' },
  });
  const known = around.stored.map((stored): OpenClass => ({ ...stored, sorting: { is: 'stopped' } }));
  let open: readonly OpenClass[] = known.length === 0 ? [fresh()] : known;
  let places: readonly string[] = open.slice(0, 1).map(({ id }) => id);
  let rest: Omit<ClassState, 'classes' | 'shown'> = { problems: [] };
  const drawn = new WeakMap<OpenClass, ShownClass>();
  let state = stateNow();
  /** How to stop the work that is under way, and what it leaves behind. */
  let stopWork: (() => void) | undefined;
  const sortings = new Map<string, () => void>();

  function stateNow(): ClassState {
    return {
      ...rest,
      classes: open.map(({ id, name }) => ({ id, name })),
      shown: places.flatMap((id) => open.filter((one) => one.id === id)).map(shownOf),
    };
  }

  /** The same object as long as a class is the same, so that its page is drawn anew only when it has changed. */
  function shownOf(one: OpenClass): ShownClass {
    const known = drawn.get(one) ?? shownAs(one);
    drawn.set(one, known);
    return known;
  }

  function shownAs({ id, name, found, crisis, sorting }: OpenClass): ShownClass {
    const crises = crisesOf(found).map((one) => ({ ...one, title: around.titleOf(one.id) }));
    const chosen = crises.find((one) => one.id === crisis) ?? crises[0];
    return { id, name, crises, sorting, ...(chosen === undefined ? {} : { crisis: chosen.id }) };
  }

  function change(next: Partial<typeof rest>): void {
    rest = { ...rest, ...next };
    state = stateNow();
    for (const listener of listeners) listener();
  }

  function without(key: 'work' | 'added' | 'offered' | 'opened'): void {
    const { [key]: _, ...others } = rest;
    rest = others;
    change({});
  }

  function put(id: string, next: Partial<OpenClass>, keep = true): void {
    open = open.map((one) => (one.id === id ? { ...one, ...next, time: around.now() } : one));
    const now = open.find((one) => one.id === id);
    if (keep && now !== undefined) keeper.put(storedOf(now));
    change({});
  }

  function progress(what: 'reading' | 'sorting', report: IntakeReport): void {
    if (report.do === 'progress') change({ work: { what, done: report.done, of: report.of } });
  }

  function read(
    files: readonly GivenFile[],
    texts: readonly Source[],
    then: (found: readonly Found[], name: string) => void,
  ) {
    stopWork?.();
    without('opened');
    change({
      problems: [],
      work: { what: 'reading', done: 0, of: Math.max(1, files.length + texts.length) },
    });
    const hear = (report: IntakeReport) => {
      progress('reading', report);
      if (report.do !== 'read') return;
      stopWork = undefined;
      without('work');
      const { found, problems, classNames } = report.intake;
      change({ problems });
      if (found.length > 0 || report.crises.length === 0) then(found, classNames[0] ?? '');
      openCrises(report.crises).catch((error: unknown) => change({ fault: String(error) }));
    };
    const stop = intake.ask({ do: 'read', files, texts }, hear, () => {
      stopWork = undefined;
    });
    stopWork = () => {
      stop();
      stopWork = undefined;
      without('work');
    };
  }

  /** Results that waited for one of these crises, or for this edition of it, are sorted once more. */
  async function openCrises(files: readonly Source[]): Promise<void> {
    const { opened, problems } = await openAll(files, around.openCrisis);
    change({ opened, problems: [...rest.problems, ...problems] });
    if (opened.length > 0) for (const id of places) void sort(id);
  }

  /** Adds those that are new to a class, and gives them. */
  function addTo(id: string, found: readonly Found[], name: string): readonly Found[] {
    const before = open.find((one) => one.id === id);
    if (before === undefined) return [];
    const added = freshIn(before.found, found);
    change({ added: { fresh: added.length, known: found.length - added.length } });
    if (added.length === 0) return [];
    put(id, { found: [...before.found, ...added], ...(before.name === '' ? { name } : {}) });
    void sort(id);
    return added;
  }

  async function sort(id: string): Promise<void> {
    sortings.get(id)?.();
    const one = open.find((other) => other.id === id);
    if (one === undefined) return;
    const { found } = one;
    const crises = crisesOf(found);
    const crisis = crises.find((other) => other.id === one.crisis) ?? crises[0];
    if (crisis === undefined) return put(id, { sorting: { is: 'empty' } }, false);
    let wanted = true;
    let stop = () => {
      wanted = false;
    };
    const stopAll = () => {
      stop();
      sortings.delete(id);
      without('work');
    };
    sortings.set(id, stopAll);
    if (one.sorting.is !== 'sorted') put(id, { sorting: { is: 'working' } }, false);
    const scenario = await around.scenarioOf(crisis.id, crisis.edition).catch(() => 'not-loaded' as const);
    if (!wanted) return;
    if (scenario === 'not-loaded') {
      // Without a connection; it can be tried again.
      sortings.delete(id);
      return put(id, { sorting: { is: 'stopped' } }, false);
    }
    if (scenario === undefined) {
      sortings.delete(id);
      return put(id, { sorting: { is: 'no-scenario', crisis: crisis.id } }, false);
    }
    const hear = (report: IntakeReport) => {
      progress('sorting', report);
      if (report.do !== 'gather') return;
      sortings.delete(id);
      without('work');
      const { gathered } = report;
      const plays = gathered.members.flatMap(({ play, later }) => (later === undefined ? [play] : []));
      put(id, { sorting: { is: 'sorted', scenario, found, gathered, plays } }, false);
    };
    stop = intake.ask({ do: 'gather', scenario, found }, hear, () => {
      sortings.delete(id);
      put(id, { sorting: { is: 'stopped' } }, false);
    });
  }

  /** Changes results by their places in the list that was sorted, whatever has come since. */
  function changeFound(id: string, at: readonly number[], to: (one: Found) => readonly Found[]): void {
    const one = open.find((other) => other.id === id);
    if (one?.sorting.is !== 'sorted') return;
    const { found } = one.sorting;
    const meant = new Set(at.flatMap((place) => found[place] ?? []));
    put(id, { found: one.found.flatMap((other) => (meant.has(other) ? to(other) : [other])) });
    void sort(id);
  }

  const acts: ClassActs = {
    addFiles: (to, files) => read(files, [], (found, name) => addTo(to, found, name)),
    addText: (to, name, text) => read([], [{ name, text }], (found, called) => addTo(to, found, called)),
    look: intake.look,
    addScan: async (to, name, text) => {
      const { found = [], problems = [] } = (await intake.read({ name, text })) ?? {};
      const fresh = addTo(to, found, '');
      const known = found.filter((one) => !fresh.includes(one));
      const namesOf = (some: readonly Found[]) => some.map((one) => one.name);
      return { fresh: namesOf(fresh), known: namesOf(known), problems };
    },
    answerOffer: (isWanted) => {
      const { offered = [] } = rest;
      without('offered');
      const [first] = places;
      if (isWanted && first !== undefined) addTo(first, offered, '');
    },
    stop: () => {
      stopWork?.();
      for (const [id, stop] of [...sortings]) {
        stop();
        put(id, { sorting: { is: 'stopped' } }, false);
      }
    },
    sortAgain: (id) => void sort(id),
    rename: (id, name) => put(id, { name }),
    showCrisis: (id, crisis) => {
      put(id, { crisis, sorting: { is: 'working' } });
      void sort(id);
    },
    remove: (id, at) => changeFound(id, at, () => []),
    renameResults: (id, at, name) => changeFound(id, at, (one) => [{ ...one, name: tidyName(name) }]),
    breakOff: (id, at, isBrokenOff) =>
      changeFound(id, at, ({ isBrokenOff: _, ...one }) => [isBrokenOff ? { ...one, isBrokenOff } : one]),
    show: (place, id) => {
      if (place === 1 && id === 'none') places = places.slice(0, 1);
      else {
        const chosen = open.find((one) => one.id === id) ?? fresh();
        if (!open.includes(chosen)) open = [...open, chosen];
        places = place === 0 ? [chosen.id, ...places.slice(1)] : [...places.slice(0, 1), chosen.id];
        if (chosen.sorting.is === 'stopped') void sort(chosen.id);
      }
      change({});
    },
    deleteClass: (id) => {
      sortings.get(id)?.();
      keeper.remove(id);
      open = open.filter((one) => one.id !== id);
      if (open.length === 0) open = [fresh()];
      places = places.filter((one) => one !== id);
      if (places.length === 0) places = open.slice(0, 1).map((one) => one.id);
      const [first] = places;
      change({});
      if (first !== undefined) void sort(first);
    },
    forgetProblems: () => change({ problems: [] }),
  };

  for (const id of places) void sort(id);
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    acts,
    count: intake.count,
    offer: (code, name) => read([], [{ name, text: code }], (offered) => change({ offered, problems: [] })),
  };
}

function storedOf({ id, name, found, crisis, time }: OpenClass): StoredClass {
  return { id, name, found, time, ...(crisis === undefined ? {} : { crisis }) };
}
