// @ts-check
'use strict';

/**
 * Vite 8 runs on Node 20.19, on 22.12, and on what came after.
 * @param {string} version such as `20.19.0`
 * @returns {string | null} what is wrong with it and what mends that; null where it will do
 */
function nodeFault(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return null;
  return (
    `This is Node ${version}; Claimline needs Node 20.19, 22.12 or newer.\n` +
    '  Fix: install the current LTS from https://nodejs.org, or run `nvm install --lts`, then try again.'
  );
}

module.exports = { nodeFault };
