import { expect, it } from 'vitest';
import { MESSAGE_VERSION, readFrameMessage } from './messages.ts';

it('cuts a long message without leaving half of a character', () => {
  const message = `${'a'.repeat(299)}🏔`;
  const read = readFrameMessage({ type: 'claimline:error', version: MESSAGE_VERSION, message });
  expect(read).toMatchObject({ message: 'a'.repeat(299) });
});
