import type { RuleRow } from '../../fixtures/page';
import { after, told } from '../../fixtures/small-play';
import { posture } from '../../fixtures/small-reads';
import { armed, idle, ladder } from './parts';

const ownTrack = "Each order moves its own track; an outcome may name a different posture from the option's.";

/** Who moves a track to another posture. */
export const moves: readonly RuleRow[] = [
  {
    says: ownTrack,
    shows:
      'an order moves its track and leaves the other; an outcome with a posture leads there, one without to the option’s',
    when: () => {
      const outcomes = [
        { id: 'hit', label: 'hit', odds: 1, text: 'Hit.', posture: 'calm' },
        { id: 'miss', label: 'miss', odds: 1, text: 'Missed.' },
      ];
      const crisis = {
        tracks: ladder,
        options: { ...armed, 'north.act.arm': { outcomes }, 'north.talk.say': {} },
      };
      return ['hit', 'miss'].map((outcome) => {
        const given = { 1: told({ outcomes: { 'north.act': outcome } }) };
        const game = after(crisis, { turns: [{ north: { act: 'arm', talk: 'say' } }], given });
        return [posture(game, 'north'), posture(game, 'north', 'talk')];
      });
    },
    gives: [
      ['calm', 'ready'],
      ['armed', 'ready'],
    ],
  },
  {
    says: "Like injects, rules may also move an actor's track to another posture.",
    shows: 'a rule that moves a track to where it stands changes nothing: one line in three turns',
    when: () => {
      const rules = [{ id: 'alarm', when: 'true', effects: [{ move: { 'north.act': 'armed' } }] }];
      const game = after({ tracks: ladder, options: armed, rules }, { turns: [idle, idle, idle] });
      return game.journal.filter(({ kind }) => kind === 'posture').map(({ turn }) => turn);
    },
    gives: [1],
  },
  {
    says: "Like injects, rules may also move an actor's track to another posture.",
    shows: 'a rule arms north in turn 1, an inject calms it in turn 3',
    when: () =>
      [1, 2].map((played) => {
        const game = after(
          {
            tracks: ladder,
            options: armed,
            injects: [{ id: 'truce', turn: 't3', effects: [{ move: { 'north.act': 'calm' } }] }],
            rules: [{ id: 'alarm', when: 'turn == 1', effects: [{ move: { 'north.act': 'armed' } }] }],
          },
          { turns: [idle, idle].slice(0, played) },
        );
        return posture(game, 'north');
      }),
    gives: ['armed', 'calm'],
  },
];
