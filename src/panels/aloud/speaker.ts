import type { SpokenBlock } from './spoken-blocks';
import { localVoice } from './use-local-voice';

/** One who reads blocks of text, from any of them on. */
export interface Speaker {
  /** Reads from a block (from 0) to the last at a rate (1 is usual), in place of what is being read. */
  readonly readFrom: (at: number, rate: number) => void;
  readonly stop: () => void;
}

interface Heard {
  /** A block begins to be read. */
  readonly onBlock: (at: number) => void;
  /** The last block is read, or the device reads no more. */
  readonly onEnd: () => void;
}

/** A speaker of blocks with the voices of this device; what it has no voice for is passed over. */
export function speakerOf(blocks: readonly SpokenBlock[], { onBlock, onEnd }: Heard): Speaker {
  // What was broken off still tells that it has ended.
  let reading = 0;
  const stop = () => {
    reading += 1;
    speechSynthesis.cancel();
  };
  const read = (at: number, rate: number) => {
    const block = blocks[at];
    if (block === undefined) {
      onEnd();
      return;
    }
    const voice = localVoice(block.language);
    if (voice === undefined) {
      read(at + 1, rate);
      return;
    }
    const mine = reading;
    const utterance = new SpeechSynthesisUtterance(block.text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = rate;
    utterance.addEventListener('end', () => {
      if (mine === reading) read(at + 1, rate);
    });
    utterance.addEventListener('error', () => {
      if (mine === reading) onEnd();
    });
    onBlock(at);
    speechSynthesis.speak(utterance);
  };
  return {
    stop,
    readFrom: (at, rate) => {
      stop();
      read(at, rate);
    },
  };
}
