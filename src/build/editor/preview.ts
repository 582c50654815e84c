import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { previewAddress, servePreview } from './preview-server.ts';

const HELP = `npm run preview -- ID
Shows one record in the browser while you edit it, e.g. npm run preview -- 2023-05-10-fire
  --port N        the port; otherwise the first free one from 5173 on
  --no-open       only print the address
  --root FOLDER   the project in another folder
  --help          this text`;

function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`${text} is no port; write a number from 1 to 65535`);
}

async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string' },
      'no-open': { type: 'boolean' },
      root: { type: 'string' },
      help: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  const [id] = positionals;
  if (values.help || id === undefined) {
    console.log(HELP);
    process.exitCode = values.help ? 0 : 1;
    return;
  }
  const port = portOf(values.port);
  const server = await servePreview({
    root: resolve(values.root ?? '.'),
    id,
    open: values['no-open'] !== true,
    ...(port !== undefined && { port }),
  });
  console.log(
    `\n    ${previewAddress(server, id)}\n\nSave a file to see it anew. Ctrl+C stops it.`,
  );
}

try {
  await main(process.argv.slice(2));
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : String(cause));
  process.exitCode = 1;
}
