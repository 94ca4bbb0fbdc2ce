import { createContext, useContext, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is on its way to paper, where nothing is folded away. */
export const PrintingContext = createContext(false);

export function usePrinting(): boolean {
  return useContext(PrintingContext);
}

/** Watches for printing, and lends the page its paper theme meanwhile. */
export function useWatchPrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const page = document.documentElement;
    let theme: string | undefined;
    const start = () => {
      theme = page.dataset.theme;
      page.dataset.theme = 'paper';
      flushSync(() => setPrinting(true));
    };
    const end = () => {
      if (theme === undefined) delete page.dataset.theme;
      else page.dataset.theme = theme;
      setPrinting(false);
    };
    addEventListener('beforeprint', start);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', start);
      removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}
