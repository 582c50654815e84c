/** What the tests use of ORCID's BibTeX reader, which ships no types. */
declare module '@orcid/bibtex-parse-js' {
  interface Entry {
    citationKey: string;
    entryType: string;
    entryTags: Record<string, string>;
  }
  const reader: { toJSON(text: string): Entry[] };
  export default reader;
}
