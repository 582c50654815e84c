// What the npm package claimline-element exports.
export { elementCode, frameCode } from '../code.ts';
export {
  ClaimlineMap,
  type ClaimlineMapAttributes,
  type ClaimlineMapEventMap,
  defineClaimlineMap,
} from '../element.ts';
export { followFrames } from '../follow-frames.ts';
export {
  type FrameMessage,
  type HelloMessage,
  MESSAGE_VERSION,
  readFrameMessage,
} from '../messages.ts';
