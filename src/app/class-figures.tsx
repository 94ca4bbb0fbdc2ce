import type { ReactNode } from 'react';
import type { HostSight, WallSight } from '../classroom/index';
import { playsOfClass } from '../classroom/index';
import type { Scenario } from '../scenario/index';

/** The figures of a class for whoever leads it, with the names of students. */
export function figuresOfHost(sight: HostSight, scenario: Scenario): ReactNode {
  return playsOfClass(sight, scenario).length;
}

/** What all tables did, for a projector. */
export function figuresOfWall(_sight: WallSight, _scenario: Scenario, _what: 'river' | 'moments'): ReactNode {
  return null;
}

/** Hands the class file to the browser; resolves with its name. */
export async function saveClass(_sight: HostSight, _scenario: Scenario): Promise<string> {
  return '';
}
