import { useSyncExternalStore } from 'react';

/** Whether this device has a voice of its own for a language; voices that send texts elsewhere do not count. */
export function useLocalVoice(language: string): boolean {
  return useSyncExternalStore(
    onVoices,
    () => localVoice(language) !== undefined,
    () => false,
  );
}

/** The voice of this device for a language, the one that the device prefers first. */
export function localVoice(language: string): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in globalThis)) return undefined;
  const fitting = speechSynthesis
    .getVoices()
    .filter(({ localService, lang }) => localService && primary(lang) === primary(language));
  return fitting.find((voice) => voice.default) ?? fitting[0];
}

/** Browsers find their voices some time after they are first asked for them. */
function onVoices(listener: () => void): () => void {
  if (!('speechSynthesis' in globalThis)) return () => undefined;
  speechSynthesis.addEventListener('voiceschanged', listener);
  return () => speechSynthesis.removeEventListener('voiceschanged', listener);
}

function primary(language: string): string {
  return language.split(/[-_]/)[0]?.toLowerCase() ?? '';
}
