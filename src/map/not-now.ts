/** The style is being made anew; `styled` says when its sources can be filled. */
export class NotNow extends Error {
  override readonly name = 'NotNow';

  constructor(source: string) {
    super(`the map has no source ${source} now`);
  }
}
