import type { UserConsoleLog } from 'vitest';
import type {
  Reporter,
  SerializedError,
  TestCase,
  TestModule,
  TestProject,
  TestSuite,
  Vitest,
} from 'vitest/node';
import { noProgress, type Progress, writeProgress } from './test-progress.mjs';

declare module 'vitest' {
  interface TaskMeta {
    /** Pictures of the pages that were open when the test failed, as paths. */
    screenshots?: string[];
  }
}

/** What can have failed: a test, a suite by its hooks, a file that cannot be loaded. */
type Reported = TestCase | TestSuite | TestModule;

/**
 * Tells a run of the tests: one line for a file that passes, and each failure when it happens, with its reason, place and
 * screenshots. The file that PROGRESS_FILE names always says how far the run has come. A file that cannot be loaded and an
 * error outside any test each count as one failure, so that nothing that went wrong is lost.
 */
export default class TestReporter implements Reporter {
  private readonly progress: Progress = noProgress();
  /** The files that are being run, and their tests that are running, each by its id: a file's object changes when it is loaded. */
  private readonly files = new Map<string, TestModule>();
  private readonly tests = new Map<string, TestCase>();
  private vitest: Vitest | undefined;
  private from = Date.now();

  onInit(vitest: Vitest): void {
    this.vitest = vitest;
  }

  onTestRunStart(): void {
    this.from = Date.now();
    this.write();
  }

  onTestModuleQueued(module: TestModule): void {
    this.files.set(module.id, module);
    this.write();
  }

  onTestModuleCollected(module: TestModule): void {
    this.files.set(module.id, module);
    this.write();
  }

  onTestCaseReady(test: TestCase): void {
    this.tests.set(test.id, test);
    this.write();
  }

  onTestCaseResult(test: TestCase): void {
    const { state, errors = [] } = test.result();
    if (state === 'passed') this.progress.passed += 1;
    else if (state === 'failed') this.progress.failed += 1;
    else this.progress.skipped += 1;
    this.tests.delete(test.id);
    if (state === 'failed') {
      this.tellFailure(test, errors, ` (${seconds(test.diagnostic()?.duration ?? 0)})`);
      for (const path of test.meta().screenshots ?? []) this.vitest?.logger.error(`  Screenshot: ${path}\n`);
    }
    this.write();
  }

  onTestSuiteResult(suite: TestSuite): void {
    this.tellErrorsOf(suite);
  }

  onTestModuleEnd(module: TestModule): void {
    this.tellErrorsOf(module);
    this.files.delete(module.id);
    this.write();
    const tests = [...module.children.allTests()];
    const number = (wanted: string) => tests.filter((test) => test.result().state === wanted).length;
    const [failed, skipped] = [number('failed'), number('skipped')];
    const counts = [
      `${tests.length} ${tests.length === 1 ? 'test' : 'tests'}`,
      ...(failed > 0 ? [`${failed} failed`] : []),
      ...(skipped > 0 ? [`${skipped} skipped`] : []),
      seconds(module.diagnostic().duration),
    ];
    this.vitest?.logger.log(`${module.ok() ? '✓' : '✗'} ${nameOf(module)} (${counts.join(', ')})`);
  }

  onUserConsoleLog({ content, taskId, type }: UserConsoleLog): void {
    const task = taskId === undefined ? undefined : this.vitest?.state.idMap.get(taskId);
    const from = task === undefined ? 'outside a test' : `${task.file.name} > ${task.name}`;
    this.vitest?.logger.log(`${type} of ${from}:\n${content.trimEnd()}\n`);
  }

  onTestRunEnd(_: readonly TestModule[], unhandled: readonly SerializedError[], reason: string): void {
    for (const error of unhandled) {
      this.progress.failed += 1;
      this.progress.failures.push(`an error outside any test: ${error.message}`);
      this.vitest?.logger.error('\n✗ an error outside any test');
      this.vitest?.logger.printError(error);
    }
    const { failures } = this.progress;
    if (failures.length > 0)
      this.vitest?.logger.error(['\nFailed; the reasons stand above:', ...failures].join('\n  '));
    this.vitest?.logger.log(`\nThe tests took ${seconds(Date.now() - this.from)}.`);
    this.progress.finished = reason !== 'interrupted';
    this.write();
  }

  /** Tells and counts the errors of hooks, or of a file that cannot be loaded. */
  private tellErrorsOf(of: TestSuite | TestModule): void {
    const errors = of.errors();
    if (errors.length === 0) return;
    this.progress.failed += errors.length;
    this.tellFailure(
      of,
      errors,
      of.type === 'module' ? ' (the file itself)' : ' (before or after its tests)',
    );
    this.write();
  }

  private tellFailure(of: Reported, errors: readonly SerializedError[], note: string): void {
    const name = nameOf(of);
    this.progress.failures.push(name);
    this.vitest?.logger.error(`\n✗ ${name}${note}`);
    const project: TestProject = of.project;
    for (const error of errors) this.vitest?.logger.printError(error, { project });
  }

  private write(): void {
    const file = process.env.PROGRESS_FILE;
    if (!file) return;
    const busy = new Set([...this.tests.values()].map((test) => test.module.id));
    const quiet = [...this.files.values()].filter(({ id }) => !busy.has(id));
    this.progress.running = [
      ...[...this.tests.values()].map(nameOf),
      ...quiet.map((module) => `${nameOf(module)}, ${nextOf(module)}`),
    ];
    writeProgress(file, this.progress);
  }
}

function nameOf(of: Reported): string {
  const { project } = of;
  const words = of.type === 'module' ? [of.relativeModuleId] : [of.module.relativeModuleId, of.fullName];
  return [project.name, words.join(' > ')].filter(Boolean).join(' ');
}

/** What a file does of whose tests none is known to run: one that never lets go of its thread cannot say that it runs. */
function nextOf(module: TestModule): string {
  if (module.state() === 'queued') return 'being loaded';
  for (const test of module.children.allTests()) {
    if (test.result().state === 'pending') return `in “${test.fullName}” or a later test`;
  }
  return 'after its tests';
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
