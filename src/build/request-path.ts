/** The path of a request's address, decoded; as it is where its percent signs encode nothing. Pure. */
export function requestPath(url = '/'): string {
  const path = url.split('?')[0] ?? '/';
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
