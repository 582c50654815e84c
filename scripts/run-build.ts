import { Fixable, run } from './step.mjs';

/**
 * Builds the site as a user does, with `npm run build`.
 * @param env the build's variables, beside those of this process
 * @throws {Fixable} if it fails
 */
export async function runBuild(root: string, env: Record<string, string>): Promise<void> {
  const code = await run('npm', ['run', '--silent', 'build'], { cwd: root, env });
  if (code !== 0)
    throw new Fixable('The build failed; its own message stands above.\n  Fix: what it names.');
}
