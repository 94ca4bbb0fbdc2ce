import type {
  AnalysisTask,
  BalanceTally,
  Balancing,
  Batch,
  Effort,
  ExplorePart,
  ExplorePolicy,
  ExploreProgress,
  GameTally,
  PartResult,
  ProfileSampling,
  ProfileTally,
  RateTally,
  SampleTally,
  Sampling,
  WhyTally,
} from '../../analysis/index';
import type { Scenario } from '../../scenario/index';
import type { StopFlags } from './explore-flags';

/** A kind of work that threads share: what each is begun with, what it is asked for piece by piece, and what it says and answers. */
interface Shared<Begun, Asked, Answer, Progress = never> {
  readonly begun: { readonly scenario: Scenario } & Begun;
  readonly asked: Asked;
  readonly answer: Answer;
  readonly progress: Progress;
}

/** A stretch of plays. */
export interface Stretch {
  readonly from: number;
  readonly count: number;
}

/** Every kind of work that a thread can be started for. */
export interface Jobs {
  readonly analysis: Shared<{ readonly task: AnalysisTask }, Batch, GameTally>;
  readonly balance: Shared<{ readonly sampling: Balancing }, Stretch, BalanceTally>;
  readonly exploration: Shared<
    { readonly policy: ExplorePolicy; readonly states: number; readonly flags: StopFlags },
    ExplorePart,
    PartResult,
    ExploreProgress
  >;
  readonly profile: Shared<
    { readonly sampling: ProfileSampling; readonly effort: Effort },
    Stretch,
    ProfileTally
  >;
  readonly rates: Shared<{ readonly sampling: Sampling }, Stretch, RateTally>;
  readonly sample: Shared<{ readonly sampling: Sampling }, Stretch, SampleTally>;
  readonly why: Shared<{ readonly sampling: Sampling }, Stretch, WhyTally>;
}
export type JobKind = keyof Jobs;

/** What a thread is started with. */
export interface Job<Kind extends JobKind> {
  readonly kind: Kind;
  readonly begun: Jobs[Kind]['begun'];
}

/** Does a piece of a job in small steps, which now and then say how far they have come. */
export type Work<Kind extends JobKind> = (
  asked: Jobs[Kind]['asked'],
) => Generator<Jobs[Kind]['progress'] | undefined, Jobs[Kind]['answer']>;

/** What a thread says: how far it has come, and in the end its answer. */
export type Said<Kind extends JobKind> =
  | { readonly progress: Jobs[Kind]['progress'] }
  | { readonly answer: Jobs[Kind]['answer'] };
