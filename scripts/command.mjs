// @ts-check
// What scripts/launch.cjs starts once Node will do: installs what is missing, then runs a script of this
// folder in this process, or a program of a package in one of its own.
import { join } from 'node:path';
import { PROGRAMS, program } from './programs.mjs';
import { installPackages, root } from './setup.mjs';
import { fail, run } from './step.mjs';

const [name = '', ...rest] = process.argv.slice(2);

/** @param {string} word @returns {word is keyof typeof PROGRAMS} */
const isProgram = (word) => Object.hasOwn(PROGRAMS, word);

try {
  await installPackages();
  if (isProgram(name)) {
    process.exitCode = await run(process.execPath, [program(name), ...rest], { cwd: root });
  } else {
    process.argv.splice(1, process.argv.length, join(import.meta.dirname, name), ...rest);
    await import(`./${name}`);
  }
} catch (error) {
  fail(error);
}
