// A reader who has told the browser to show all type four times as large, on a screen of 320 pixels.
import { CAPTURE } from './record.ts';
import { test } from './test.ts';

test.use({
  viewport: { width: 320, height: 640 },
  launchOptions: {
    executablePath: process.env['CHROMIUM_PATH'] ?? '',
    args: ['--blink-settings=defaultFontSize=64'],
  },
});

test('map, incident, About, Data and frame are no wider than the screen @desktop', async ({
  claimline,
}) => {
  for (const path of ['', `incidents/${CAPTURE}/`, 'about/', 'data/', `embed/${CAPTURE}/`]) {
    await claimline.open(path);
    await claimline.expectNoSidewaysScroll();
  }
});
