import type { ProblemCode } from '../../document/problem';
import { deadlinesExplained } from './deadlines';
import type { Explanation } from './explanation';
import { expressionsExplained } from './expressions';
import { filesExplained } from './files';
import { hintsExplained } from './hints';
import { namesExplained } from './names';
import { presenceExplained } from './presence';
import { shapeExplained } from './shape';
import { warningsExplained } from './warnings';

const explanations: Readonly<Record<ProblemCode, Explanation>> = {
  ...filesExplained,
  ...shapeExplained,
  ...namesExplained,
  ...deadlinesExplained,
  ...presenceExplained,
  ...expressionsExplained,
  ...warningsExplained,
  ...hintsExplained,
};

/** What a code means, why it matters, and an example of wrong and right. */
export function explain(code: ProblemCode): Explanation {
  return explanations[code];
}
