import type { Theme } from '../panels/index';

const key = 'demarche-theme';
const dark = '(prefers-color-scheme: dark)';

/** Follows the system's theme unless the user chose the other one, and keeps that choice. */
export interface ThemeKeeper {
  get(): Theme;
  subscribe(listener: () => void): () => void;
  /** Changes to the other theme; choosing the system's own means following it again. */
  turn(): void;
}

/** Sets the theme on the page before anything is drawn, and keeps it right. */
export function keepTheme(page: HTMLElement): ThemeKeeper {
  const system = matchMedia(dark);
  const listeners = new Set<() => void>();
  const asked = (): Theme => (system.matches ? 'night' : 'paper');
  const show = () => {
    page.dataset.theme = stored() ?? asked();
    for (const listener of listeners) listener();
  };
  const get = (): Theme => (page.dataset.theme === 'night' ? 'night' : 'paper');
  show();
  system.addEventListener('change', show);
  return {
    get,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    turn: () => {
      const other: Theme = get() === 'night' ? 'paper' : 'night';
      store(other === asked() ? undefined : other);
      // Where nothing can be stored, the choice still holds for this visit.
      page.dataset.theme = other;
      for (const listener of listeners) listener();
    },
  };
}

function stored(): Theme | undefined {
  try {
    const found = localStorage.getItem(key);
    return found === 'night' || found === 'paper' ? found : undefined;
  } catch {
    return undefined;
  }
}

function store(theme: Theme | undefined): void {
  try {
    if (theme === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // A browser that refuses storage shows the choice until the page is left.
  }
}
