/** What vite.config.ts tells the browser besides Vite's own values. */
interface ImportMetaEnv {
  /** Where the site stands, absolute where that is known, ending in a slash. */
  readonly SITE_ADDRESS: string;
  /** Who takes reports of errors and replies. */
  readonly DESK: import('../domain/reply.ts').Desk;
}
