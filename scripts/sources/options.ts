import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { normalAddress } from '../../src/domain/web-address.ts';
import { Fixable } from '../step.mjs';

/** What was asked of the command. Times in milliseconds. */
export interface Options {
  help: boolean;
  /** The project's folder. */
  root: string;
  /** Ids of the only sources to ask; empty for all. */
  only: readonly string[];
  /** How many sources are asked that have not been asked of late. */
  limit: number;
  archivesOnly: boolean;
  save: boolean;
  write: boolean;
  json: boolean;
  /** Whether what earlier runs were told is forgotten. */
  again: boolean;
  /** How long answers count. */
  keep: number;
  progress: string;
  timegates: readonly string[];
  availability: string | undefined;
  saveAt: string;
  contact: string;
  gap: number;
  timeout: number;
  patience: number;
  tries: number;
}

const WAYBACK = 'https://web.archive.org/';
const PROGRESS = 'node_modules/.cache/claimline/sources.json';

export const HELP = `npm run sources [-- options]
Asks every address that the records cite and looks there for the phrases that are cited; asks archives
for the capture nearest to the day of each source; shows what could be written into sources.yaml.
  --write               write it: archived copies, and nothing else
  --json                print everything that was found out, for machines
  --only ID...          these sources alone
  --limit N             at most N sources that have not been asked of late
  --archives-only       ask no page, only archives
  --save                ask to save each page that stands whole and that no archive has
  --again               forget what earlier runs were told
  --keep DAYS           how long answers count (7)
  --progress FILE       where they are kept (${PROGRESS})
  --timegate URL        a TimeGate to ask, before a page's address; may be given several times, or none
                        (${WAYBACK}web/)
  --availability URL    the availability API, or none (https://archive.org/wayback/available)
  --save-at URL         what saves a page, before its address (${WAYBACK}save/)
  --gap SECONDS         between two requests to one host (3); after a request to save, five times that
  --timeout SECONDS     for one answer (30)
  --tries N             requests for one address (3)
  --patience SECONDS    the longest wait that a host may ask for (120)
  --contact TEXT        an address where you can be reached, told to every host
  --root FOLDER         the project in another folder
  --help                this text`;

const STRING = { type: 'string' } as const;
const BOOLEAN = { type: 'boolean', default: false } as const;
const withDefault = (value: string) => ({ type: 'string', default: value }) as const;

function parsed(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: args.filter((arg) => arg !== '--'),
      allowPositionals: true,
      options: {
        write: BOOLEAN,
        json: BOOLEAN,
        only: { type: 'string', multiple: true },
        limit: STRING,
        'archives-only': BOOLEAN,
        save: BOOLEAN,
        again: BOOLEAN,
        keep: withDefault('7'),
        progress: STRING,
        timegate: { type: 'string', multiple: true, default: [`${WAYBACK}web/`] },
        availability: withDefault('https://archive.org/wayback/available'),
        'save-at': withDefault(`${WAYBACK}save/`),
        gap: withDefault('3'),
        timeout: withDefault('30'),
        tries: withDefault('3'),
        patience: withDefault('120'),
        contact: withDefault(''),
        root: withDefault('.'),
        help: BOOLEAN,
      },
    });
    return { ...values, positionals };
  } catch (error) {
    // Without the advice that is for programmers.
    const said = (error instanceof Error ? error.message : String(error)).split('. ')[0];
    throw new Fixable(`${said}.\n  Fix: npm run sources -- --help lists the options`);
  }
}

/** @throws {Fixable} for what it does not know; names all of it, with what would be right */
export function options(args: readonly string[]): Options {
  const values = parsed(args);
  const wrong: string[] = [];

  function number(name: string, text: string, least: number, whole: boolean): number {
    const value = Number(text);
    const fits = text.trim() !== '' && value >= least && Number.isFinite(value);
    if (!fits || (whole && !Number.isInteger(value)))
      wrong.push(`--${name} ${text}: it needs a ${whole ? 'whole ' : ''}number from ${least}`);
    return value;
  }
  const milliseconds = (name: string, text: string) => number(name, text, 0, false) * 1000;

  function address(name: string, text: string): string {
    const normal = normalAddress(text);
    if (normal === undefined)
      wrong.push(`--${name} ${text}: it needs an address that begins with https:// or http://`);
    return normal ?? text;
  }
  const addresses = (name: string, texts: readonly string[]) =>
    texts.filter((text) => text !== 'none').map((text) => address(name, text));

  if (values.only === undefined && values.positionals.length > 0)
    wrong.push(`${values.positionals.join(' ')}: ids of sources stand after --only`);
  if (values.save && values['archives-only'])
    wrong.push('--save needs to see the pages; leave out --archives-only');
  if (!/^[\x20-\x7e]*$/.test(values.contact))
    wrong.push(`--contact ${values.contact}: it needs an address in plain Latin letters`);
  const root = resolve(values.root);
  const [availability] = addresses('availability', [values.availability]);
  const asked: Options = {
    help: values.help,
    root,
    only: [...(values.only ?? []), ...values.positionals].flatMap((text) => text.split(',')),
    limit: values.limit === undefined ? Infinity : number('limit', values.limit, 1, true),
    archivesOnly: values['archives-only'],
    save: values.save,
    write: values.write,
    json: values.json,
    again: values.again,
    keep: number('keep', values.keep, 0, false) * 86_400_000,
    progress: values.progress === undefined ? resolve(root, PROGRESS) : resolve(values.progress),
    timegates: addresses('timegate', values.timegate),
    availability,
    saveAt: address('save-at', values['save-at']),
    contact: values.contact,
    gap: milliseconds('gap', values.gap),
    timeout: milliseconds('timeout', values.timeout),
    patience: milliseconds('patience', values.patience),
    tries: number('tries', values.tries, 1, true),
  };
  if (asked.timeout === 0) wrong.push('--timeout 0: it needs more than that');
  if (wrong.length > 0)
    throw new Fixable(`${wrong.join('\n  ')}\n  Fix: npm run sources -- --help lists the options`);
  return asked;
}
