/** The words of a language from which names are made: one of the first list and one of the second. */
interface NameWords {
  readonly first: readonly string[];
  readonly second: readonly string[];
}

/*
 * Forty by forty words that name nobody: no people, no faith, no party, no word about a body or a mind, and no animal that is used
 * as an insult or stands for a country.
 */
const english: NameWords = {
  first: [
    ...['Amber', 'Azure', 'Brisk', 'Bright', 'Calm', 'Clear', 'Cobalt', 'Coral', 'Crimson', 'Early'],
    ...['Gentle', 'Golden', 'Hardy', 'Indigo', 'Jade', 'Keen', 'Lilac', 'Lively', 'Lucky', 'Lunar'],
    ...['Marble', 'Mellow', 'Misty', 'Ochre', 'Patient', 'Pearl', 'Quiet', 'Rapid', 'Ruby', 'Russet'],
    ...['Silver', 'Starry', 'Steady', 'Sunny', 'Swift', 'Teal', 'Timber', 'Velvet', 'Violet', 'Winter'],
  ],
  second: [
    ...['Acorn', 'Aspen', 'Birch', 'Bison', 'Bramble', 'Cedar', 'Clover', 'Comet', 'Curlew', 'Daisy'],
    ...['Dolphin', 'Fern', 'Finch', 'Harbour', 'Hazel', 'Heron', 'Ibex', 'Juniper', 'Kestrel', 'Lantern'],
    ...['Lark', 'Lynx', 'Marten', 'Meadow', 'Otter', 'Pebble', 'Plover', 'Poplar', 'Puffin', 'Raven'],
    ...['River', 'Robin', 'Rowan', 'Sparrow', 'Spruce', 'Starling', 'Thistle', 'Tulip', 'Willow', 'Wren'],
  ],
};

const byLanguage: Readonly<Record<string, NameWords>> = { en: english };

/** The words of names in a language, and English where there are none yet. */
export function nameWordsOf(language: string): NameWords {
  return byLanguage[language] ?? english;
}
