import { useEffect } from 'react';
import { loadScript, pageLanguageFor, speak } from '../panels/index';
import { onReadingChoice, readingChoice } from './reading-choice';

/** The language of the screen that is open, where that says one. */
let ofScreen: string | undefined;

/** The language that the page is to speak: that of the screen, else the one that was chosen in this browser, else English. */
export function wantedPageLanguage(): string {
  return pageLanguageFor(ofScreen ?? readingChoice()?.language ?? 'en');
}

/** Has the page follow what is chosen in this browser, for as long as it is open. */
export function keepPageLanguage(): void {
  onReadingChoice(follow);
  loadScript(wantedPageLanguage()).catch(ignore);
}

/** Has the page speak the language in which a screen is read, for as long as that screen stands. */
export function usePageLanguage(language: string | undefined): void {
  useEffect(() => {
    ofScreen = language;
    follow();
    return () => {
      ofScreen = undefined;
      // The next screen has its say first, so that the page does not change its language twice.
      queueMicrotask(follow);
    };
  }, [language]);
}

/** Where the sentences cannot be loaded now, the page goes on in the language that it speaks. */
function ignore(): void {}

function follow(): void {
  const language = wantedPageLanguage();
  speak(language).catch(ignore);
  // Without their font its letters are read in one of the system's.
  loadScript(language).catch(ignore);
}
