import { z } from 'zod';
import { lonLat, name, slug, sources, text } from './schema-parts';
import { placeKinds } from './vocabulary';

const place = z.strictObject({
  label: text(40).describe('Its name on the map.'),
  at: lonLat.describe('Longitude and latitude in degrees, as [51.39, 35.69].'),
  kind: z.enum(placeKinds).describe('What it is, which gives its symbol.'),
  of: name.optional().describe('The actor it belongs to.'),
  note: text(300).optional().describe('What should be known of it: a disputed position, for one.'),
  sources: sources.optional(),
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
  relations: z
    .array(z.tuple([name, name]))
    .default([])
    .describe('Pairs of actors between whom a line is drawn.'),
});
