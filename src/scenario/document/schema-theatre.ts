import { z } from 'zod';
import { lonLat, name, slug, sources, text, wholeNumber } from './schema-parts';
import { placeKinds } from './vocabulary';

const place = z.strictObject({
  label: text(40).describe('Its name on the map.'),
  at: lonLat.describe('Longitude and latitude in degrees, as [51.39, 35.69].'),
  kind: z.enum(placeKinds).describe('What it is, which gives its symbol.'),
  of: name.optional().describe('The actor it belongs to.'),
  // No default, because a default would change the edition of every existing scenario.
  importance: wholeNumber
    .min(1)
    .max(5)
    .optional()
    .describe('How early it is named where names crowd: 5 first, 1 last; without it, as early as its kind.'),
  note: text(300).optional().describe('What should be known of it: a disputed position, for one.'),
  sources: sources.optional(),
});

/** What lines and areas have in common. */
const named = {
  label: text(40).describe('Its name on the map, neutral where it is disputed.'),
  note: text(300).optional().describe('What should be known of it.'),
  sources: sources.optional(),
};
const line = z.strictObject({
  ...named,
  along: z.array(lonLat).min(2).max(60).describe('The points through which it runs.'),
});
const area = z.strictObject({
  ...named,
  outline: z.array(lonLat).min(3).max(60).describe('The points round it, without the first one again.'),
});

export const theatre = z.strictObject({
  extent: z
    .tuple([lonLat, lonLat])
    .describe(
      'The south-west and the north-east corner of the map; across the date line the east is less than the west.',
    ),
  map: slug
    .default('west-asia')
    .describe(
      'Which map is shown: west-asia, south-asia, or world, which is plain. Another is taken where the extent does not lie on it.',
    ),
  alt: text(600).optional().describe('The map in words, for those who do not see it.'),
  places: z.record(slug, place).describe('The places that the map names, by id.'),
  // No defaults, because a default would change the edition of every existing scenario.
  lines: z
    .record(slug, line)
    .optional()
    .describe('Lines that the crisis is about and the map does not have, by id: a line of control, a route.'),
  areas: z
    .record(slug, area)
    .optional()
    .describe('Areas that the crisis is about and the map does not have, by id: a closed zone.'),
  relations: z
    .array(z.tuple([name, name]))
    .default([])
    .describe('Pairs of actors between whom a line is drawn.'),
});
