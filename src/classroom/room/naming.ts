import { wordingOf } from '../../scenario/index';
import { nameWordsOf } from '../names';
import { drawn } from './change';
import type { HandId, Moment, Room } from './types';

/** A name of two words that nobody in the room has, in the language that was chosen for the class, else in that of its crisis. */
export function freshName(room: Room, moment: Moment): string {
  const language = wordingOf(room.course.reading)?.language ?? languageOf(room);
  const { first, second } = nameWordsOf(language);
  const all = first.length * second.length;
  for (let place = drawn(moment, 'name', all), tries = 0; tries < all; tries += 1) {
    const name = `${first[place % first.length]} ${second[Math.floor(place / first.length)]}`;
    if (!isTaken(room, name)) return name;
    place = (place + 1) % all;
  }
  throw new Error(`all ${all} names are taken in a room of ${room.hands.length} hands`);
}

/** Marks that turn the direction of what follows, or that cannot be seen: two names could look the same by them. */
const unseenMarks = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A typed name as it is kept: without marks that cannot be seen, and with one space at most between words. */
export function tidyName(name: string): string {
  return name.replace(unseenMarks, '').replace(/\s+/g, ' ').trim();
}

/** Whether another hand has a name, whatever its capitals. */
export function isTaken({ hands }: Room, name: string, but?: HandId): boolean {
  return hands.some((hand) => hand.id !== but && hand.name.toLowerCase() === name.toLowerCase());
}

/** A PIN of six digits that no hand in the room has. */
export function freshPin({ hands }: Room, moment: Moment): string {
  for (let number = drawn(moment, 'pin', 1_000_000); ; number = (number + 1) % 1_000_000) {
    const pin = String(number).padStart(6, '0');
    if (!hands.some((hand) => hand.pin === pin)) return pin;
  }
}

/** The language of the crisis of a class. */
export function languageOf({ scenario }: Room): string {
  return scenario.about.languages[0] ?? 'en';
}
