// `/claimline.js`: defines <claimline-map>, and gives plain frames of ours on the page their height.
import { defineClaimlineMap } from '../embed/element.ts';
import { followFrames } from '../embed/follow-frames.ts';
import { siteOfScript } from '../embed/site.ts';

const site = siteOfScript(document);
if (site !== null) {
  defineClaimlineMap(site);
  followFrames(window, site);
}
