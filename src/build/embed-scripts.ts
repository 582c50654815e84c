import { plainScript } from './plain-script.ts';

await plainScript('src/pages/embed.ts', 'assets/frame-[hash].js');
await plainScript('src/pages/element.ts', 'claimline.js');
