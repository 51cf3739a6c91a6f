import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExitCode } from '../../src/cli/cliCommand';
import { runCli } from '../../src/cli/runCli';

/** What a call of the command line printed and how it ended. */
export interface CliRun {
  readonly code: ExitCode;
  readonly out: string;
  readonly notes: string;
}

/** Runs the command line in this process. */
export async function cli(...words: string[]): Promise<CliRun> {
  const out: string[] = [];
  const notes: string[] = [];
  const code = await runCli(words, { out: (line) => out.push(line), note: (line) => notes.push(line) });
  return { code, out: out.join('\n'), notes: notes.join('\n') };
}

/** A folder of a test file's own, removed after its tests. */
export function temporaryFolder(): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name) => join(folder, name);
}
