// @ts-check
// What keeps a build from being made, in words. Faults of the records and of the disk need no stack.

/** By the code of the system's error: what is wrong, and what mends it. */
const DISK = {
  EACCES: [
    'may not be written',
    'give yourself the right to write there, or build elsewhere: OUT=/tmp/site npm run build',
  ],
  EDQUOT: ['has no room left for you', 'free some 200 MB, then run the same command again'],
  ENOSPC: ['has no room left', 'free some 200 MB, then run the same command again'],
  ENOTDIR: [
    'is not a folder',
    'take away the file of that name, or build elsewhere: OUT=/tmp/site npm run build',
  ],
  EPERM: [
    'may not be changed',
    'give yourself the right to write there, or build elsewhere: OUT=/tmp/site npm run build',
  ],
  EROFS: ['is on a disk that cannot be written', 'build elsewhere: OUT=/tmp/site npm run build'],
};
/** The bundler writes by itself and gives the number that the system has for it. */
const NUMBERS = {
  1: 'EPERM',
  13: 'EACCES',
  20: 'ENOTDIR',
  28: 'ENOSPC',
  30: 'EROFS',
  122: 'EDQUOT',
};

/** @param {unknown} value @returns {Record<string, unknown>} */
const fields = (value) => (typeof value === 'object' && value !== null ? { ...value } : {});

/** @param {Error} error @param {string} out the folder that was to be written */
function oneFault(error, out) {
  const number = /os error (\d+)/.exec(error.message)?.[1];
  const { code, pluginCode, path, dest } = fields(error);
  const name = [
    pluginCode,
    code,
    Object.entries(NUMBERS).find(([key]) => key === number)?.[1],
  ].find((each) => typeof each === 'string' && Object.hasOwn(DISK, each));
  const disk = Object.entries(DISK).find(([key]) => key === name)?.[1];
  if (disk !== undefined) {
    const [wrong, fix] = disk;
    return `${[dest, path].find((each) => typeof each === 'string') ?? out} ${wrong}.\n  Fix: ${fix}`;
  }
  if (error.name === 'RecordErrors' || error.name === 'SettingError') return error.message;
  return error.stack ?? error.message;
}

/**
 * @param {unknown} error what a build threw; the bundler puts several into one
 * @param {string} out the folder that was to be written
 * @returns {string} one text for each fault
 */
export function buildFault(error, out) {
  if (!(error instanceof Error)) return String(error);
  const inner = fields(error)['errors'];
  const all = Array.isArray(inner) && inner.length > 0 ? inner : [error];
  return all
    .map((each) => (each instanceof Error ? oneFault(each, out) : String(each)))
    .join('\n\n');
}
