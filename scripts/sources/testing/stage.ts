import { afterEach, beforeEach } from 'vitest';
import type { Report } from '../report.ts';
import { sources } from '../run.ts';
import { startArchive, type TestArchive } from './archive.ts';
import { type TestProject, testProject } from './project.ts';
import { answer, page, startWeb, type Web } from './web.ts';

/** For tests: the phrases that the fixtures cite of the western ministry. */
export const PHRASES = 'It was in the border zone; in the border zone of the region.';

/** For tests: the command's whole world: a host with the sources, an archive, and a project. */
export interface Stage {
  web: Web;
  archive: TestArchive;
  project: TestProject;
  /** Puts a capture of a path of the host into the archive. */
  hold: (path: string, at: string, text?: string) => void;
  /** Runs the command as an editor would; archives are left out where an option is `none`. */
  run: (...args: string[]) => Promise<{ code: number; text: string }>;
  /** The same, for its JSON. */
  report: (...args: string[]) => Promise<Report>;
}

/** For tests: builds a stage before each test, and takes it down after it. */
export function testStage(): Stage {
  const stage = {} as Stage;
  beforeEach(async () => {
    stage.web = await startWeb({
      '/west': answer(page(PHRASES)),
      '/east': answer(page('Text')),
      '/agency': answer(page('Text')),
    });
    stage.archive = await startArchive([], page(PHRASES));
    stage.project = testProject(stage.web.origin);
  });
  afterEach(async () => {
    await Promise.all([stage.web.close(), stage.archive.close()]);
    stage.project.remove();
  });
  stage.hold = (path, at, text = PHRASES) => {
    stage.archive.held.push({ url: stage.web.origin + path, at, body: page(text) });
  };
  stage.run = async (...args) => {
    const { archive, project } = stage;
    const printed: string[] = [];
    const archives = ['--timegate', archive.timegate, '--availability', archive.availability];
    const code = await sources(
      [
        ...['--root', project.root, '--gap', '0.001', '--patience', '5', '--tries', '2'],
        ...(args.includes('none') ? [] : archives),
        ...['--save-at', archive.saveAt, ...args],
      ],
      {
        now: Date.now,
        sleep: () => Promise.resolve(),
        print: (text) => printed.push(text),
        tell: () => {},
      },
    );
    return { code, text: printed.join('\n') };
  };
  stage.report = async (...args) => JSON.parse((await stage.run('--json', ...args)).text);
  return stage;
}

/** For tests: what a report says of a source. */
export const told = ({ findings }: Report, id: string): string[] =>
  findings.filter(({ source }) => source === id).map(({ kind, message }) => `${kind}: ${message}`);
