/**
 * Whether this browser knows WebGL 2 at all. Asked before any of the engine is loaded.
 * A browser that knows it may still give no context; only making one tells, which takes up to a
 * second where the processor draws. So that is left to the engine, whose constructor then throws.
 */
export const hasWebGl = (): boolean => 'WebGL2RenderingContext' in globalThis;

/** Whether the engine could not be made because the browser gave it no context. */
export const isWithoutContext = (error: unknown): boolean =>
  error instanceof Error && error.name === 'GPUInitializationError';
