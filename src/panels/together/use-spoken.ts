import { useEffect, useState } from 'react';

/** A text for a live region: it comes into the region once that is on the page, since what is in it before is not read out. */
export function useSpoken(text: string): string {
  const [spoken, setSpoken] = useState('');
  useEffect(() => setSpoken(text), [text]);
  return spoken;
}
