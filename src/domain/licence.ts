/** Where each licence of the files stands, by its SPDX id. */
export const LICENCE_ADDRESSES = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'ODbL-1.0': 'https://opendatacommons.org/licenses/odbl/1-0/',
} as const;

const isKnown = (id: string): id is keyof typeof LICENCE_ADDRESSES =>
  Object.hasOwn(LICENCE_ADDRESSES, id);

/**
 * The addresses of the licences that an SPDX expression of ids and `AND` names.
 * @throws on an id that is not known here
 */
export function licenceAddresses(expression: string): string[] {
  return expression.split(' AND ').map((id) => {
    if (!isKnown(id)) throw new Error(`the licence ${id} has no address in src/domain/licence.ts`);
    return LICENCE_ADDRESSES[id];
  });
}
