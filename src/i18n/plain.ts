/** Text for files and clipboards: spaces that hold a line together become plain ones. */
export function plainSpaces(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}
