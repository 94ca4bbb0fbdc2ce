import { cameoOf } from './cameo';

/** The Goldstein weight of a CAMEO code, -10 (conflict) to 10 (cooperation), with one decimal; 0 for an unknown code. */
export function weightOf(code: string): number {
  return cameoOf(code)?.goldstein ?? 0;
}

/** The steps of the compact escalation ladder, in rising order. */
export const rungs = [
  'normal',
  'words',
  'coercion',
  'threat',
  'display',
  'force',
  'war',
  'mass-destruction',
] as const;

/**
 * The step of the ladder, 0 to 7, on which an act of this CAMEO code stands.
 * A code tells the type of act and not its scale, so no single strike is ever called a war.
 */
export function rungOf(code: string): number {
  const root = code.slice(0, 2);
  if (code.startsWith('204')) return 7;
  switch (root) {
    case '01':
    case '02':
    case '03':
    case '09':
    case '10':
    case '11':
    case '12':
    case '14':
      return 1;
    case '13':
      return code.startsWith('138') || code.startsWith('139') ? 3 : 2;
    case '16':
    case '17':
      return 2;
    case '15':
      return 4;
    case '18':
    case '19':
      return 5;
    case '20':
      return 6;
    default:
      return 0;
  }
}

/** The six categories of Rivera et al. 2024 with their points: 2^k - 4 for k from 1 to 6. */
export const escalationPoints = {
  'de-escalation': -2,
  'status-quo': 0,
  posturing: 4,
  'non-violent-escalation': 12,
  'violent-escalation': 28,
  nuclear: 60,
} as const;
export type EscalationCategory = keyof typeof escalationPoints;

/**
 * The category of an act of this CAMEO code. The authors publish three lists of 27 acts that differ; this one goes by roots
 * instead, counts appeals and statements as no change, and sets criticism, demands and displays of force below sanctions.
 */
export function escalationCategoryOf(code: string): EscalationCategory {
  if (code.startsWith('204')) return 'nuclear';
  switch (code.slice(0, 2)) {
    case '03':
    case '04':
    case '05':
    case '06':
    case '07':
    case '08':
      return 'de-escalation';
    case '10':
    case '11':
    case '12':
    case '14':
    case '15':
      return 'posturing';
    case '13':
    case '16':
    case '17':
      return 'non-violent-escalation';
    case '18':
    case '19':
    case '20':
      return 'violent-escalation';
    default:
      return 'status-quo';
  }
}
