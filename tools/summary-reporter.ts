import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestCase, TestModule } from 'vitest/node';

/** What a run of the tests came to. */
export interface Summary {
  passed: number;
  failed: number;
  skipped: number;
  /** Whether the run came to its end. */
  finished: boolean;
}

/**
 * Writes the counts of a run to the file that SUMMARY_FILE names. A file that cannot be loaded and an error outside any
 * test each count as one failure, so that nothing that went wrong is lost.
 */
export default class SummaryReporter implements Reporter {
  private readonly summary: Summary = { passed: 0, failed: 0, skipped: 0, finished: false };

  onTestCaseResult(test: TestCase): void {
    const { state } = test.result();
    if (state === 'passed') this.summary.passed += 1;
    else if (state === 'failed') this.summary.failed += 1;
    else this.summary.skipped += 1;
    this.write();
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[], reason: string): void {
    for (const module of modules) {
      this.summary.failed += module.errors().length;
      for (const suite of module.children.allSuites()) this.summary.failed += suite.errors().length;
    }
    this.summary.failed += unhandled.length;
    this.summary.finished = reason !== 'interrupted';
    this.write();
  }

  private write(): void {
    const file = process.env.SUMMARY_FILE;
    if (file) writeFileSync(file, JSON.stringify(this.summary));
  }
}
