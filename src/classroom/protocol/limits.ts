/** Bounds of everything that a message can hold, so that no sender can make a room large. Texts are counted in UTF-16 units. */
export const limits = {
  hands: 60,
  tables: 15,
  devicesOfHand: 4,
  name: 40,
  letter: 1000,
  talk: 500,
  head: 120,
  body: 1000,
  reason: 2000,
  claim: 300,
  words: 5000,
  /** Kept of each: older talk is forgotten, and further letters, news and agreements are refused. */
  talkKept: 100,
  lettersOfSeat: 200,
  newsOfClass: 100,
  notesOfSeat: 100,
  agreements: 50,
  /** Minutes. */
  lesson: 600,
  /** Answers remembered for each device, so that a repeat is answered as the first was. */
  answersKept: 32,
  /** Letters of everything that one hand says, or the host, as it is kept: an eager student needs a tenth. */
  said: 2_000_000,
} as const;
